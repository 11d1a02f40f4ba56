import { describe, expect, it } from 'vitest';
import { QUEUE_RULES, reviewQueue } from '../../src/learning/queue.ts';
import type { ReviewRecord } from '../../src/learning/record.ts';
import { programme, type Parts } from './programmes.ts';
import { record } from './records.ts';

/** The waiting reviews in order, each with what the rules see of it. */
function queue(reviews: ReviewRecord[], parts: Omit<Parts, 'reviews'> = {}): string[] {
  return reviewQueue(programme({ reviews, ...parts })).map(
    ({ id, major, firstOfClass, carriedSince, askedBy, recent }) =>
      [
        id.slice(11),
        carriedSince !== undefined && `carried ${new Date(carriedSince).toISOString().slice(0, 10)}`,
        major && 'major',
        askedBy.length > 0 && `asked by ${askedBy.join(' and ')}`,
        firstOfClass !== undefined && `first of ${firstOfClass}`,
        recent && 'recent',
      ]
        .filter(Boolean)
        .join(', '),
  );
}

const asks = (...reviews: string[]) => ({ asks: reviews.map((review) => ({ review })) });

describe('the queue for global reviews', () => {
  it.each<[string, ReviewRecord[], Omit<Parts, 'reviews'>, string[]]>([
    ['is empty in an empty library', [], {}, []],
    [
      'takes what was carried over, then major, asked for, first of its class, severity',
      [
        record('2024-01-01-done', { classes: ['c'], severity: 'sev3' }),
        record('2024-02-01-minor', { classes: ['c'], severity: 'sev3' }),
        record('2024-02-02-serious', { classes: ['c'], severity: 'sev2' }),
        record('2024-02-03-first', { classes: ['d'], severity: 'sev3' }),
        record('2024-02-04-major', { classes: ['c'], severity: 'sev1' }),
        record('2024-02-05-carried', { classes: ['c'], severity: 'sev3' }),
        record('2024-02-06-asked', { classes: ['c'], severity: 'sev3' }),
      ],
      {
        sessions: { '2024-03-01': { reviews: ['2024-01-01-done'], carriedOver: ['2024-02-05-carried'] } },
        teams: { a: asks('2024-02-06-asked') },
      },
      ['carried, carried 2024-03-01', 'major, major', 'asked, asked by a', 'first, first of d', 'serious', 'minor'],
    ],
    [
      'takes what was carried over longest first',
      [record('2024-01-01-a'), record('2024-01-02-b')],
      {
        sessions: {
          '2024-02-01': { carriedOver: ['2024-01-01-a'] },
          '2024-02-08': { carriedOver: ['2024-01-02-b', '2024-01-01-a'] },
        },
      },
      ['a, carried 2024-02-01', 'b, carried 2024-02-08'],
    ],
    [
      'takes what most teams ask for first, each team counted once',
      [record('2024-01-01-a'), record('2024-01-02-b')],
      {
        teams: {
          one: asks('2024-01-01-a', '2024-01-01-a'),
          two: asks('2024-01-02-b'),
          three: asks('2024-01-02-b'),
        },
      },
      ['b, asked by two and three', 'a, asked by one'],
    ],
    [
      'puts a major one before one that is only asked for',
      [record('2024-01-01-a'), record('2024-01-02-b', { severity: 'sev1' })],
      { teams: { one: asks('2024-01-01-a') } },
      ['b, major', 'a, asked by one'],
    ],
    [
      'takes of the last twelve months the one that waits longest, then the newest of what is older',
      [
        record('2026-11-01-new'),
        record('2026-01-01-waiting'),
        record('2020-01-01-oldest'),
        record('2024-01-01-older'),
        record('2025-11-23-yearold', { times: { started: '2025-11-23T12:00Z' } }),
        record('2025-11-24-within', { times: { started: '2025-11-23T12:00:01Z' } }),
      ],
      {},
      ['within, recent', 'waiting, recent', 'new, recent', 'yearold', 'older', 'oldest'],
    ],
    [
      'takes unknown severities last',
      [
        record('2024-03-01-none'),
        record('2024-02-01-unknown', { severity: 'unknown' }),
        record('2024-01-01-minor', { severity: 'sev3' }),
      ],
      {},
      ['minor', 'none', 'unknown'],
    ],
    [
      'leaves drills out, and keeps near misses',
      [record('2024-01-01-a', { kind: 'drill' }), record('2024-02-01-b', { kind: 'near-miss' })],
      {},
      ['b'],
    ],
    [
      'leaves out what was carried over and has been read since',
      [record('2024-01-01-a'), record('2024-02-01-b')],
      {
        sessions: {
          '2024-03-08': { reviews: ['2024-01-01-a'] },
          '2024-03-01': { carriedOver: ['2024-01-01-a'] },
        },
      },
      ['b'],
    ],
    [
      'takes up again what a session began and carried over',
      [record('2024-01-01-a')],
      { sessions: { '2024-03-01': { reviews: ['2024-01-01-a'], carriedOver: ['2024-01-01-a'] } } },
      ['a, carried 2024-03-01'],
    ],
    [
      'takes up again what a later session carried over',
      [record('2024-01-01-a')],
      {
        sessions: {
          '2024-03-01': { reviews: ['2024-01-01-a'] },
          '2024-03-08': { carriedOver: ['2024-01-01-a'] },
        },
      },
      ['a, carried 2024-03-08'],
    ],
    [
      'keeps what a session is to read that is still to come, or still going on',
      [record('2024-01-01-a'), record('2024-01-02-b'), record('2024-01-03-c')],
      {
        sessions: {
          '2026-11-24': { held: '2026-11-24T15:00Z', reviews: ['2024-01-01-a'] },
          '2026-11-23': { held: '2026-11-23T11:30Z', minutes: 45, reviews: ['2024-01-02-b'] },
          '2026-11-22': { held: '2026-11-23T11:30Z', minutes: 30, reviews: ['2024-01-03-c'] },
        },
      },
      ['b', 'a'],
    ],
    [
      'knows the first of a class by when it started, not by its file',
      [
        record('2024-01-01-late', { classes: ['c'], times: { started: '2024-01-01T12:00Z' } }),
        record('2024-02-01-early', { classes: ['c'], times: { started: '2023-12-01' } }),
      ],
      {},
      ['early, first of c', 'late'],
    ],
    [
      'does not call a review the first of its class when an earlier one has the class beside another',
      [record('2024-01-01-a', { classes: ['d', 'c'] }), record('2024-02-01-b', { classes: ['c'] })],
      {},
      ['a, first of d', 'b'],
    ],
  ])('%s', (_name, records, parts, expected) => {
    expect(queue(records, parts)).toEqual(expected);
  });

  it('says each of its rules', () => {
    expect(QUEUE_RULES.map(({ words }) => words)).toMatchInlineSnapshot(`
      [
        "what a session carried over, the longest carried first",
        "what must reach a global review by its severity",
        "what teams ask for, what most ask for first",
        "the first of its problem class here",
        "the worse severity, an unknown one last",
        "by age: of the last twelve months the one that waits longest, then the newest of what is older",
      ]
    `);
  });
});
