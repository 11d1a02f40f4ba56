import { describe, expect, it } from 'vitest';
import { afterWords, durationWords, lengthWords } from '../../src/learning/duration-words.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';
import type { Precision } from '../../src/model/moment.ts';

describe('a duration in words', () => {
  it.each<[number, string]>([
    [0, 'no time'],
    [999, 'no time'],
    [1_000, '1 s'],
    [1_499, '1 s'],
    [1_500, '2 s'],
    [MINUTE - 501, '59 s'],
    [MINUTE - 500, '1 min'],
    [90_000, '2 min'],
    [HOUR - 30_001, '59 min'],
    [HOUR - 30_000, '1 h'],
    [HOUR + 29_999, '1 h'],
    [HOUR + 30_000, '1 h 1 min'],
    [HOUR + 10 * MINUTE, '1 h 10 min'],
    [2 * HOUR - 30_000, '2 h'],
    [DAY - 30_001, '23 h 59 min'],
    [DAY - 30_000, '1 day'],
    [DAY + HOUR / 2 - 1, '1 day'],
    [DAY + HOUR / 2, '1 day 1 h'],
    [2 * DAY + 4 * HOUR, '2 days 4 h'],
    [3 * DAY - HOUR / 2, '3 days'],
    [3 * DAY - HOUR, '2 days 23 h'],
    [3 * DAY - 1, '3 days'],
    [3 * DAY + 11 * HOUR, '3 days'],
    [4 * DAY + 20 * HOUR, '5 days'],
    [12 * DAY + 16 * HOUR, '13 days'],
    [400.5 * DAY, '401 days'],
  ])('%d ms is %s', (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words);
  });

  it('says the length of a negative one', () => {
    expect(durationWords(-3 * MINUTE)).toBe('3 min');
  });

  it('puts "about" before an approximate one, but not before none', () => {
    expect(durationWords(3 * HOUR, true)).toBe('about 3 h');
    expect(durationWords(0, true)).toBe('no time');
  });
});

it.each<[number, Precision, string]>([
  [5 * MINUTE, 'minute', 'after 5 min'],
  [2 * DAY, 'estimated', 'after about 2 days'],
  [0, 'estimated', 'within minutes'],
  [0, 'day', 'within a day'],
])('%d ms later, known to %s, is %s', (ms, precision, words) => {
  expect(afterWords({ ms, precision })).toBe(words);
});

it.each([4, 5.4, 12.66, 20, 60])('a length of %d days is said in the same days, however well it is known', (days) => {
  const ms = days * DAY;
  const exact = lengthWords({ ms, precision: 'minute' });
  expect(exact).toMatch(/^\d+ days$/);
  for (const precision of ['estimated', 'day'] as const) expect(lengthWords({ ms, precision })).toBe(`about ${exact}`);
});
