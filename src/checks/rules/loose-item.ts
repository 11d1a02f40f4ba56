import type { Improvement } from '../../model/improvement.ts';
import { AIMS, words } from '../../model/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** An item that nobody has, that is tracked nowhere and aims at nothing is a wish. */
export const looseItem: Rule = {
  code: 'loose-item',
  severity: 'warning',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      if (entry.data.status !== 'final') continue;
      entry.data.improvements.forEach((item, index) => {
        const missing = missingOf(item);
        if (missing.length === 0) return;
        report(entry, ['improvements', index, 'id'], {
          message: `The item "${item.id}" has no ${missing.join(', no ')}.`,
          why: 'Without action the learning is lost; an item moves when it has a team, a place in its backlog, and an aim.',
          fix: `Add ${missing.map((key) => HOW[key]).join(', ')}; or, if it is only a thought, set state: idea.`,
        });
      });
    }
  },
};

const HOW = {
  team: 'team:',
  tracker: 'tracker: with its address',
  aim: `aim: with one of ${words(AIMS).join(', ')}`,
};

/** What a proposed item lacks; from then on team and tracker are required anyway. */
function missingOf(item: Improvement): (keyof typeof HOW)[] {
  return item.state === 'proposed'
    ? (['team', 'tracker', 'aim'] as const).filter((key) => item[key] === undefined)
    : [];
}
