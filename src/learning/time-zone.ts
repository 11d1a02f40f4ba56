import { DAY } from '../model/duration.ts';

/** The zone in which everything is written unless a reader asks for their own. */
export const UTC = 'UTC';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of a zone, made once: making one takes a hundred times as long as using it. */
export function formatIn(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

const CLOCK: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
};

/** What the clocks of a zone show at an instant, as milliseconds that read the same in UTC. */
export function clockAt(at: number, zone: string): number {
  if (zone === UTC) return at;
  const shown = formatIn(zone, CLOCK).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.find((one) => one.type === type)?.value ?? '';
  const second = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(second) + (at - Math.floor(at / 1000) * 1000);
}

/**
 * The instant at which the clocks of a zone show what `clock` reads in UTC.
 *
 * Where clocks go back and show a time twice, the first is meant; where they skip it, the time as counted before the
 * skip. Calendars read it the same way (RFC 5545, section 3.3.5).
 */
export function instantOf(clock: number, zone: string): number {
  const offset = (at: number) => clockAt(at, zone) - at;
  const [before, after] = [clock - offset(clock - DAY), clock - offset(clock + DAY)];
  const shown = [before, after].filter((at) => clockAt(at, zone) === clock);
  return shown.length === 0 ? before : Math.min(...shown);
}

/** The calendar date at an instant in a time zone, as yyyy-mm-dd. */
export function dateIn(zone: string, at: number): string {
  return new Date(clockAt(at, zone)).toISOString().slice(0, 10);
}

/** The instant at which a zone's calendar shows `date` (yyyy-mm-dd) and its clocks show `time` (HH:MM); see {@link instantOf}. */
export function instantIn(zone: string, date: string, time: string): number {
  return instantOf(Date.parse(`${date}T${time}:00Z`), zone);
}

/** A zone as people name it: "UTC", "Berlin time". */
export function zoneWords(zone: string): string {
  if (zone === UTC) return zone;
  return `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}
