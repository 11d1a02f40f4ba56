import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';
import { certainlyBefore, earliest, latest, parseMoment, sameMoment, type Moment } from '../../src/model/moment.ts';

const read = (text: string): Moment => {
  const parsed = parseMoment(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.moment;
};

describe('an instant', () => {
  it.each([
    ['minutes and Z', '2019-07-02T13:42Z', '2019-07-02T13:42:00.000Z', 'minute'],
    ['seconds', '2019-07-02T13:42:07Z', '2019-07-02T13:42:07.000Z', 'exact'],
    ['a fraction of a second', '2019-07-02T13:42:07.25Z', '2019-07-02T13:42:07.250Z', 'exact'],
    ['nanoseconds, cut to milliseconds', '2019-07-02T13:42:07.123456789Z', '2019-07-02T13:42:07.123Z', 'exact'],
    ['a space instead of T', '2019-07-02 13:42Z', '2019-07-02T13:42:00.000Z', 'minute'],
    ['an offset east', '2019-07-02T15:42+02:00', '2019-07-02T13:42:00.000Z', 'minute'],
    ['an offset west with half an hour', '2019-07-02T10:12-03:30', '2019-07-02T13:42:00.000Z', 'minute'],
    ['an offset that changes the day', '2020-01-01T00:30+14:00', '2019-12-31T10:30:00.000Z', 'minute'],
    ['midnight', '2019-07-02T00:00Z', '2019-07-02T00:00:00.000Z', 'minute'],
    ['a leap day', '2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z', 'exact'],
    ['a plain date', '2019-07-02', '2019-07-02T00:00:00.000Z', 'day'],
    ['a plain leap day', '2000-02-29', '2000-02-29T00:00:00.000Z', 'day'],
  ])('is read with %s', (_name, text, at, precision) => {
    expect(read(text)).toEqual({ at: Date.parse(at), precision });
  });

  it.each([
    ['no zone', '2019-07-02T13:42', '"2019-07-02T13:42" has no time zone.'],
    ['no zone, with seconds', '2019-07-02 13:42:07.5', '"2019-07-02 13:42:07.5" has no time zone.'],
    ['24:00', '2019-07-02T24:00Z', '"2019-07-02T24:00Z" uses 24:00.'],
    ['a leap second', '2016-12-31T23:59:60Z', '"2016-12-31T23:59:60Z" is a leap second.'],
    ['the 31st of February', '2024-02-31', '"2024-02-31" names a day that does not exist.'],
    ['the 31st of February with a time', '2024-02-31T10:00Z', '"2024-02-31T10:00Z" names a day that does not exist.'],
    ['the 29th of February in a common year', '2023-02-29', '"2023-02-29" names a day that does not exist.'],
    ['the 29th of February 1900', '1900-02-29', '"1900-02-29" names a day that does not exist.'],
    ['month 13', '2024-13-01', '"2024-13-01" names a day that does not exist.'],
    ['month 0', '2024-00-10T10:00Z', '"2024-00-10T10:00Z" names a day that does not exist.'],
    ['day 0', '2024-01-00', '"2024-01-00" names a day that does not exist.'],
    ['hour 25', '2024-01-01T25:00Z', '"2024-01-01T25:00Z" has a time of day that does not exist.'],
    ['minute 60', '2024-01-01T10:60Z', '"2024-01-01T10:60Z" has a time of day that does not exist.'],
    ['second 61', '2024-01-01T10:00:61Z', '"2024-01-01T10:00:61Z" has a time of day that does not exist.'],
    ['an offset of 15 hours', '2024-01-01T10:00+15:00', '"2024-01-01T10:00+15:00" has an offset that does not exist.'],
    [
      'an offset of 60 minutes',
      '2024-01-01T10:00+01:60',
      '"2024-01-01T10:00+01:60" has an offset that does not exist.',
    ],
    ['slashes', '07/04/2023', '"07/04/2023" leaves open which number is the day and which the month.'],
    ['dots', '4.7.2023', '"4.7.2023" leaves open which number is the day and which the month.'],
    [
      'dashes in another order',
      '04-07-2023 10:00Z',
      '"04-07-2023 10:00Z" leaves open which number is the day and which the month.',
    ],
    ['an offset without a colon', '2024-01-01T10:00+0200', '"2024-01-01T10:00+0200" is not an instant.'],
    ['the name of a zone', '2024-01-01T10:00 CET', '"2024-01-01T10:00 CET" gives its time zone by a name.'],
    ['two spaces', '2024-01-01  10:00Z', '"2024-01-01  10:00Z" is not an instant.'],
    ['hours only', '2024-01-01T10Z', '"2024-01-01T10Z" is not an instant.'],
    ['a month only', '2024-01', '"2024-01" is not an instant.'],
    ['words', 'yesterday', '"yesterday" is not an instant.'],
    ['nothing', '', '"" is not an instant.'],
    ['something behind it', '2024-01-01T10:00Z or so', '"2024-01-01T10:00Z or so" is not an instant.'],
    ['a line break behind it', '2024-01-01\n', '"2024-01-01\n" is not an instant.'],
  ])('is refused with %s', (_name, text, problem) => {
    expect(parseMoment(text)).toMatchObject({ problem });
  });

  it('shows the intended form when it is refused', () => {
    const fixes = ['2019-07-02 13:42', '2019-07-02T24:00Z', '07/04/2023', '2024-02-31', '2024-01-01T10:00+15:00'].map(
      (text) => parseMoment(text),
    );
    expect(fixes.map((parsed) => 'fix' in parsed && parsed.fix)).toMatchInlineSnapshot(`
      [
        "Write 2019-07-02T13:42Z if it is UTC, or end it with an offset such as +02:00.",
        "Write 00:00 of the next day.",
        "Write it as 2024-07-19T04:09Z, or as 2024-07-19 when only the day is known.",
        "Check the day and the month.",
        "Offsets go from -14:00 to +14:00.",
      ]
    `);
  });
});

describe('how precise a moment is', () => {
  it.each<[string, Moment, number, number]>([
    ['to the second', { at: 1000, precision: 'exact' }, 1000, 1000],
    ['to the minute', { at: 0, precision: 'minute' }, 0, MINUTE - 1],
    ['to the day', { at: 0, precision: 'day' }, 0, DAY - 1],
    ['estimated without a margin', { at: DAY, precision: 'estimated' }, DAY - 30 * MINUTE, DAY + 30 * MINUTE],
    ['estimated with one', { at: DAY, precision: 'estimated', margin: HOUR }, DAY - HOUR, DAY + HOUR],
    [
      'to the minute with a margin',
      { at: DAY, precision: 'minute', margin: 5 * MINUTE },
      DAY - 5 * MINUTE,
      DAY + 6 * MINUTE - 1,
    ],
  ])('bounds when it was: %s', (_name, moment, first, last) => {
    expect([earliest(moment), latest(moment)]).toEqual([first, last]);
  });

  it.each([
    ['a minute before the next', '2024-01-01T10:00Z', '2024-01-01T10:01Z', true],
    ['the same minute', '2024-01-01T10:00Z', '2024-01-01T10:00Z', false],
    ['a second within a known minute', '2024-01-01T10:00Z', '2024-01-01T10:00:30Z', false],
    ['a second before another', '2024-01-01T10:00:00Z', '2024-01-01T10:00:01Z', true],
    ['an hour on the day that is known', '2024-01-01T23:00Z', '2024-01-01', false],
    ['the day of a known hour', '2024-01-01', '2024-01-01T23:00Z', false],
    ['a day before the next', '2024-01-01', '2024-01-02', true],
    ['the same instant in two zones', '2024-01-01T10:00+02:00', '2024-01-01T08:00Z', false],
    ['later', '2024-01-02', '2024-01-01', false],
  ])('decides what is certainly before: %s', (_name, a, b, expected) => {
    expect(certainlyBefore(read(a), read(b))).toBe(expected);
  });

  it('lets two estimates within an hour of each other both be true', () => {
    const at = (minutes: number): Moment => ({ at: minutes * MINUTE, precision: 'estimated' });
    expect(certainlyBefore(at(0), at(60))).toBe(false);
    expect(certainlyBefore(at(0), at(61))).toBe(true);
  });

  it.each<[string, Moment, Moment, boolean]>([
    ['the same in all', { at: 1, precision: 'exact', margin: 2 }, { at: 1, precision: 'exact', margin: 2 }, true],
    ['another instant', { at: 1, precision: 'exact' }, { at: 2, precision: 'exact' }, false],
    ['another precision', { at: 1, precision: 'exact' }, { at: 1, precision: 'minute' }, false],
    ['another margin', { at: 1, precision: 'estimated' }, { at: 1, precision: 'estimated', margin: 2 }, false],
  ])('decides whether two say the same: %s', (_name, a, b, expected) => {
    expect(sameMoment(a, b)).toBe(expected);
  });
});
