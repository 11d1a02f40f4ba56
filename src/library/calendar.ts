import { tz } from '@date-fns/tz';
import { slug } from 'github-slugger';
import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { freeSlots, type Slot } from '../learning/agenda.ts';
import { endOf, USUAL_MINUTES } from '../learning/held.ts';
import { MINUTE } from '../model/duration.ts';
import { agendaOf, type ComingView } from './agenda.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import type { SessionView } from './views.ts';

/** How many sessions of the cadence a calendar shows ahead: at two a week, a quarter of a year. */
const AHEAD = 26;

/** How many past sessions it keeps, so that a subscription stays small. */
const PAST = 100;

/** How often calendars ask for the file again, in seconds. */
const REFRESH = 6 * 60 * 60;

/** One entry of the calendar. */
interface CalendarEntry {
  /** The session's date, or its file's name. It is the entry's identity for ever. */
  id: string;
  start: number;
  end: number;
  title: string;
  text: string;
  /** Path of the page that tells more. */
  path: string;
}

/**
 * All sessions, past and to come, as an iCalendar file (RFC 5545).
 *
 * Times stand in the zone of the cadence, with its rules. An entry keeps its identity when a planned session gets its
 * file, and when it is over. `site` is the site's address, where it is known; entries then link to their pages.
 */
export function calendarOf(library: Library, site: URL | undefined): string {
  const { site: settings, now } = library;
  const zone = zoneOf(settings.cadence?.zone ?? 'UTC');
  const calendar = new ICalCalendar({
    name: `Global reviews: ${settings.name}`,
    prodId: { company: 'Cairn', product: 'Global reviews', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    timezone: { name: null, generator: () => zone?.rules ?? null },
  });
  for (const { id, start, end, title, text, path } of entriesOf(library)) {
    const instant = (at: number) => (zone ? tz(zone.id)(new Date(at)) : new Date(at));
    calendar.createEvent({
      id: `global-review-${id}@${slug(settings.name)}.cairn`,
      stamp: new Date(now),
      start: instant(start),
      end: instant(end),
      timezone: zone?.id ?? null,
      summary: title,
      description: text,
      ...(site && { url: new URL(path, site).href }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A time zone with its rules as calendars read them. */
interface Zone {
  id: string;
  /** A VTIMEZONE component. */
  rules: string;
}

/** A zone of the tz database; undefined for UTC, and for a name that has no rules of its own there. */
function zoneOf(name: string): Zone | undefined {
  const known = [...tzlib_get_timezones()].find((one) => one.toLowerCase() === name.toLowerCase());
  if (known === undefined || name === 'UTC') return undefined;
  const [rules, id] = tzlib_get_ical_block(known);
  return rules && id ? { id: id.replace('TZID=', ''), rules } : undefined;
}

function entriesOf(library: Library): CalendarEntry[] {
  const { coming, past } = agendaOf(library);
  const free = freeSlots(library, coming, AHEAD);
  const all = [...past.slice(0, PAST).map(pastEntry), ...coming.map(comingEntry), ...free.map(freeEntry)];
  return all.sort((a, b) => a.start - b.start);
}

function pastEntry(view: SessionView): CalendarEntry {
  const { id, at, name, href: path, reviews, session } = view;
  const end = session.held.precision === 'day' ? at + USUAL_MINUTES * MINUTE : endOf(session);
  return { id, start: at, end, title: `Global review: ${name}`, text: listOf('Read together:', reviews), path };
}

function comingEntry({ id, at, minutes, session, reviews, invitations, stone }: ComingView): CalendarEntry {
  const who = invitations.teams.map(({ team }) => team);
  const parts = [
    reviews.length === 0
      ? 'Nothing is on its agenda yet.'
      : listOf(
          'On the agenda:',
          reviews.map(({ view }) => view),
        ),
    who.length === 0 ? '' : listOf('Who should come:', who),
    stone ? `The old stone: ${stone.view.name}` : '',
  ];
  return {
    id,
    start: at,
    end: at + minutes * MINUTE,
    title: session ? `Global review: ${session.name}` : 'Global review',
    text: parts.filter(Boolean).join('\n\n'),
    path: session?.href ?? href('/global-review/'),
  };
}

function freeEntry({ id, at, minutes }: Slot): CalendarEntry {
  const text = 'Its agenda is filled from the queue.';
  const path = href('/global-review/');
  return { id, start: at, end: at + minutes * MINUTE, title: 'Global review', text, path };
}

function listOf(heading: string, named: readonly { name: string }[]): string {
  return [heading, ...named.map(({ name }) => `- ${name}`)].join('\n');
}
