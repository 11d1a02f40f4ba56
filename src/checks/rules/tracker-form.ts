import { isWebAddress } from '../../model/fields.ts';
import { listed } from '../../model/suggestion.ts';
import { trackerItem } from '../../model/tracker-address.ts';
import type { Site } from '../../model/site.ts';
import type { Rule } from '../rule.ts';

/** A tracker is a web address, or a key that one of the trackers in site.yaml knows. */
export const trackerForm: Rule = {
  code: 'unknown-tracker',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach(({ tracker }, index) => {
        if (tracker === undefined || isWebAddress(tracker) || trackerItem(tracker, content.site)) return;
        report(entry, ['improvements', index, 'tracker'], {
          message: `"${tracker}" is neither a web address nor a key of a known tracker.`,
          why: 'Readers follow it to where the work is done.',
          fix: fixOf(tracker, content.site),
        });
      });
    }
  },
};

/** Keys are often written with a blank, or in small letters, as people say them. */
function fixOf(tracker: string, site: Site): string {
  const words = tracker.trim().split(/\s+/);
  const forms = [words.join('-'), words.join('')].flatMap((one) => [one, one.toUpperCase()]);
  const near = forms.find((one) => trackerItem(one, site));
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (site.trackers.length === 0) return `Write the whole address, or add the tracker to site.yaml, as ${EXAMPLE}`;
  const patterns = listed(site.trackers.map(({ pattern }) => pattern));
  return `Check the key against the patterns in site.yaml (${patterns}), or write the whole address.`;
}

const EXAMPLE = 'trackers: [{id: ours, kind: jira, pattern: "ABC-[0-9]+", url: "https://acme.example/browse/{key}"}]';
