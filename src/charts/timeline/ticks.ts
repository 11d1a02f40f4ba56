import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, utcYear, type TimeInterval } from 'd3';
import { clockAt, instantOf, UTC } from '../../learning/time-zone.ts';
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

/** A tick with its place along the axis, in pixels. */
export interface PlacedTick extends Tick {
  p: number;
}

/** A piece of the axis drawn to one scale: the time it shows, in milliseconds, and where, in pixels. */
export interface ScalePiece {
  from: number;
  to: number;
  start: number;
  end: number;
  /** It holds a single instant, or a single day of which only the date is known. */
  lone: boolean;
  /** How many times as large as the rest it is drawn; left out where it is drawn like the rest. */
  enlarged?: number;
}

/** The ticks of an axis, piece by piece, round in the clocks of `zone`; at least `spacing` pixels apart. */
export function ticksOn(pieces: readonly ScalePiece[], spacing: number, zone = UTC): PlacedTick[] {
  let said: number | undefined;
  return pieces.flatMap(({ from, to, start, end, lone }) => {
    // A day of which only the date is known is a day in UTC, wherever the reader is.
    const clocks = lone && to > from ? UTC : zone;
    const ticks = lone ? [from] : ticksOf(from, to, end - start, spacing, clocks);
    const labelled = labelTicks(ticks, said, clocks);
    said = labelled.at(-1)?.at;
    return labelled.map((tick) => ({
      ...tick,
      // The date of a lone day stands in the middle of it.
      p: start + (to > from ? (lone ? 0.5 : (tick.at - from) / (to - from)) * (end - start) : 0),
    }));
  });
}

/**
 * Ticks at instants between `from` and `to` (milliseconds) that are round in the clocks of `zone`, at least `spacing`
 * pixels apart when the whole is `length` pixels long. One tick at `from` when no round instant lies between.
 */
export function ticksOf(from: number, to: number, length: number, spacing: number, zone = UTC): number[] {
  const least = ((to - from) * spacing) / Math.max(1, length);
  const [, interval] = STEPS.find(([step, each]) => each && step >= least) ?? [];
  const round = to > from && interval ? roundInstants(interval, from, to, zone) : [];
  // Where a month ends, every second day may follow at once: 31, 1. Where clocks change, an hour may be no hour.
  const ticks = round.filter((at, index) => index === 0 || at - round[index - 1]! >= least * 0.99);
  return ticks.length > 0 ? ticks : [from];
}

function roundInstants(interval: TimeInterval, from: number, to: number, zone: string): number[] {
  const ends = [clockAt(from, zone), clockAt(to, zone)];
  return interval
    .range(new Date(Math.min(...ends)), new Date(Math.max(...ends) + 1))
    .map((clock) => instantOf(Number(clock), zone))
    .filter((at) => at >= from && at <= to);
}

/**
 * Labels for ticks in order, as the clocks of `zone` show them: times of day with the date where it changes, or dates;
 * and the year where it changes.
 *
 * `said` is the instant that the axis named last, so that its date and year are not repeated.
 */
export function labelTicks(ticks: readonly number[], said?: number, zone = UTC): Tick[] {
  const clocks = ticks.map((at) => clockAt(at, zone));
  const byDate = clocks.every((clock) => clock % DAY === 0);
  return clocks.map((clock, index) => {
    const last = index > 0 ? clocks[index - 1] : said === undefined ? undefined : clockAt(said, zone);
    const year = last === undefined || yearOf(clock) !== yearOf(last) ? yearOf(clock) : '';
    const day = byDate || (last !== undefined && dayOf(clock) === dayOf(last) && year === '') ? '' : dayOf(clock);
    const date = [day, year].filter((part) => part !== '').join(' ');
    return { at: ticks[index]!, label: byDate ? dayOf(clock) : clockOf(clock), ...(date !== '' && { date }) };
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
