import { isWebAddress } from '../../model/fields.ts';
import type { Rule } from '../rule.ts';

/** A tracker is a web address, or a key that one of the trackers in site.yaml knows. */
export const trackerForm: Rule = {
  code: 'unknown-tracker',
  severity: 'error',
  run(content, report) {
    const patterns = content.site.trackers.map(({ pattern }) => new RegExp(`^(?:${pattern})$`));
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach(({ tracker }, index) => {
        if (tracker === undefined || isWebAddress(tracker) || patterns.some((pattern) => pattern.test(tracker))) return;
        report(entry, ['improvements', index, 'tracker'], {
          message: `"${tracker}" is neither a web address nor a key of a known tracker.`,
          why: 'Readers follow it to where the work is done.',
          fix:
            patterns.length > 0
              ? 'Check the key against the patterns in site.yaml, or write the whole address.'
              : 'Write the whole address, or add the tracker to site.yaml.',
        });
      });
    }
  },
};
