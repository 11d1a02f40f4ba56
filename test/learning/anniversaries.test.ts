import { describe, expect, it } from 'vitest';
import { anniversaries, yearsAgoWords } from '../../src/learning/anniversaries.ts';
import { record } from './records.ts';

const began = (at: string, kind = 'incident') => ({ ...record(at, { kind }), at: Date.parse(at) });
const between = (from: string, to: string, ...records: ReturnType<typeof began>[]) =>
  anniversaries(records, Date.parse(from), Date.parse(to)).map(({ record: { id }, years, day }) => [
    id,
    years,
    new Date(day).toISOString().slice(0, 10),
  ]);

describe('incidents whose day comes round', () => {
  it.each([
    ['on that day', '2020-11-23T23:59Z', [['2020-11-23T23:59Z', 6, '2026-11-23']]],
    ['on the last day', '2024-11-29T00:00Z', [['2024-11-29T00:00Z', 2, '2026-11-29']]],
    ['the day before', '2020-11-22T23:59Z', []],
    ['the day after', '2020-11-30T00:00Z', []],
    ['this very year', '2026-11-23T01:00Z', []],
    ['in a year to come', '2027-11-24', []],
  ])('within a week: %s', (_name, at, expected) => {
    expect(between('2026-11-23T12:00Z', '2026-11-29T12:00Z', began(at))).toEqual(expected);
  });

  it('come in the order of their days, the longest ago first, drills left out', () => {
    const records = [began('2024-11-25'), began('2020-11-25'), began('2025-11-24'), began('2019-11-24', 'drill')];
    expect(between('2026-11-23', '2026-11-29', ...records).map(([id]) => id)).toEqual([
      '2025-11-24',
      '2020-11-25',
      '2024-11-25',
    ]);
  });

  it('come round over the turn of a year', () => {
    expect(between('2026-12-30', '2027-01-05', began('2024-12-31'), began('2024-01-02'))).toEqual([
      ['2024-12-31', 2, '2026-12-31'],
      ['2024-01-02', 3, '2027-01-02'],
    ]);
  });

  it.each([
    ['2026-02-28', '2026-02-28', [['2024-02-29', 2, '2026-02-28']]],
    ['2026-03-01', '2026-03-01', []],
    ['2028-02-28', '2028-02-28', []],
    ['2028-02-29', '2028-02-29', [['2024-02-29', 4, '2028-02-29']]],
  ])('come round for 29 February: %s to %s', (from, to, expected) => {
    expect(between(from, to, began('2024-02-29'))).toEqual(expected);
  });
});

it.each([
  [1, 'one year ago'],
  [2, 'two years ago'],
  [12, 'twelve years ago'],
  [15, '15 years ago'],
])('%i is %s', (years, words) => {
  expect(yearsAgoWords(years)).toBe(words);
});
