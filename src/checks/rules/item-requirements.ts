import type { Improvement } from '../../model/improvement.ts';
import { COMMITTED_STATES } from '../../model/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** A promise needs somebody who keeps it and a place where it is kept; a refusal needs its reason. */
export const itemRequirements: Rule = {
  code: 'item-requirement',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach((item, index) => {
        for (const [key, why, fix] of missing(item)) {
          report(entry, ['improvements', index, 'state'], {
            message: `The item "${item.id}" is ${item.state} and needs "${key}".`,
            why,
            fix,
          });
        }
      });
    }
  },
};

function missing(item: Improvement): [string, string, string][] {
  const found: [string, string, string][] = [];
  if (COMMITTED_STATES.has(item.state) && !item.team) {
    found.push([
      'team',
      'Work that nobody owns is not done.',
      'Add the team that does it, or set the state to proposed.',
    ]);
  }
  if (COMMITTED_STATES.has(item.state) && !item.tracker) {
    found.push([
      'tracker',
      'Items live in the ordinary backlog, beside daily work.',
      'Add its key or address, or set the state to proposed.',
    ]);
  }
  if (item.state === 'declined' && !item.reason) {
    found.push([
      'reason',
      'Not every improvement is worth doing; the reason is what others learn from.',
      'Add reason: with a sentence.',
    ]);
  }
  if (item.state === 'merged' && !item.into) {
    found.push(['into', 'Readers follow the work to where it went on.', 'Add into: <review>#<item>.']);
  }
  return found;
}
