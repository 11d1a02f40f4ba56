import { describe, expect, it } from 'vitest';
import { namesOf, overWords, queuedWords, someOf } from '../../src/learning/agenda-words.ts';
import { reviewQueue } from '../../src/learning/queue.ts';
import { programme, type Parts } from './programmes.ts';
import { record } from './records.ts';

function words(front: Record<string, unknown>, parts: Parts = {}, id = '2024-01-01-a'): string[] {
  const all = programme({ classes: { c: { name: 'Expiry' } }, ...parts, reviews: [record(id, front)] });
  return reviewQueue(all).map((queued) => queuedWords(queued, all, namesOf(all)));
}

const asks = { asks: [{ review: '2024-01-01-a' }] };

describe('the reason for a place in the queue', () => {
  it.each<[string, Record<string, unknown>, Parts, string | undefined, string]>([
    [
      'names the severity that must be reviewed',
      { severity: 'sev1' },
      {},
      undefined,
      'Critical, so it must reach a global review; more than a year old',
    ],
    ['names any other severity', { severity: 'sev2' }, {}, undefined, 'Serious; more than a year old'],
    [
      'says that a severity is unknown',
      { severity: 'unknown' },
      {},
      undefined,
      'Severity unknown; more than a year old',
    ],
    [
      'names the class that is new here',
      { severity: 'sev3', classes: ['c'] },
      {},
      undefined,
      'Minor; the first here with expiry; more than a year old',
    ],
    [
      'says since when it is carried over',
      { severity: 'sev3' },
      { sessions: { '2026-11-17': { carriedOver: ['2024-01-01-a'] } } },
      undefined,
      'Carried over since 17 November 2026; minor; more than a year old',
    ],
    [
      'names the team that asks',
      {},
      { teams: { t: { name: 'Payments', ...asks } } },
      undefined,
      'Severity unknown; Payments asks for it; more than a year old',
    ],
    [
      'names teams that ask',
      {},
      { teams: { t: { name: 'Payments', ...asks }, u: { name: 'Web', ...asks } } },
      undefined,
      'Severity unknown; Payments and Web ask for it; more than a year old',
    ],
    ['says how old a recent one is', {}, {}, '2026-11-20-a', 'Severity unknown; 3 days old'],
    ['says that one is of today', {}, {}, '2026-11-23-a', 'Severity unknown; of today'],
    ['says nothing odd of one that a clock puts into the future', {}, {}, '2026-11-24-a', 'Severity unknown; of today'],
  ])('%s', (_name, front, parts, id, expected) => {
    expect(words(front, parts, id)).toEqual([expected]);
  });
});

describe('names in a sentence', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
  ])('%s', (names, expected) => {
    expect(someOf(names)).toBe(expected);
  });
});

describe('a session that is too short', () => {
  const entry = { id: 'a', minutes: 30 };

  it.each([
    [{ over: 0, minutes: 60, entries: [entry] }, ''],
    [
      { over: 25, minutes: 15, entries: [entry] },
      'This review needs about 25 min more than a session of 15 min has. Begin all the same, and carry over what is left.',
    ],
    [
      { over: 10, minutes: 60, entries: [entry, entry] },
      'These reviews need about 10 min more than a session of 1 h has. Begin all the same, and carry over what is left.',
    ],
  ])('says what to do: %j', (session, expected) => {
    expect(overWords(session)).toBe(expected);
  });
});
