import { describe, expect, it } from 'vitest';
import { dayWords, machineTime, momentWords, shortDayWords, timeWords } from '../../src/learning/date-words.ts';
import { parseMoment, type Moment } from '../../src/model/moment.ts';

function moment(text: string, more: Partial<Moment> = {}): Moment {
  const parsed = parseMoment(text);
  if (!('moment' in parsed)) throw new Error(parsed.problem);
  return { ...parsed.moment, ...more };
}

describe('a moment in words', () => {
  it.each<[string, Moment, string, string]>([
    ['to the minute', moment('2019-07-02T13:42Z'), '2 July 2019, 13:42 UTC', '2019-07-02T13:42Z'],
    ['in UTC, whatever the offset', moment('2019-07-02T01:42+02:00'), '1 July 2019, 23:42 UTC', '2019-07-01T23:42Z'],
    ['without its seconds', moment('2019-07-02T13:42:05Z'), '2 July 2019, 13:42 UTC', '2019-07-02T13:42:05Z'],
    ['with a second of zero', moment('2019-07-02T13:42:00Z'), '2 July 2019, 13:42 UTC', '2019-07-02T13:42Z'],
    [
      'with a fraction for machines',
      moment('2019-07-02T13:42:00.5Z'),
      '2 July 2019, 13:42 UTC',
      '2019-07-02T13:42:00.500Z',
    ],
    ['midnight begins a day', moment('2020-01-01T00:00Z'), '1 January 2020, 00:00 UTC', '2020-01-01T00:00Z'],
    ['the last minute of a year', moment('2019-12-31T23:59Z'), '31 December 2019, 23:59 UTC', '2019-12-31T23:59Z'],
    [
      'an estimate says so',
      moment('2019-07-02T13:42Z', { precision: 'estimated' }),
      'about 2 July 2019, 13:42 UTC',
      '2019-07-02T13:42Z',
    ],
    ['a date has no time of day', moment('2020-02-29'), '29 February 2020', '2020-02-29'],
  ])('%s', (_name, given, words, machine) => {
    expect(momentWords(given)).toBe(words);
    expect(machineTime(given)).toBe(machine);
  });

  it('has its day and its time apart', () => {
    const { at } = moment('2019-07-02T03:04Z');
    expect([dayWords(at), shortDayWords(at), timeWords(at)]).toEqual(['2 July 2019', '2 Jul 2019', '03:04']);
  });
});
