import { crowdingOf } from './crowding.ts';
import { runs, toStretch, type CrowdedStop, type Stretch } from './stretches.ts';

/** The stretches of an axis, with what is to be drawn in the gaps between them. */
export interface Division {
  stretches: Stretch[];
  /** For each gap that is left out: how many events of unknown time lie in it. */
  untimedInGaps: number[];
}

/** What no, one, two and three breaks must repay, in marks that cannot be told from their neighbours. */
const PRICE_OF_BREAKS = [0, 1.1, 2.3, 4.2];

/** Scales that differ by this factor are told apart at a glance. */
const CLEARLY_OTHER_SCALE = 20;

/** A single instant is cut off only when it is this many times farther away than the rest is long. */
const FAR_AWAY = 6;

/** Only the longest gaps can become breaks. */
const CANDIDATES = 10;
const MOST_BREAKS = 3;

/**
 * Divides time into as few stretches as keep `length` pixels legible. One scale is best and is kept unless marks
 * would pile up; then the longest gaps are left out, so that a dense start and a long end can both be read.
 */
export function divide(stops: readonly CrowdedStop[], length: number): Division {
  // Most axes are not crowded enough for any break to pay.
  if (crowdingOf([stops], length) <= PRICE_OF_BREAKS[1]!) return { stretches: [toStretch(stops)], untimedInGaps: [] };
  const lengths = stops.slice(1).map((stop, index) => stop.from - stops[index]!.to);
  let best = { cost: Infinity, cuts: [] as number[] };
  for (const cuts of subsets(longest(lengths, CANDIDATES), MOST_BREAKS)) {
    const gaps = gapsOf(stops, cuts);
    if (!gaps.every(isWorthwhile)) continue;
    const cost = crowdingOf(runs(stops, cuts), length) + PRICE_OF_BREAKS[cuts.length]! + sum(gaps, priceOfShortness);
    if (cost < best.cost - 1e-9) best = { cost, cuts };
  }
  return {
    stretches: runs(stops, best.cuts).map(toStretch),
    untimedInGaps: best.cuts.map((cut) => stops[cut]!.untimedAfter),
  };
}

function longest(gaps: readonly number[], most: number): number[] {
  return gaps
    .map((gap, index) => ({ gap, index }))
    .sort((a, b) => b.gap - a.gap || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** All choices of up to `most` of the items, fewest first, each in order. */
function subsets(items: readonly number[], most: number): number[][] {
  let level: number[][] = [[]];
  const all: number[][] = [[]];
  for (let size = 0; size < most; size += 1) {
    level = level.flatMap((chosen) =>
      items.filter((item) => item > (chosen.at(-1) ?? -1)).map((item) => [...chosen, item]),
    );
    all.push(...level);
  }
  return all;
}

/** A gap to be left out, with what is drawn on its two sides. */
interface Gap {
  length: number;
  left: Stretch;
  right: Stretch;
  /** How long the longer side is. */
  longer: number;
}

function gapsOf(stops: readonly CrowdedStop[], cuts: readonly number[]): Gap[] {
  const parts = runs(stops, cuts).map(toStretch);
  return cuts.map((cut, index) => {
    const [left, right] = [parts[index]!, parts[index + 1]!];
    const longer = Math.max(left.to - left.from, right.to - right.from);
    return { length: stops[cut + 1]!.from - stops[cut]!.to, left, right, longer };
  });
}

/**
 * Whether a gap is worth leaving out: it is long beside what is drawn on both sides, or it lies between stretches that
 * could not be read on one scale.
 */
function isWorthwhile({ length, left, right, longer }: Gap): boolean {
  const shorter = Math.min(left.to - left.from, right.to - right.from);
  if (left.lone || right.lone) return length >= (left.lone ? right.to - right.from : left.to - left.from) * FAR_AWAY;
  return length >= longer / 2 || (length >= shorter && scaleRatio(left, right) >= CLEARLY_OTHER_SCALE);
}

/** The less a break leaves out, the more it must repay by the change of scale. */
function priceOfShortness({ length, longer }: Gap): number {
  return 0.9 * (1 - Math.min(1, length / Math.max(1, longer)));
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function scaleRatio(a: Stretch, b: Stretch): number {
  const [one, other] = [a, b].map(({ from, to, weight }) => weight / (to - from)) as [number, number];
  return Math.max(one / other, other / one);
}
