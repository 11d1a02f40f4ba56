import { describe, expect, it } from 'vitest';
import { nextSessions, type Cadence } from '../../src/learning/cadence.ts';

const LONDON: Cadence = { days: ['tuesday'], at: '15:00', zone: 'Europe/London', minutes: 60, except: [] };

/** The next sessions as they stand in the calendar of UTC. */
function sessions(cadence: Partial<Cadence>, now: string, count = 2): string[] {
  const found = nextSessions({ ...LONDON, ...cadence }, Date.parse(now), count);
  return found.map((at) => new Date(at).toISOString().replace(':00.000Z', 'Z'));
}

describe('the next global reviews', () => {
  it.each<[string, Partial<Cadence>, string, string[]]>([
    ['are held in winter time in winter', {}, '2026-11-23T12:00Z', ['2026-11-24T15:00Z', '2026-12-01T15:00Z']],
    ['are held in summer time in summer', {}, '2026-07-01T12:00Z', ['2026-07-07T14:00Z', '2026-07-14T14:00Z']],
    ['keep their hour when clocks go forward', {}, '2026-03-24T12:00Z', ['2026-03-24T15:00Z', '2026-03-31T14:00Z']],
    ['keep their hour when clocks go back', {}, '2026-10-20T12:00Z', ['2026-10-20T14:00Z', '2026-10-27T15:00Z']],
    ['go on in the next year', {}, '2026-12-29T15:00Z', ['2027-01-05T15:00Z', '2027-01-12T15:00Z']],
    [
      'are held on a leap day',
      { days: ['tuesday', 'thursday'] },
      '2028-02-28T12:00Z',
      ['2028-02-29T15:00Z', '2028-03-02T15:00Z'],
    ],
    ['leave out the one that begins now', {}, '2026-11-24T15:00Z', ['2026-12-01T15:00Z', '2026-12-08T15:00Z']],
    ['include the one a moment from now', {}, '2026-11-24T14:59:59.999Z', ['2026-11-24T15:00Z', '2026-12-01T15:00Z']],
    [
      'take several days in the order of the calendar',
      { days: ['thursday', 'tuesday'] },
      '2026-11-23T12:00Z',
      ['2026-11-24T15:00Z', '2026-11-26T15:00Z'],
    ],
    [
      'do not step over the day with 23 hours',
      { days: ['sunday'] },
      '2026-03-28T23:30Z',
      ['2026-03-29T14:00Z', '2026-04-05T14:00Z'],
    ],
    [
      'come once on the day with 25 hours',
      { days: ['sunday'] },
      '2026-10-24T23:30Z',
      ['2026-10-25T15:00Z', '2026-11-01T15:00Z'],
    ],
    [
      'come an hour later where clocks skip their hour',
      { days: ['sunday'], at: '01:30' },
      '2026-03-28T12:00Z',
      ['2026-03-29T01:30Z', '2026-04-05T00:30Z'],
    ],
    [
      'mean the first hour of two where clocks go back',
      { days: ['sunday'], at: '01:30' },
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30Z', '2026-11-01T01:30Z'],
    ],
    [
      'mean the first hour of two west of Greenwich as well',
      { days: ['sunday'], at: '01:30', zone: 'America/New_York' },
      '2026-10-31T12:00Z',
      ['2026-11-01T05:30Z', '2026-11-08T06:30Z'],
    ],
    [
      'leave out the days on which none is held',
      { days: ['tuesday', 'thursday'], except: ['2026-12-24', '2026-12-29', '2026-12-31'] },
      '2026-12-22T12:00Z',
      ['2026-12-22T15:00Z', '2027-01-05T15:00Z'],
    ],
    [
      'leave out a day of the zone, not of UTC',
      { days: ['monday'], zone: 'Pacific/Auckland', at: '09:00', except: ['2026-07-06'] },
      '2026-07-01T12:00Z',
      ['2026-07-12T21:00Z', '2026-07-19T21:00Z'],
    ],
    [
      'take the weekday of the zone, not of UTC',
      { zone: 'Pacific/Auckland', at: '09:00' },
      '2026-07-05T12:00Z',
      ['2026-07-06T21:00Z', '2026-07-13T21:00Z'],
    ],
    [
      'know zones that are no whole hours from UTC',
      { zone: 'Asia/Kathmandu' },
      '2026-07-05T12:00Z',
      ['2026-07-07T09:15Z', '2026-07-14T09:15Z'],
    ],
  ])('%s', (_name, cadence, now, expected) => {
    expect(sessions(cadence, now)).toEqual(expected);
  });

  it('are as many as asked for', () => {
    expect(sessions({}, '2026-11-23T12:00Z', 0)).toEqual([]);
    expect(sessions({}, '2026-11-23T12:00Z', 10)).toHaveLength(10);
  });
});
