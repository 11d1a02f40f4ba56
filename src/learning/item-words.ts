import { dayWords } from './date-words.ts';
import { durationWords } from './duration-words.ts';
import type { ItemStanding } from './item-standing.ts';
import type { Reach } from './reach.ts';

/**
 * How far work reaches, part by part: `12 incidents`, `3 major`, `felt 2 days 4 h in all (9 known)`. Where one incident
 * is more than half of the time, that is said.
 */
export function reachWords({ incidents, major, felt, people }: Reach): string[] {
  const known = (of: number) => (of === incidents ? '' : ` (${of} known)`);
  return [
    incidents === 1 ? '1 incident' : `${incidents} incidents`,
    ...(major > 0 ? [`${major} major`] : []),
    ...(felt.known > 0 ? [`${feltWords(felt)}${known(felt.known)}`] : []),
    ...(people.known > 0 ? [`${people.count.toLocaleString('en-GB')} people${known(people.known)}`] : []),
  ];
}

function feltWords({ ms, longest, known }: Reach['felt']): string {
  if (known === 1) return `felt ${durationWords(ms)}`;
  const outweighs = longest > ms / 2 ? `, ${durationWords(longest)} of it in one` : '';
  return `felt ${durationWords(ms)} in all${outweighs}`;
}

/** When open work is due, or was: `due 4 May 2026`, `overdue since 4 May 2026`; undefined when nothing says it. */
export function dueWords({ isOpen, isOverdue, due }: ItemStanding): string | undefined {
  if (!isOpen || due === undefined) return undefined;
  return `${isOverdue ? 'overdue since' : 'due'} ${dayWords(due)}`;
}
