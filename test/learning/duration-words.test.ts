import { describe, expect, it } from 'vitest';
import { durationWords } from '../../src/learning/duration-words.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';

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
    [14 * DAY - HOUR, '13 days 23 h'],
    [14 * DAY - 1, '14 days'],
    [14 * DAY, '14 days'],
    [14 * DAY + 11 * HOUR, '14 days'],
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
