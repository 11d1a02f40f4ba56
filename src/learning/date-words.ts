import type { Moment } from '../model/moment.ts';

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const SHORT_FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const TIME_FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A day in UTC as it is written: `2 July 2019`. */
export function dayWords(at: number): string {
  return DAY_FORMAT.format(at);
}

/** The same where there is little room: `2 Jul 2019`. */
export function shortDayWords(at: number): string {
  return SHORT_FORMAT.format(at);
}

/** A time of day in UTC: `13:42`. */
export function timeWords(at: number): string {
  return TIME_FORMAT.format(at);
}

/** A moment in UTC as precisely as it is known: `2 July 2019, 13:42 UTC`, `about …` when estimated, the day alone for a date. */
export function momentWords(moment: Moment): string {
  if (moment.precision === 'day') return dayWords(moment.at);
  const words = `${dayWords(moment.at)}, ${timeWords(moment.at)} UTC`;
  return moment.precision === 'estimated' ? `about ${words}` : words;
}

/** The machine-readable form of a moment, for `<time datetime>`. */
export function machineTime(moment: Moment): string {
  const iso = new Date(moment.at).toISOString();
  return moment.precision === 'day' ? iso.slice(0, 10) : iso.replace(/:00\.000Z$/, 'Z').replace('.000Z', 'Z');
}
