import { quantileSorted, randomBeta, randomLcg } from 'd3';
import { MINUTE } from '../model/duration.ts';
import { LEAST_FOR_SPREAD } from './spread.ts';

/** Whether lengths have changed between the earlier and the later half of the incidents. */
export interface Trend {
  n: number;
  /** A direction only when the interval leaves no room for "no change". */
  verdict: 'longer' | 'shorter' | 'no-change';
  /** 99 % bootstrap interval of later median ÷ earlier median; 1 is no change. */
  interval: readonly [number, number];
}

/** A length with the day it belongs to, both in milliseconds. */
export interface Dated {
  at: number;
  ms: number;
}

const RESAMPLES = 4_000;

/** The same data gives the same interval on every build. */
const SEED = 0.42;

/** Several lengths are judged side by side; at 95 % one in three such pages would call chance a change. */
const TAIL = 0.005;

/**
 * Compares the medians of the earlier and the later half by bootstrap; undefined below {@link LEAST_FOR_SPREAD} values.
 *
 * A length below a minute counts as a minute, which is as exactly as timelines are written.
 */
export function trendOf(lengths: readonly Dated[]): Trend | undefined {
  const n = lengths.length;
  if (n < LEAST_FOR_SPREAD) return undefined;
  const inOrder = [...lengths].sort((a, b) => a.at - b.at);
  const half = Math.floor(n / 2);
  const random = randomLcg(SEED);
  const earlier = medianResampler(inOrder.slice(0, half), random);
  const later = medianResampler(inOrder.slice(n - half), random);
  const ratios = Array.from({ length: RESAMPLES }, () => later() / earlier()).sort((a, b) => a - b);
  const interval = [quantileSorted(ratios, TAIL) ?? 1, quantileSorted(ratios, 1 - TAIL) ?? 1] as const;
  return { n, verdict: interval[0] > 1 ? 'longer' : interval[1] < 1 ? 'shorter' : 'no-change', interval };
}

/**
 * Draws medians of bootstrap resamples without resampling: the middle one of m uniform draws follows a beta
 * distribution (David and Nagaraja, "Order Statistics"), and it says which of the sorted values is the median.
 */
function medianResampler(lengths: readonly Dated[], random: () => number): () => number {
  const sorted = lengths.map(({ ms }) => Math.max(MINUTE, ms)).sort((a, b) => a - b);
  const m = sorted.length;
  const middle = Math.ceil(m / 2);
  const place = randomBeta.source(random)(middle, m + 1 - middle);
  return () => sorted[Math.min(m - 1, Math.floor(place() * m))] ?? MINUTE;
}
