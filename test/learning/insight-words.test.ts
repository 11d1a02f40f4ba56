import { describe, expect, it } from 'vitest';
import type { CoOccurrence } from '../../src/learning/co-occurrence.ts';
import {
  closestPairWords,
  firstWordWords,
  halfOverWords,
  lostWords,
  mostFrequentWords,
  noticedWords,
  promptWords,
} from '../../src/learning/insight-words.ts';
import type { Noticed } from '../../src/learning/noticed.ts';
import type { AimedItems, LongestPhases } from '../../src/learning/time-lost.ts';
import { HOUR, MINUTE } from '../../src/model/duration.ts';

const NAMES: Record<string, string> = { expiry: 'Expiry', dns: 'DNS and naming', gap: 'Guardrail gap' };
const nameOf = (id: string): string => NAMES[id] ?? id;
const times = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
const classes = (counts: Record<string, number>) =>
  Object.entries(counts).map(([id, n]) => ({ id, records: times(n) }));
const spread = { n: 39, low: 0, median: 5 * HOUR + 46 * MINUTE, high: 0 };

it.each<[Record<string, number>, number, string | undefined]>([
  [{}, 0, undefined],
  [{ expiry: 1 }, 1, 'Expiry came up in 1 of one incident.'],
  [{ expiry: 3, dns: 1 }, 4, 'Expiry came up in 3 of 4 incidents.'],
  [{ expiry: 3, dns: 2 }, 4, 'Expiry and DNS and naming came up most: in 3 and 2 of 4 incidents.'],
  [{ expiry: 3, gap: 2 }, 4, 'Expiry and guardrail gap came up most: in 3 and 2 of 4 incidents.'],
])('says which classes came up most among %o', (counts, total, words) => {
  expect(mostFrequentWords({ classes: classes(counts) }, total, nameOf)).toBe(words);
});

it('says within which time half were over only where there is a median', () => {
  expect(halfOverWords(undefined)).toBeUndefined();
  expect(halfOverWords(spread)).toBe('Of the 39 incidents with both ends known, half were over within 5 h 46 min.');
});

it('says when customers first heard', () => {
  expect(firstWordWords(undefined, 1, 9)).toBe('One incident of 9 tells when customers first heard.');
  expect(firstWordWords(spread, 39, 43)).toBe(
    '39 incidents of 43 tell when customers first heard, in half of them within 5 h 46 min.',
  );
});

it.each<[number, number, number, string | undefined]>([
  [0, 0, 0, undefined],
  [14, 9, 5, 'Alert before customer: 9 of 14.'],
  [2, 0, 0, 'Neither an alert nor a customer was first.'],
])('says of %d ways who noticed first', (ways, byAlert, byCustomer, words) => {
  const noticed = { ways: times(ways), unsaid: [], byAlert, byCustomer };
  expect(noticedWords(noticed as unknown as Noticed<unknown>)).toBe(words);
});

it.each([
  [0, 'No two classes have come up together more than once.'],
  [1, 'No two classes have come up together more than once.'],
  [3, 'Most often together: DNS and naming and guardrail gap, in 3 incidents.'],
])('says which pair is most frequent at %d', (n, words) => {
  const pairs: CoOccurrence<unknown>['pairs'] = new Map([['dns-and-gap', { a: 'dns', b: 'gap', records: times(n) }]]);
  expect(closestPairWords({ classes: [], pairs }, nameOf)).toBe(words);
});

it.each<[number[], string]>([
  [[], 'No review says when its local review was held (5 incidents).'],
  [[HOUR, 24 * HOUR, 24 * HOUR + 1], 'Held within 24 hours of the end: 2 of 3.'],
])('says how many reviews were held in time: %o', (lengths, words) => {
  const held = lengths.map((ms) => ({ ms }));
  expect(promptWords(held, 5)).toBe(words);
});

describe('where the time was lost', () => {
  const longest = (counts: Partial<Record<keyof LongestPhases<unknown>['longest'], number>>) => ({
    longest: {
      undetected: times(counts.undetected ?? 0),
      engaging: times(counts.engaging ?? 0),
      diagnosing: times(counts.diagnosing ?? 0),
      mitigating: times(counts.mitigating ?? 0),
      resolving: times(counts.resolving ?? 0),
    },
    mixed: [],
    unknown: [],
  });
  const items: AimedItems<unknown>[] = [
    { aim: 'diagnose', instance: 1, wider: 2, records: [] },
    { aim: 'prevent', instance: 0, wider: 4, records: [] },
  ];

  it.each<[Parameters<typeof longest>[0], AimedItems<unknown>[], string | undefined]>([
    [{}, items, undefined],
    [
      { diagnosing: 7, resolving: 2 },
      items,
      'Diagnosing was the longest phase in 7 of 9 incidents; 3 of 7 improvement items aim to diagnose faster.',
    ],
    [
      { resolving: 2 },
      items,
      'Resolving was the longest phase in 2 of 2 incidents; 0 of 7 improvement items aim to resolve faster.',
    ],
    [{ resolving: 2 }, [], 'Resolving was the longest phase in 2 of 2 incidents.'],
    [
      { engaging: 2 },
      items,
      'Engaging was the longest phase in 2 of 2 incidents; no aim of an improvement item speaks of it.',
    ],
  ])('is said of %o', (counts, aimed, words) => {
    expect(lostWords(longest(counts), aimed)).toBe(words);
  });
});
