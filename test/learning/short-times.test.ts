import { describe, expect, it } from 'vitest';
import { datesShown, shortTime } from '../../src/learning/short-times.ts';
import { DAY } from '../../src/model/duration.ts';
import type { Moment } from '../../src/model/moment.ts';

function moment(text: string, more: Partial<Moment> = {}): Moment {
  return { at: Date.parse(text), precision: text.includes('T') ? 'minute' : 'day', ...more };
}

describe('the dates beside times', () => {
  it.each([
    ['one day', ['2024-05-01T00:00Z', '2024-05-01T23:59Z'], 'UTC', undefined],
    ['two days', ['2024-05-01T23:59Z', '2024-05-02T00:00Z'], 'UTC', 'day'],
    ['two years', ['2023-12-31T23:59Z', '2024-01-01T00:00Z'], 'UTC', 'year'],
    ['a plain date', ['2024-05-01', '2024-05-01T10:00Z'], 'UTC', 'day'],
    ['one day in UTC that is two elsewhere', ['2024-05-01T10:00Z', '2024-05-01T16:00Z'], 'Asia/Tokyo', 'day'],
    ['two days in UTC that are one elsewhere', ['2024-05-01T23:00Z', '2024-05-02T01:00Z'], 'Asia/Tokyo', undefined],
    ['nothing', [], 'UTC', undefined],
  ])('%s', (_, texts, zone, shown) => {
    expect(
      datesShown(
        texts.map((text) => moment(text)),
        zone,
      ),
    ).toBe(shown);
  });
});

describe('a short time', () => {
  it.each<[string, Moment, Parameters<typeof shortTime>[1], string, string]>([
    ['a clock', moment('2019-07-02T13:42Z'), undefined, 'UTC', '13:42'],
    ['with its day', moment('2019-07-02T13:42Z'), 'day', 'UTC', '2 Jul 13:42'],
    ['with its year', moment('2019-07-02T13:42Z'), 'year', 'UTC', '2 Jul 2019 13:42'],
    ['an estimate', moment('2019-07-02T13:42Z', { precision: 'estimated' }), 'day', 'UTC', '2 Jul ~13:42'],
    [
      'one that may be days off',
      moment('2019-07-02T13:42Z', { precision: 'estimated', margin: DAY }),
      'day',
      'UTC',
      '~2 Jul',
    ],
    ['a date', moment('2019-07-02'), 'day', 'UTC', '2 Jul'],
    ['elsewhere', moment('2019-07-02T22:42Z'), 'day', 'Asia/Kolkata', '3 Jul 04:12'],
    ['a date is the same everywhere', moment('2019-07-02'), 'day', 'America/New_York', '2 Jul'],
  ])('%s', (_, at, dates, zone, words) => {
    expect(shortTime(at, dates, zone)).toBe(words);
  });
});
