import type { Moment } from '../model/moment.ts';
import { formatIn, UTC, zoneWords } from './time-zone.ts';

const DAY_WORDS = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const TIME_WORDS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SHORT_WORDS = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A day as it is written: `2 July 2019`. */
export function dayWords(at: number, zone = UTC): string {
  return formatIn(zone, DAY_WORDS).format(at);
}

/** The same in UTC where there is little room: `2 Jul 2019`. */
export function shortDayWords(at: number): string {
  return formatIn(UTC, SHORT_WORDS).format(at);
}

/** A time of day: `13:42`. */
export function timeWords(at: number, zone = UTC): string {
  return formatIn(zone, TIME_WORDS).format(at);
}

/** An instant with the zone in which it is told: `2 July 2019, 13:42 UTC`. */
export function instantWords(at: number, zone = UTC): string {
  return `${dayWords(at, zone)}, ${timeWords(at, zone)} ${zoneWords(zone)}`;
}

/** A moment as precisely as it is known: `2 July 2019, 13:42 UTC`, `about …` when estimated, the day alone for a date. */
export function momentWords(moment: Moment): string {
  if (moment.precision === 'day') return dayWords(moment.at);
  return moment.precision === 'estimated' ? `about ${instantWords(moment.at)}` : instantWords(moment.at);
}

/** The machine-readable form of a moment, for `<time datetime>`. */
export function machineTime(moment: Moment): string {
  const iso = new Date(moment.at).toISOString();
  return moment.precision === 'day' ? iso.slice(0, 10) : iso.replace(/:00\.000Z$/, 'Z').replace('.000Z', 'Z');
}
