import { DAY, HOUR, MINUTE } from '../model/duration.ts';

/**
 * A duration as people say it: `45 s`, `3 min`, `1 h 10 min`, `2 days 4 h`.
 *
 * `milliseconds` is rounded to what a person would still care about at that length; `approximate` puts "about" before it.
 */
export function durationWords(milliseconds: number, approximate = false): string {
  const words = exactWords(Math.abs(milliseconds));
  return approximate && words !== 'no time' ? `about ${words}` : words;
}

/** The limits lie where rounding would fill the larger unit up: 59 min 40 s is an hour, not 60 min. */
function exactWords(milliseconds: number): string {
  if (milliseconds < 1000) return 'no time';
  if (milliseconds < MINUTE - 500) return `${Math.round(milliseconds / 1000)} s`;
  if (milliseconds < HOUR - MINUTE / 2) return `${Math.round(milliseconds / MINUTE)} min`;
  if (milliseconds < DAY - MINUTE / 2) return twoUnits(milliseconds, HOUR, 'h', MINUTE, 'min');
  if (milliseconds < 14 * DAY) return twoUnits(milliseconds, DAY, 'day', HOUR, 'h');
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
