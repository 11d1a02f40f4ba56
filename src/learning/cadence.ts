import { DAY } from '../model/duration.ts';
import type { Site } from '../model/site.ts';
import { WEEKDAYS } from '../model/vocabulary.ts';

/** When global reviews are held. */
export type Cadence = NonNullable<Site['cadence']>;

/** The next instants, in milliseconds UTC, at which a global review is held, strictly after `now`. */
export function nextSessions(cadence: Cadence, now: number, count: number): number[] {
  const found: number[] = [];
  for (let day = 0; found.length < count && day < 366; day += 1) {
    const date = dateIn(cadence.zone, now + day * DAY);
    const weekday = WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()];
    const at = instantOf(date, cadence.at, cadence.zone);
    if (weekday && cadence.days.includes(weekday) && at > now && !found.includes(at)) found.push(at);
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
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
