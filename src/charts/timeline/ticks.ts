import { scaleUtc, utcMinute } from 'd3';
import { DAY } from '../../model/duration.ts';

/** A tick of the time axis. */
export interface Tick {
  at: number;
  /** Time of day, or the date where a step is a day or more. */
  label: string;
  /** The date (or year) that begins here; left out where it has been said. */
  date?: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Ticks at round instants between `from` and `to` (milliseconds, UTC), at least `spacing` pixels apart when the
 * whole is `length` pixels long. One tick at `from` when no round instant fits.
 */
export function ticksOf(from: number, to: number, length: number, spacing: number): number[] {
  const scale = scaleUtc([from, to], [0, length]);
  for (let count = Math.max(1, Math.floor(length / spacing)); to > from && count >= 1; count -= 1) {
    const ticks = scale.ticks(count).map(Number).filter((at) => at % 1_000 === 0);
    const step = ticks.length > 1 ? scale(ticks[1]!) - scale(ticks[0]!) : length;
    if (ticks.length > 0 && step >= spacing) return ticks;
  }
  return [from];
}

/**
 * Labels for ticks in order: times of day with the date where it changes, or dates with the year where it changes.
 *
 * `said` is the date or year that the axis named last, so that it is not repeated.
 */
export function labelTicks(ticks: readonly number[], said?: string): Tick[] {
  const byDate = ticks.every((at) => at % DAY === 0) && (ticks.length === 1 || ticks[1]! - ticks[0]! >= DAY);
  let last = said;
  return ticks.map((at) => {
    const date = byDate ? yearOf(at) : dateOf(at);
    const isNew = date !== last;
    last = date;
    return { at, label: byDate ? dayOf(at) : clockOf(at), ...(isNew && { date }) };
  });
}

/** The instant as "13:42", or with seconds where it has any. */
export function clockOf(at: number): string {
  const text = new Date(at).toISOString();
  return utcMinute.floor(new Date(at)).getTime() === at ? text.slice(11, 16) : text.slice(11, 19);
}

/** The day as "2 Jul". */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!}`;
}

/** The day as "2 Jul 2019". */
export function dateOf(at: number): string {
  return `${dayOf(at)} ${yearOf(at)}`;
}

function yearOf(at: number): string {
  return String(new Date(at).getUTCFullYear());
}
