import { DAY } from '../model/duration.ts';
import type { Site } from '../model/site.ts';
import { WEEKDAYS } from '../model/vocabulary.ts';
import { dateIn, instantIn } from './time-zone.ts';

/** When global reviews are held. */
export type Cadence = NonNullable<Site['cadence']>;

/** How far ahead sessions are looked for, in days. */
const HORIZON = 366;

/** The next instants, in milliseconds UTC, at which a global review is held, strictly after `now`; at most a year ahead. */
export function nextSessions(cadence: Cadence, now: number, count: number): number[] {
  const found: number[] = [];
  const today = Date.parse(`${dateIn(cadence.zone, now)}T00:00Z`);
  for (let day = 0; found.length < count && day < HORIZON; day += 1) {
    // Calendar days are counted in UTC, where each has 24 hours; in the zone, one with 23 could be stepped over.
    const date = new Date(today + day * DAY).toISOString().slice(0, 10);
    if (!isHeldOn(cadence, date)) continue;
    const at = instantIn(cadence.zone, date, cadence.at);
    if (at > now) found.push(at);
  }
  return found;
}

function isHeldOn({ days, except }: Cadence, date: string): boolean {
  const weekday = WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()];
  return weekday !== undefined && days.includes(weekday) && !except.includes(date);
}
