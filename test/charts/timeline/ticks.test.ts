import { describe, expect, it } from 'vitest';
import { labelTicks, ticksOf } from '../../../src/charts/timeline/ticks.ts';

/** The labels of the ticks between two instants on so many pixels. */
function labels(from: string, to: string, length: number): string {
  return labelTicks(ticksOf(Date.parse(from), Date.parse(to), length, 66))
    .map(({ label, date }) => (date === undefined ? label : `${label} (${date})`))
    .join(' ');
}

describe('ticks', () => {
  it.each([
    ['seconds', '2024-05-01T10:00:07Z', '2024-05-01T10:00:40Z', 300, '10:00:15 (1 May 2024) 10:00:30'],
    ['minutes', '2019-07-02T13:31Z', '2019-07-02T14:52Z', 500, '13:45 (2 Jul 2019) 14:00 14:15 14:30 14:45'],
    [
      'hours over midnight',
      '2018-10-21T22:00Z',
      '2018-10-22T04:30Z',
      300,
      '22:00 (21 Oct 2018) 00:00 (22 Oct) 02:00 04:00',
    ],
    ['over a new year', '2022-12-31T12:00Z', '2023-01-01T12:00Z', 250, '12:00 (31 Dec 2022) 00:00 (1 Jan 2023) 12:00'],
    ['days', '2022-04-05T07:38Z', '2022-04-08T00:00Z', 300, '6 Apr (2022) 7 Apr 8 Apr'],
    [
      'every second day keeps its distance where a month ends',
      '2024-07-28T00:00Z',
      '2024-08-04T00:00Z',
      300,
      '29 Jul (2024) 31 Jul 3 Aug',
    ],
    ['weeks begin on Monday', '2022-12-16T00:00Z', '2023-01-14T00:00Z', 300, '19 Dec (2022) 26 Dec 2 Jan (2023) 9 Jan'],
    [
      'years',
      '1999-12-31T23:59Z',
      '2024-05-01T11:00Z',
      500,
      '1 Jan (2000) 1 Jan (2005) 1 Jan (2010) 1 Jan (2015) 1 Jan (2020)',
    ],
    ['no round instant between', '2024-05-01T10:01Z', '2024-05-01T10:04Z', 60, '10:01 (1 May 2024)'],
    ['no time at all', '2024-05-01T10:01Z', '2024-05-01T10:01Z', 60, '10:01 (1 May 2024)'],
  ])('%s', (_, from, to, length, expected) => {
    expect(labels(from, to, length)).toBe(expected);
  });

  it('says neither date nor year again that the axis has just named', () => {
    const at = Date.parse('2024-05-01T12:00Z');
    expect(labelTicks([at], Date.parse('2024-05-01T10:00Z'))).toEqual([{ at, label: '12:00' }]);
    expect(labelTicks([at], Date.parse('2024-02-01T10:00Z'))).toEqual([{ at, label: '12:00', date: '1 May' }]);
  });
});

describe('ticks in the clocks of another zone', () => {
  /** The ticks between two instants, with what is written at them. */
  function ticksIn(zone: string, from: string, to: string): string[] {
    const [start, end] = [Date.parse(from), Date.parse(to)];
    return labelTicks(ticksOf(start, end, 600, 66, zone), undefined, zone).map(
      ({ at, label, date }) => `${new Date(at).toISOString().slice(11, 16)}Z ${label}${date ? ` ${date}` : ''}`,
    );
  }

  it.each<[string, string, string, string, string[]]>([
    [
      'are round there, half an hour off',
      'Asia/Kolkata',
      '2024-05-01T10:00Z',
      '2024-05-01T14:00Z',
      [
        '10:00Z 15:30 1 May 2024',
        '10:30Z 16:00',
        '11:00Z 16:30',
        '11:30Z 17:00',
        '12:00Z 17:30',
        '12:30Z 18:00',
        '13:00Z 18:30',
        '13:30Z 19:00',
        '14:00Z 19:30',
      ],
    ],
    [
      'name the day where it begins there',
      'America/New_York',
      '2024-05-01T22:00Z',
      '2024-05-02T12:00Z',
      [
        '22:00Z 18:00 1 May 2024',
        '00:00Z 20:00',
        '02:00Z 22:00',
        '04:00Z 00:00 2 May',
        '06:00Z 02:00',
        '08:00Z 04:00',
        '10:00Z 06:00',
        '12:00Z 08:00',
      ],
    ],
    [
      'know the night in which clocks are put forward',
      'Europe/Berlin',
      '2024-03-30T22:00Z',
      '2024-03-31T06:00Z',
      [
        '22:00Z 23:00 30 Mar 2024',
        '23:00Z 00:00 31 Mar',
        '00:00Z 01:00',
        '01:00Z 03:00',
        '02:00Z 04:00',
        '03:00Z 05:00',
        '04:00Z 06:00',
        '05:00Z 07:00',
        '06:00Z 08:00',
      ],
    ],
    [
      'and back',
      'Europe/Berlin',
      '2024-10-26T21:00Z',
      '2024-10-27T05:00Z',
      [
        '21:00Z 23:00 26 Oct 2024',
        '22:00Z 00:00 27 Oct',
        '23:00Z 01:00',
        '00:00Z 02:00',
        '02:00Z 03:00',
        '03:00Z 04:00',
        '04:00Z 05:00',
        '05:00Z 06:00',
      ],
    ],
    [
      'count days from midnight there',
      'Asia/Tokyo',
      '2024-05-01T00:00Z',
      '2024-05-05T00:00Z',
      [
        '03:00Z 12:00 1 May 2024',
        '15:00Z 00:00 2 May',
        '03:00Z 12:00',
        '15:00Z 00:00 3 May',
        '03:00Z 12:00',
        '15:00Z 00:00 4 May',
        '03:00Z 12:00',
        '15:00Z 00:00 5 May',
      ],
    ],
  ])('%s', (_, zone, from, to, ticks) => {
    expect(ticksIn(zone, from, to)).toEqual(ticks);
  });
});
