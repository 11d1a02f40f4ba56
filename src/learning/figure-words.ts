import type { Occasions } from './occasions.ts';
import { lengthWords } from './duration-words.ts';
import type { Spread } from './spread.ts';
import type { Trend } from './trend.ts';

/** "28 of 41 known"; says "all" and "none" where that is so. */
export function knownWords(known: number, total: number): string {
  if (known === 0) return `none of ${total} known`;
  return known === total ? `all ${total} known` : `${known} of ${total} known`;
}

/** "Median 12 min, the middle 80 % from 1 min to 3 h (n = 28)". */
export function spreadWords({ n, low, median, high }: Spread): string {
  const [least, middle, most] = [low, median, high].map((ms) => lengthWords({ ms, precision: 'minute' }));
  return `Median ${middle}, the middle 80 % from ${least} to ${most} (${sizeWords(n)})`;
}

/** What can be said of a change over time, and what it rests on. */
export function trendWords({ n, verdict }: Trend): string {
  if (verdict === 'no-change') return `No change distinguishable from chance, ${sizeWords(n)}`;
  return `The later half are ${verdict} than the earlier, beyond chance, ${sizeWords(n)}`;
}

/** What a figure rests on: "n = 28", which no line ends in the middle of. */
function sizeWords(n: number): string {
  return `n = ${n}`.replaceAll(' ', '\u00a0');
}

/** A count with its noun: "one incident", "3 incidents". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** What a figure counts, near misses apart: "16 incidents", "3 incidents and one near miss"; drills are not mentioned. */
export function occasionWords({ incidents, nearMisses }: Occasions<unknown>): string {
  const incident = countWords(incidents.length, 'incident');
  if (nearMisses.length === 0) return incident;
  return `${incident} and ${countWords(nearMisses.length, 'near miss', 'near misses')}`;
}

/** Words with a capital at their beginning. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
