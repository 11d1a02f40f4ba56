import { describe, expect, it } from 'vitest';
import { beginOf, monthAt, monthWords, readMonth, writeMonth } from '../../../src/browser/browse/month.ts';

describe('months', () => {
  it.each<[string, number, string]>([
    ['1970-01', 0, 'January 1970'],
    ['1969-12', -1, 'December 1969'],
    ['2019-07', 594, 'July 2019'],
    ['2020-02', 601, 'February 2020'],
  ])('%s', (written, month, words) => {
    expect(readMonth(written)).toBe(month);
    expect(writeMonth(month)).toBe(written);
    expect(monthWords(month)).toBe(words);
    expect(monthAt(beginOf(month))).toBe(month);
    expect(monthAt(beginOf(month + 1) - 1)).toBe(month);
  });

  it.each(['', '2019', '2019-13', '2019-00', '2019-7', '2019-07-02', ' 2019-07', 'July 2019'])('%j is none', (text) => {
    expect(readMonth(text)).toBeUndefined();
  });
});
