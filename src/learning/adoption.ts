import type { Moment } from '../model/moment.ts';
import type { ADOPTION_STATES } from '../model/vocabulary.ts';
import { countWords } from './figure-words.ts';

/** Where a team stands with a lesson or a practice. */
export type AdoptionState = keyof typeof ADOPTION_STATES;

/** What a team recorded of a lesson or practice on one day. */
export interface Look {
  state: AdoptionState;
  date: Moment;
  evidence?: string | undefined;
}

/** States in which a team has dealt with a lesson or practice. */
export const SETTLED: ReadonlySet<string> = new Set<AdoptionState>(['checked-safe', 'fixed', 'not-applicable']);

/** What is said of so many teams, in the order in which it is said. */
const SAID: readonly [state: AdoptionState, one: string, many: string][] = [
  ['fixed', 'was exposed and fixed it', 'were exposed and fixed it'],
  ['exposed', 'is exposed', 'are exposed'],
  ['checked-safe', 'checked and is safe', 'checked and are safe'],
  ['not-applicable', 'found that it does not apply', 'found that it does not apply'],
];

/**
 * How far a lesson or practice has travelled, by where each team that looked stands: "12 of 40 teams have looked; 3 were
 * exposed and fixed it, …". `teams` is how many there are. A count of what is known, without a share and without a rank.
 */
export function uptakeWords(states: readonly AdoptionState[], teams: number): string {
  if (states.length === 0) return 'No team has looked yet';
  const looked = `${states.length} of ${countWords(teams, 'team')} ${states.length === 1 ? 'has' : 'have'} looked`;
  const parts = SAID.flatMap(([state, one, many]) => {
    const count = states.filter((other) => other === state).length;
    if (count === 0) return [];
    return [states.length === 1 ? `it ${one}` : `${count} ${count === 1 ? one : many}`];
  });
  return `${looked}; ${parts.join(', ')}`;
}

/** A look at a lesson or practice that changed since, so that it may be worth another: the day of the newest change. */
export function changedSince(look: Pick<Look, 'date'>, changes: readonly { date: Moment }[]): Moment | undefined {
  const newest = changes.map(({ date }) => date).sort((a, b) => b.at - a.at)[0];
  return newest && newest.at > look.date.at ? newest : undefined;
}
