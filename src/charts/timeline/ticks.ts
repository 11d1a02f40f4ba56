import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, utcYear, type TimeInterval } from 'd3';
import { DAY, HOUR, MINUTE } from '../../model/duration.ts';

/** A tick of the time axis. */
export interface Tick {
  at: number;
  /** Time of day, or the date where a step is a day or more. */
  label: string;
  /** The date (or year) that begins here; left out where it has been said. */
  date?: string;
}

const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Steps that people count in, with their usual length in milliseconds. */
const STEPS: readonly (readonly [length: number, interval: TimeInterval | null])[] = [
  ...[1, 5, 15, 30].map((count) => [count * 1_000, utcSecond.every(count)] as const),
  ...[1, 2, 5, 10, 15, 30].map((count) => [count * MINUTE, utcMinute.every(count)] as const),
  ...[1, 2, 3, 6, 12].map((count) => [count * HOUR, utcHour.every(count)] as const),
  ...[1, 2].map((count) => [count * DAY, utcDay.every(count)] as const),
  [7 * DAY, utcMonday],
  ...[1, 3].map((count) => [count * MONTH, utcMonth.every(count)] as const),
  ...[1, 2, 5, 10, 25, 100].map((count) => [count * YEAR, utcYear.every(count)] as const),
];

/**
 * Ticks at round instants between `from` and `to` (milliseconds, UTC), at least `spacing` pixels apart when the
 * whole is `length` pixels long. One tick at `from` when no round instant lies between.
 */
export function ticksOf(from: number, to: number, length: number, spacing: number): number[] {
  const least = ((to - from) * spacing) / Math.max(1, length);
  const [, interval] = STEPS.find(([step, each]) => each && step >= least) ?? [];
  const round = to > from && interval ? interval.range(new Date(from), new Date(to + 1)).map(Number) : [];
  // Where a month ends, every second day may follow at once: 31, 1.
  const ticks = round.filter((at, index) => index === 0 || at - round[index - 1]! >= least * 0.99);
  return ticks.length > 0 ? ticks : [from];
}

/**
 * Labels for ticks in order: times of day with the date where it changes, or dates; and the year where it changes.
 *
 * `said` is the instant that the axis named last, so that its date and year are not repeated.
 */
export function labelTicks(ticks: readonly number[], said?: number): Tick[] {
  const byDate = ticks.every((at) => at % DAY === 0);
  return ticks.map((at, index) => {
    const last = index === 0 ? said : ticks[index - 1];
    const year = last === undefined || yearOf(at) !== yearOf(last) ? yearOf(at) : '';
    const day = byDate || (last !== undefined && dayOf(at) === dayOf(last) && year === '') ? '' : dayOf(at);
    const date = [day, year].filter((part) => part !== '').join(' ');
    return { at, label: byDate ? dayOf(at) : clockOf(at), ...(date !== '' && { date }) };
  });
}

/** The instant as "13:42", or with seconds where it has any. */
function clockOf(at: number): string {
  return new Date(at).toISOString().slice(11, at % MINUTE === 0 ? 16 : 19);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!}`;
}

function yearOf(at: number): string {
  return String(new Date(at).getUTCFullYear());
}
