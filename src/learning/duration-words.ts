import { DAY, HOUR, MINUTE } from '../model/duration.ts';
import type { Length } from './phases.ts';

/**
 * A duration as people say it: `45 s`, `3 min`, `1 h 10 min`, `2 days 4 h`, `13 days`.
 *
 * `milliseconds` is rounded to what a person would still care about at that length; `approximate` puts "about" before it.
 */
export function durationWords(milliseconds: number, approximate = false): string {
  const words = exactWords(Math.abs(milliseconds));
  return approximate && words !== 'no time' ? `about ${words}` : words;
}

/**
 * A length in no more detail than its ends are known: to the minute at best when one end is, "about 3 h" for an
 * estimate, whole days (or "within a day") for a plain date.
 */
export function lengthWords({ ms, precision }: Length): string {
  if (ms >= YEARS_FROM) return `about ${inMonths(ms)}`;
  if (ms >= MONTHS_FROM && (precision === 'day' || precision === 'estimated')) return `about ${inMonths(ms)}`;
  if (precision === 'day') return ms < DAY ? 'within a day' : durationWords(roundTo(ms, DAY), true);
  if (precision === 'estimated') return ms < MINUTE ? 'within minutes' : durationWords(roundTo(ms, stepOf(ms)), true);
  if (precision === 'minute' && ms < MINUTE) return 'under a minute';
  return ms < 1_000 ? 'under a second' : durationWords(ms);
}

/** How long after something else: `after 5 min`, `after about 2 days`, `within a day`. */
export function afterWords(length: Length): string {
  const words = lengthWords(length);
  return words.startsWith('within') ? words : `after ${words}`;
}

/** Hours are said up to here; of thirteen days nobody counts the hours. */
const HOURS_UNTIL = 3 * DAY;

/** Vague lengths from here on are said in months or years: nobody counts 827 days. */
const MONTHS_FROM = 90 * DAY;

/** And any length from here on. */
const YEARS_FROM = 730 * DAY;

/** The limits lie where rounding would fill the larger unit up: 59 min 40 s is an hour, not 60 min. */
function exactWords(milliseconds: number): string {
  if (milliseconds < 1000) return 'no time';
  if (milliseconds < MINUTE - 500) return `${Math.round(milliseconds / 1000)} s`;
  if (milliseconds < HOUR - MINUTE / 2) return `${Math.round(milliseconds / MINUTE)} min`;
  if (milliseconds < DAY - MINUTE / 2) return twoUnits(milliseconds, HOUR, 'h', MINUTE, 'min');
  if (milliseconds < HOURS_UNTIL) return twoUnits(milliseconds, DAY, 'day', HOUR, 'h');
  return plural(Math.round(milliseconds / DAY), 'day');
}

function twoUnits(milliseconds: number, large: number, largeName: string, small: number, smallName: string): string {
  const total = Math.round(milliseconds / small);
  const perLarge = large / small;
  const rest = total % perLarge;
  const first = plural(Math.floor(total / perLarge), largeName);
  return rest === 0 ? first : `${first} ${rest} ${smallName}`;
}

function plural(count: number, unit: string): string {
  return unit === 'day' && count !== 1 ? `${count} days` : `${count} ${unit}`;
}

function inMonths(ms: number): string {
  const months = Math.round(ms / (30.44 * DAY));
  return months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
}

/** Steps to which an estimate is rounded, so that it does not look exact. */
function stepOf(ms: number): number {
  if (ms < 10 * MINUTE) return MINUTE;
  if (ms < HOUR) return 5 * MINUTE;
  if (ms < 10 * HOUR) return 15 * MINUTE;
  return ms < 2 * DAY ? HOUR : DAY;
}

function roundTo(ms: number, step: number): number {
  return Math.round(ms / step) * step;
}
