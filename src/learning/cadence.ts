import { DAY } from '../model/duration.ts';
import type { Site } from '../model/site.ts';
import { WEEKDAYS } from '../model/vocabulary.ts';

/** When global reviews are held. */
export type Cadence = NonNullable<Site['cadence']>;

/** The next instants, in milliseconds UTC, at which a global review is held, strictly after `now`. */
export function nextSessions(cadence: Cadence, now: number, count: number): number[] {
  const found: number[] = [];
  const today = Date.parse(`${dateIn(cadence.zone, now)}T00:00Z`);
  for (let day = 0; found.length < count && day < 366; day += 1) {
    // Calendar days are counted in UTC, where each has 24 hours; in the zone, one with 23 could be stepped over.
    const date = new Date(today + day * DAY);
    const weekday = WEEKDAYS[date.getUTCDay()];
    const at = instantOf(date.toISOString().slice(0, 10), cadence.at, cadence.zone);
    if (weekday && cadence.days.includes(weekday) && at > now) found.push(at);
  }
  return found;
}

/** The calendar date at an instant in a time zone, as yyyy-mm-dd. */
function dateIn(zone: string, at: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The instant at which a wall clock in a zone shows a date and time; the offset is taken twice, for the days clocks change. */
function instantOf(date: string, time: string, zone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const guess = asUtc - offsetAt(zone, asUtc);
  return asUtc - offsetAt(zone, guess);
}

function offsetAt(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
