import { randomLcg } from 'd3';

/** A source of chance that gives the same choices for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the values, which must not be empty. */
  pick<T>(values: readonly T[]): T;
  /** One of the keys, each as likely as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** One of the values, the early ones much more often, as names are used in real collections (Zipf's law). */
  favourite<T>(values: readonly T[]): T;
  /** So many different values by the given choice; fewer when there are not enough. */
  several<T>(count: number, choose: () => T): T[];
  /** A log-normal number: half lie below `median`, and `sigma` says how far they spread. */
  logNormal(median: number, sigma: number): number;
}

/** A source of chance for a seed from 0 up to, not including, 1. */
export function newRandom(seed: number): Random {
  const next = randomLcg(seed);
  const at = <T>(values: readonly T[], share: number) => values[Math.floor(share * values.length)] as T;
  const random: Random = {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (values) => at(values, next()),
    weighted: (weights) => weightedKey(weights, next()),
    // The power of a uniform number is Zipf's law with exponent one, near enough and without a table.
    favourite: (values) => values[Math.floor((values.length + 1) ** next()) - 1] as (typeof values)[number],
    several: (count, choose) => differing(count, choose),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal(next)),
  };
  return random;
}

function weightedKey<K extends string>(weights: Readonly<Record<K, number>>, share: number): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = share * entries.reduce((sum, [, weight]) => sum + weight, 0);
  return (entries.find(([, weight]) => (left -= weight) < 0) ?? (entries.at(-1) as [K, number]))[0];
}

function differing<T>(count: number, choose: () => T): T[] {
  const found = new Set<T>();
  for (let tries = 0; found.size < count && tries < count * 10; tries += 1) found.add(choose());
  return [...found];
}

/** A standard normal number by the method of Box and Muller. */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
