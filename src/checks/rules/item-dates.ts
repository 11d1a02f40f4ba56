import { certainlyBefore } from '../../model/moment.ts';
import type { Rule } from '../rule.ts';

/** Nothing closes before it opens. */
export const itemDates: Rule = {
  code: 'item-dates',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach(({ id, opened, closed }, index) => {
        if (!opened || !closed || !certainlyBefore(closed, opened)) return;
        report(entry, ['improvements', index, 'closed'], {
          message: `The item "${id}" closes before it opens.`,
          why: 'The time that items take is counted from these dates.',
          fix: 'Check "opened" and "closed".',
        });
      });
    }
  },
};
