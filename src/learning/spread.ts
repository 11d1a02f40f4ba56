import { quantileSorted } from 'd3';

/** With fewer incidents than this a median says little that the single incidents do not say better. */
export const LEAST_FOR_SPREAD = 20;

/** The middle of many lengths, and the band that holds the middle 80 % of them. */
export interface Spread {
  n: number;
  low: number;
  median: number;
  high: number;
}

/** Median and 10–90 % band; undefined below {@link LEAST_FOR_SPREAD} values. There is no mean: a few long ones would make it. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length < LEAST_FOR_SPREAD) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => quantileSorted(sorted, share) as number;
  return { n: sorted.length, low: at(0.1), median: at(0.5), high: at(0.9) };
}
