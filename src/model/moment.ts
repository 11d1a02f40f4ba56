import { DAY, MINUTE } from './duration.ts';

/** How exactly an instant is known. `day` is a plain date: some time on that day, in UTC. */
export type Precision = 'exact' | 'minute' | 'day' | 'estimated';

/** A point in time as well as it is known. */
export interface Moment {
  /** Milliseconds since 1970 in UTC; the start of the day for a plain date. */
  at: number;
  precision: Precision;
  /** Milliseconds that the instant may be off to either side, where the author gave a margin. */
  margin?: number;
}

/** What an estimated instant without a stated margin may be off, so that two estimates rarely contradict. */
const UNSTATED_MARGIN = 30 * MINUTE;

/** The first millisecond at which the moment may have been. */
export function earliest(moment: Moment): number {
  return moment.precision === 'estimated' ? moment.at - slack(moment) : moment.at - (moment.margin ?? 0);
}

/** The last millisecond at which the moment may have been. */
export function latest(moment: Moment): number {
  const width = { exact: 0, minute: MINUTE - 1, day: DAY - 1, estimated: 0 }[moment.precision];
  return moment.at + width + (moment.precision === 'estimated' ? slack(moment) : (moment.margin ?? 0));
}

/** Whether `a` certainly lies before `b`: true only when both cannot be true otherwise. */
export function certainlyBefore(a: Moment, b: Moment): boolean {
  return latest(a) < earliest(b);
}

/** Whether two moments say the same: same instant, same precision, same margin. */
export function sameMoment(a: Moment, b: Moment): boolean {
  return a.at === b.at && a.precision === b.precision && a.margin === b.margin;
}

function slack(moment: Moment): number {
  return moment.margin ?? UNSTATED_MARGIN;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const WITHOUT_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const NAMED_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})? ?[A-Za-z]{2,}(?:\/\w+)?$/;
const OTHER_ORDER = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;

/** Either a moment, or what is wrong with the text and what to write instead. */
export type ParsedMoment = { moment: Moment } | { problem: string; fix: string };

const INTENDED = 'Write it as 2024-07-19T04:09Z, or as 2024-07-19 when only the day is known.';

/**
 * Reads an ISO 8601 instant with a zone (`2019-07-02T13:42Z`) or a plain date (`2019-07-02`).
 *
 * Seconds make it exact, minutes make it known to the minute. Everything else is refused with the intended form:
 * a missing zone, `24:00`, days that do not exist, and day and month in another order.
 */
export function parseMoment(text: string): ParsedMoment {
  const date = DATE.exec(text);
  if (date) return onRealDay(date, { at: Date.parse(text), precision: 'day' });
  const instant = INSTANT.exec(text);
  if (instant) return parseInstant(instant);
  if (WITHOUT_ZONE.test(text)) {
    const fix = `Write ${text.replace(' ', 'T')}Z if it is UTC, or end it with an offset such as +02:00.`;
    return { problem: `"${text}" has no time zone.`, fix };
  }
  if (NAMED_ZONE.test(text)) {
    const fix =
      'Write the offset in its place, such as +02:00, or Z for UTC; names of zones mean two offsets in a year.';
    return { problem: `"${text}" gives its time zone by a name.`, fix };
  }
  if (OTHER_ORDER.test(text)) {
    return { problem: `"${text}" leaves open which number is the day and which the month.`, fix: INTENDED };
  }
  return { problem: `"${text}" is not an instant.`, fix: INTENDED };
}

function parseInstant(match: RegExpExecArray): ParsedMoment {
  const [text, , , , hour, minute, second, zone] = match;
  if (hour === '24') return { problem: `"${text}" uses 24:00.`, fix: 'Write 00:00 of the next day.' };
  if (second === '60') return { problem: `"${text}" is a leap second.`, fix: 'Write second 59.' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    return { problem: `"${text}" has a time of day that does not exist.`, fix: INTENDED };
  }
  if (zone !== 'Z' && !isRealOffset(zone ?? '')) {
    return { problem: `"${text}" has an offset that does not exist.`, fix: 'Offsets go from -14:00 to +14:00.' };
  }
  const at = Date.parse(text.replace(' ', 'T'));
  return onRealDay(match, { at, precision: second === undefined ? 'minute' : 'exact' });
}

function isRealOffset(zone: string): boolean {
  const [hours = 99, minutes = 99] = zone.slice(1).split(':').map(Number);
  return hours <= 14 && minutes <= 59;
}

function onRealDay(match: RegExpExecArray, moment: Moment): ParsedMoment {
  const [text, year, month, day] = match;
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(day);
  return exists
    ? { moment }
    : { problem: `"${text}" names a day that does not exist.`, fix: 'Check the day and the month.' };
}
