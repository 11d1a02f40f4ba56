import { DAY, HOUR, MINUTE } from '../model/duration.ts';

/** More lengths than this in a row are counted in ranges: dots would become a heap. */
export const MOST_DOTS = 100;

/** A range of lengths in which many incidents are counted together; in milliseconds, `to` excluded. */
export interface LengthBin {
  id: string;
  from: number;
  to: number;
  /** "20 to 40 min". */
  words: string;
}

/** Each range is about twice as long as the one before, as on a logarithmic axis, and ends where people would end it. */
const EDGES: readonly (readonly [number, string])[] = [
  [MINUTE, '1 min'],
  [2 * MINUTE, '2 min'],
  [5 * MINUTE, '5 min'],
  [10 * MINUTE, '10 min'],
  [20 * MINUTE, '20 min'],
  [40 * MINUTE, '40 min'],
  [90 * MINUTE, '90 min'],
  [3 * HOUR, '3 h'],
  [6 * HOUR, '6 h'],
  [12 * HOUR, '12 h'],
  [DAY, '1 day'],
  [2 * DAY, '2 days'],
  [4 * DAY, '4 days'],
  [8 * DAY, '8 days'],
  [16 * DAY, '16 days'],
  [32 * DAY, '32 days'],
];

/** All ranges, the shortest first; the first and the last are open. */
export const LENGTH_BINS: readonly LengthBin[] = [
  { id: 'below-1-min', from: 0, to: MINUTE, words: 'less than 1 min' },
  ...EDGES.slice(1).map(([to, last], index) => {
    const [from, first] = EDGES[index] as (typeof EDGES)[number];
    return { id: slug(`${first} to ${last}`), from, to, words: between(first, last) };
  }),
  { id: 'from-32-days', from: 32 * DAY, to: Infinity, words: '32 days or more' },
];

/** The range that a length falls into. */
export function lengthBin(ms: number): LengthBin {
  return LENGTH_BINS.findLast(({ from }) => ms >= from) ?? (LENGTH_BINS[0] as LengthBin);
}

/** A unit is said once when both ends have it. */
function between(first: string, last: string): string {
  const [number, unit] = first.split(' ');
  return last.endsWith(` ${unit}`) ? `${number} to ${last}` : `${first} to ${last}`;
}

function slug(words: string): string {
  return words.replaceAll(' ', '-');
}
