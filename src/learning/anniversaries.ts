import { DAY } from '../model/duration.ts';
import type { ReviewRecord } from './record.ts';

/** An incident that began on the same day of an earlier year. */
export interface Anniversary<R> {
  record: R;
  /** Whole years ago, one at least. */
  years: number;
  /** The day on which it is so many years ago, as its midnight in milliseconds UTC. */
  day: number;
}

/**
 * The incidents whose day comes round between `from` and `to` (milliseconds UTC, both days included), earliest day first;
 * of one day the longest ago first. Drills are no incidents. One of 29 February comes round on 28 February in other years.
 */
export function anniversaries<R extends ReviewRecord & { at: number }>(
  records: readonly R[],
  from: number,
  to: number,
): Anniversary<R>[] {
  const days = daysBetween(from, to);
  return records
    .filter(({ review }) => review.kind !== 'drill')
    .flatMap((record) => {
      const day = days.get(monthAndDay(record.at)) ?? days.get(insteadOfLeapDay(record.at, days));
      const years = day === undefined ? 0 : yearOf(day) - yearOf(record.at);
      return day === undefined || years < 1 ? [] : [{ record, years, day }];
    })
    .sort((a, b) => a.day - b.day || a.record.at - b.record.at || (a.record.id < b.record.id ? -1 : 1));
}

/** The days of a stretch by month and day; of a stretch longer than a year the latest of each. */
function daysBetween(from: number, to: number): Map<string, number> {
  const days = new Map<string, number>();
  for (let day = Math.floor(from / DAY) * DAY; day <= to; day += DAY) days.set(monthAndDay(day), day);
  return days;
}

const LEAP_DAY = '02-29';

function insteadOfLeapDay(at: number, days: ReadonlyMap<string, number>): string {
  const day = days.get('02-28');
  return monthAndDay(at) === LEAP_DAY && day !== undefined && !isLeapYear(yearOf(day)) ? '02-28' : '';
}

function isLeapYear(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

function monthAndDay(at: number): string {
  return new Date(at).toISOString().slice(5, 10);
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `two years ago`, `one year ago`, `15 years ago`. */
export function yearsAgoWords(years: number): string {
  return `${NUMBERS[years] ?? years} ${years === 1 ? 'year' : 'years'} ago`;
}
