import { DAY } from '../model/duration.ts';

/** What a calendar and a clock on the wall of a time zone show. */
interface Wall {
  /** As yyyy-mm-dd. */
  date: string;
  /** The same date and time read as if it were UTC, in milliseconds. */
  asUtc: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

function wallAt(zone: string, at: number): Wall {
  const shown = formatOf(zone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.find((one) => one.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, asUtc: Date.parse(`${date}T${part('hour')}:${part('minute')}:${part('second')}Z`) };
}

/** The calendar date at an instant in a time zone, as yyyy-mm-dd. */
export function dateIn(zone: string, at: number): string {
  return wallAt(zone, at).date;
}

/**
 * The instant, in milliseconds UTC, at which a zone's calendar shows `date` (yyyy-mm-dd) and its clocks show `time` (HH:MM).
 *
 * Where clocks go back and show a time twice, the first is meant; where they skip it, the time as counted before the
 * skip. Calendars read it the same way (RFC 5545, section 3.3.5).
 */
export function instantIn(zone: string, date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = asUtc - offsetAt(zone, asUtc - DAY);
  const after = asUtc - offsetAt(zone, asUtc + DAY);
  const shown = [before, after].filter((at) => wallAt(zone, at).asUtc === asUtc);
  return shown.length === 0 ? before : Math.min(...shown);
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(zone: string, at: number): number {
  return wallAt(zone, at).asUtc - Math.floor(at / 1000) * 1000;
}
