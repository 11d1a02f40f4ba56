import type { Rule } from '../rule.ts';

/** Think broadly: some item should help against the whole class of problems ("The Post-Incident Review", improvement items). */
export const narrowItems: Rule = {
  code: 'narrow-items',
  severity: 'warning',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { status, improvements } = entry.data;
      const open = improvements.filter(({ state }) => state !== 'declined' && state !== 'merged');
      if (status !== 'final' || open.length < 2 || !open.every(({ scope }) => scope === 'instance')) continue;
      report(
        entry,
        ['improvements'],
        {
          message: `All ${open.length} improvement items are about this one case.`,
          why: 'The next incident of the same class will be another case.',
          fix: 'Ask what would help against the whole class, and add an item with scope: class or organisation.',
        },
        { atKey: true },
      );
    }
  },
};
