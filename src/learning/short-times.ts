import { DAY } from '../model/duration.ts';
import type { Moment } from '../model/moment.ts';
import type { ChronologyEvent } from './chronology.ts';
import { timeWords } from './date-words.ts';
import { clockAt, formatIn, UTC } from './time-zone.ts';

/** How much of the date stands beside a time: the day, or the day and the year. */
export type DatesShown = 'day' | 'year';

/** When events began and ended, as far as that is known. */
export function momentsOf(events: readonly Pick<ChronologyEvent, 'event'>[]): Moment[] {
  return events.flatMap(({ event }) => [event.at, event.until].filter((moment) => moment !== undefined));
}

/**
 * How much of the date times need beside them: nothing when all lie on one day of the zone, the day when they do not,
 * the year too when they lie in several.
 */
export function datesShown(moments: readonly Moment[], zone = UTC): DatesShown | undefined {
  const clocks = moments.map(({ at, precision }) => (precision === 'day' ? at : clockAt(at, zone)));
  const count = (unit: (clock: number) => number): number => new Set(clocks.map(unit)).size;
  if (count((clock) => new Date(clock).getUTCFullYear()) > 1) return 'year';
  return count((clock) => Math.floor(clock / DAY)) > 1 || moments.some(({ precision }) => precision === 'day')
    ? 'day'
    : undefined;
}

/** When something was, as short as it can be said: "13:42", "~13:40", "2 Jul 13:42", "2 Jul 2019". */
export function shortTime(moment: Moment, dates: DatesShown | undefined, zone = UTC): string {
  const roughly = moment.precision === 'estimated' ? '~' : '';
  if (!hasClock(moment)) return `${roughly}${dayOf(moment.at, dates, UTC)}`;
  const time = `${roughly}${timeWords(moment.at, zone)}`;
  return dates ? `${dayOf(moment.at, dates, zone)} ${time}` : time;
}

/** Whether a moment has a time of day worth telling: a date has none, nor has an estimate that may be a day off. */
export function hasClock({ precision, margin = 0 }: Moment): boolean {
  return precision !== 'day' && !(precision === 'estimated' && margin >= DAY);
}

function dayOf(at: number, dates: DatesShown | undefined, zone: string): string {
  const year = dates === 'year' ? ({ year: 'numeric' } as const) : {};
  return formatIn(zone, { day: 'numeric', month: 'short', ...year }).format(at);
}
