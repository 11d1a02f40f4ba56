import { dayWords } from './date-words.ts';
import { durationWords } from './duration-words.ts';
import type { ItemStanding } from './item-standing.ts';
import type { Reach } from './reach.ts';

/**
 * How far work reaches, part by part: `12 incidents`, `3 major`, `lasted 2 days 4 h in all (9 known)`. Where one incident
 * is more than half of the time, that is said.
 */
export function reachWords({ incidents, major, lasted, people }: Reach): string[] {
  const known = (of: number) => (of === incidents ? '' : ` (${of} known)`);
  return [
    incidents === 1 ? '1 incident' : `${incidents} incidents`,
    ...(major > 0 ? [`${major} major`] : []),
    ...(lasted.known > 0 ? [`${lastedWords(lasted)}${known(lasted.known)}`] : []),
    ...(people.known > 0 ? [`${people.count.toLocaleString('en-GB')} people${known(people.known)}`] : []),
  ];
}

function lastedWords({ ms, longest, known }: Reach['lasted']): string {
  if (known === 1) return `lasted ${durationWords(ms)}`;
  const outweighs = longest > ms / 2 ? `, ${durationWords(longest)} of it in one` : '';
  return `lasted ${durationWords(ms)} in all${outweighs}`;
}

/** When open work is due, or was: `due 4 May 2026`, `overdue since 4 May 2026`; undefined when nothing says it. */
export function dueWords({ isOpen, isOverdue, due }: ItemStanding): string | undefined {
  if (!isOpen || due === undefined) return undefined;
  return `${isOverdue ? 'overdue since' : 'due'} ${dayWords(due)}`;
}
