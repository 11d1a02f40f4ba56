import { describe, expect, it } from 'vitest';
import { changedSince, uptakeWords, type AdoptionState } from '../../src/learning/adoption.ts';

const day = (text: string) => ({ at: Date.parse(text), precision: 'day' as const });
const states = (counts: Partial<Record<AdoptionState, number>>) =>
  Object.entries(counts).flatMap(([state, count]) => Array<AdoptionState>(count).fill(state as AdoptionState));

describe('how far a lesson has travelled', () => {
  it.each([
    [{}, 40, 'No team has looked yet'],
    [{ fixed: 1 }, 1, '1 of one team has looked; it was exposed and fixed it'],
    [
      { fixed: 3, 'checked-safe': 9 },
      40,
      '12 of 40 teams have looked; 3 were exposed and fixed it, 9 checked and are safe',
    ],
    [
      { 'not-applicable': 1, exposed: 1 },
      40,
      '2 of 40 teams have looked; 1 is exposed, 1 found that it does not apply',
    ],
    [
      { 'not-applicable': 2, 'checked-safe': 1, exposed: 2, fixed: 2 },
      7,
      '7 of 7 teams have looked; 2 were exposed and fixed it, 2 are exposed, 1 checked and is safe, 2 found that it does not apply',
    ],
  ])('%o of %i', (counts, teams, words) => {
    expect(uptakeWords(states(counts), teams)).toBe(words);
  });
});

describe('a practice that changed since a team looked', () => {
  const changes = [{ date: day('2024-03-01') }, { date: day('2024-05-01') }, { date: day('2024-04-01') }];

  it.each([
    ['2024-01-01', changes, '2024-05-01'],
    ['2024-04-15', changes, '2024-05-01'],
    ['2024-05-01', changes, undefined],
    ['2024-06-01', changes, undefined],
    ['2024-01-01', [], undefined],
  ])('looked at on %s', (looked, list, changed) => {
    expect(changedSince({ date: day(looked) }, list)?.at).toBe(changed && Date.parse(changed));
  });
});
