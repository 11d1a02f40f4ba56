import type { Rule } from '../rule.ts';

/** Items and lessons are cited by their id, so an id names one of each in a review. */
export const uniqueIds: Rule = {
  code: 'repeated-id',
  severity: 'error',
  run(content, report) {
    for (const entry of content.entries.reviews) {
      for (const list of ['improvements', 'lessons'] as const) {
        const seen = new Set<string>();
        entry.data[list].forEach(({ id }, index) => {
          if (seen.has(id)) {
            report(entry, [list, index, 'id'], {
              message: `The id "${id}" is given twice in "${list}".`,
              why: 'It is how others link to it.',
              fix: 'Give each its own id.',
            });
          }
          seen.add(id);
        });
      }
    }
  },
};
