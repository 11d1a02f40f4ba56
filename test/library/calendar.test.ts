import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { nextSessions } from '../../src/learning/cadence.ts';
import { calendarOf } from '../../src/library/calendar.ts';
import { libraryOf } from './libraries.ts';

const CADENCE = { days: ['tuesday', 'thursday'], at: '15:00', zone: 'Europe/London', minutes: 60 };
const SITE = new URL('https://acme.example');

type Entries = Parameters<typeof libraryOf>[0];

const text = (entries: Entries, now = '2026-11-23T12:00Z', site: URL | 'no address' = SITE) =>
  calendarOf(libraryOf(entries, { now: Date.parse(now) }), site === 'no address' ? undefined : site);

/** The entries of a calendar as another program reads them, with its own time zone rules alone. */
function events(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const startsOf = (ics: string) => events(ics).map((event) => event.startDate.toJSDate().getTime());

describe('the calendar file', () => {
  it.each([
    ['when clocks go back in London', CADENCE, '2026-10-01T12:00Z'],
    ['when clocks go forward in London', CADENCE, '2027-02-20T12:00Z'],
    ['in New York, whose clocks change on other days', { ...CADENCE, zone: 'America/New_York' }, '2026-10-01T12:00Z'],
    ['in Auckland, a day ahead', { ...CADENCE, zone: 'Pacific/Auckland', at: '08:00' }, '2026-09-01T12:00Z'],
    ['in Kathmandu, no whole hours from UTC', { ...CADENCE, zone: 'Asia/Kathmandu' }, '2026-12-01T12:00Z'],
    ['in UTC', { ...CADENCE, zone: 'UTC' }, '2026-12-01T12:00Z'],
    ['in a zone under an old name', { ...CADENCE, zone: 'US/Eastern' }, '2026-12-01T12:00Z'],
    ['in a zone written in small letters', { ...CADENCE, zone: 'europe/london' }, '2026-12-01T12:00Z'],
  ])('has the sessions that are worked out, %s', (_name, cadence, now) => {
    const { site } = libraryOf({ site: { cadence } });
    const expected = nextSessions(site.cadence!, Date.parse(now), 29);
    expect(startsOf(text({ site: { cadence } }, now))).toEqual(expected);
  });

  it('names the zone and brings its rules, so that the hour stays when clocks change', () => {
    const ics = text({ site: { cadence: CADENCE } });
    expect(ics).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
    expect(ics).toContain('DTSTART;TZID=Europe/London:20261124T150000\r\nDTEND;TZID=Europe/London:20261124T160000\r\n');
  });

  it('is the same in every byte for the same instant', () => {
    expect(text({ site: { cadence: CADENCE } })).toBe(text({ site: { cadence: CADENCE } }));
  });

  it('keeps the identity of a session when it gets its file, and when it is over', () => {
    const session = { '2026-11-24': { held: '2026-11-24T15:00Z', title: 'Two of a kind' } };
    const uids = [
      text({ site: { cadence: CADENCE } }),
      text({ site: { cadence: CADENCE }, sessions: session }),
      text({ site: { cadence: CADENCE }, sessions: session }, '2026-11-30T12:00Z'),
      text({ site: { cadence: CADENCE }, sessions: session }, '2026-11-30T12:00Z', 'no address'),
    ].map(
      (ics) =>
        events(ics).find(({ startDate }) => startDate.toJSDate().getTime() === Date.parse('2026-11-24T15:00Z'))?.uid,
    );
    expect(uids).toEqual(Array(4).fill('global-review-2026-11-24@library.cairn'));
  });

  it('has each identity once', () => {
    const uids = events(
      text({
        site: { cadence: CADENCE },
        sessions: {
          '2026-11-24': { held: '2026-11-24T15:00Z' },
          '2026-11-24-b': { held: '2026-11-24T17:00Z' },
          '2026-11-19': { held: '2026-11-19T15:00Z' },
        },
      }),
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('tells what is read, who should come, and where there is more, whatever the titles hold', () => {
    const [past, next] = events(
      text({
        site: { cadence: CADENCE, name: 'Acme; incidents, all' },
        teams: { shop: { name: 'Shop, web; till' } },
        reviews: {
          '2024-01-01-a': {
            title:
              'Carts: a\\b, c; d\u2028and “ünïcödé” that goes on until the line is much longer than seventy-five octets',
          },
          '2024-01-02-b': { title: 'Next', owner: 'shop' },
        },
        sessions: {
          '2026-11-19': {
            held: '2026-11-19T15:00Z',
            minutes: 45,
            title: 'What, now; or later',
            reviews: ['2024-01-01-a'],
          },
        },
      }),
    );
    expect(past?.summary).toBe('Global review: What, now; or later');
    expect(past?.description).toBe(
      'Read together:\n- Carts: a\\b, c; d\u2028and “ünïcödé” that goes on until the line is much longer than seventy-five octets',
    );
    expect(past?.duration.toSeconds()).toBe(45 * 60);
    expect(past?.component.getFirstPropertyValue('url')).toBe('https://acme.example/kb/global-review/2026-11-19/');
    expect(next?.description).toBe('On the agenda:\n- Next\n\nWho should come:\n- Shop, web; till');
    expect(next?.component.getFirstPropertyValue('url')).toBe('https://acme.example/kb/global-review/');
  });

  it('is what calendars accept: lines end with CRLF and are at most 75 octets, stamps are in UTC', () => {
    const ics = text({
      site: { cadence: CADENCE, name: 'ä'.repeat(80) },
      reviews: { '2024-01-01-a': { title: 'ä'.repeat(120) } },
    });
    const lines = ics.split('\r\n');
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTAMP') && !/^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toEqual([]);
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cairn//Global reviews//EN',
      'METHOD:PUBLISH',
    ]);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('names no page without an address of the site', () => {
    expect(text({ site: { cadence: CADENCE } }, undefined, 'no address')).not.toContain('URL');
  });

  it('has the past sessions of a library without a cadence, a whole day as an hour of it', () => {
    const [only, ...more] = events(text({ sessions: { '2026-11-19': { held: '2026-11-19' } } }));
    expect([only?.startDate.toString(), more]).toEqual(['2026-11-19T00:00:00Z', []]);
  });

  it('is a calendar without entries in an empty library', () => {
    expect(events(text({}))).toEqual([]);
  });
});
