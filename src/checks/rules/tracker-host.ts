import { isWebAddress } from '../../model/fields.ts';
import { listed } from '../../model/suggestion.ts';
import { trackerItem } from '../../model/tracker-address.ts';
import type { Rule } from '../rule.ts';

/** Where an organisation names its trackers, an address elsewhere is perhaps a slip: no state is read there. */
export const trackerHost: Rule = {
  code: 'tracker-host',
  severity: 'warning',
  alone: true,
  run(content, report) {
    const { trackers } = content.site;
    if (trackers.length === 0) return;
    const places = listed(trackers.map(({ url }) => url));
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach(({ tracker }, index) => {
        if (tracker === undefined || !isWebAddress(tracker) || trackerItem(tracker, content.site)) return;
        report(entry, ['improvements', index, 'tracker'], {
          message: `"${tracker}" is not the address of an item in a tracker of site.yaml.`,
          why: 'Its state cannot be read, and the same work in other reviews is not recognised by it.',
          fix: `Check it against the addresses in site.yaml (${places}), or add the tracker there.`,
        });
      });
    }
  },
};
