import { describe, expect, it } from 'vitest';
import {
  chooseAcrossTeams,
  chooseWaiting,
  chooseYear,
  yearsOf,
  type Choice,
  type Presentable,
} from '../../src/learning/presentation.ts';

/** `a2024` began in 2024; `!` is major, `*` has been read in a session, `@t` belongs to team t. */
const review = (name: string): Presentable => ({
  id: name,
  at: Date.UTC(Number(/\d{4}/.exec(name)?.[0] ?? 2024), 5),
  severity: { major: name.includes('!') },
  owner: name.includes('@') ? { id: name.split('@')[1] ?? '' } : undefined,
  sessions: name.includes('*') ? ['held'] : [],
});
const reviews = (names: string) => names.split(' ').filter(Boolean).map(review);
const told = ({ told: chosen, others, ground }: Choice<Presentable>) =>
  `${ground}: ${chosen.map(({ id }) => id).join(' ')} | ${others.map(({ id }) => id).join(' ')}`;

describe('what a team or a group brings', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'none:  | '],
    ['what no session has read', 'a b* c', 'waiting: a c | b*'],
    ['major ones first', 'a b! c d e!', 'waiting: b! e! a | c d'],
    ['the latest, when all have been read', 'a* b* c* d*', 'latest: a* b* c* | d*'],
  ])('is %s', (_name, names, expected) => {
    expect(told(chooseWaiting(reviews(names)))).toBe(expected);
  });
});

describe('what a year brings', () => {
  it.each<[string, string, number, string]>([
    ['only what began in it, read or not', 'a2025 b2024* c2024', 2024, 'year: b2024* c2024 | '],
    ['major ones first', 'a2024 b2024 c2024 d2024!', 2024, 'year: d2024! a2024 b2024 | c2024'],
    ['nothing', 'a2025', 2024, 'year:  | '],
  ])('is %s', (_name, names, year, expected) => {
    expect(told(chooseYear(reviews(names), year))).toBe(expected);
  });

  it('is asked for among the years there are, newest first', () => {
    expect(yearsOf(reviews('a2025 b2024 c2025 d1969'))).toEqual([2025, 2024, 1969]);
  });
});

describe('what a problem class brings', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'none:  | '],
    ['the latest of different teams', 'a@x b@x c@y d@z', 'latest: a@x c@y d@z | b@x'],
    ['more of one team when there are no others', 'a@x b@x', 'latest: a@x b@x | '],
    ['reviews of unknown teams, each for itself', 'a b c@x', 'latest: a b c@x | '],
  ])('is %s', (_name, names, expected) => {
    expect(told(chooseAcrossTeams(reviews(names)))).toBe(expected);
  });
});
