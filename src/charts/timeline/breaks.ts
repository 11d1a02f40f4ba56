import { crowdingOf } from './crowding.ts';
import { toStretch, type CrowdedStop, type Stretch } from './stretches.ts';

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
  const whole = toStretch(stops);
  const unbroken = crowdingOf([whole], length);
  let best = { cost: unbroken, stretches: [whole], cuts: [] as number[] };
  // Most axes are not crowded enough for any break to pay.
  const choices = unbroken > PRICE_OF_BREAKS[1]! ? choicesOfCuts(longestGaps(stops)) : [];
  const stretchOf = stretchMaker(stops);
  for (const cuts of choices) {
    const stretches = [...cuts, stops.length - 1].map((end, index) => stretchOf((cuts[index - 1] ?? -1) + 1, end));
    const gaps = gapsBetween(stretches);
    if (!gaps.every(isWorthwhile)) continue;
    const cost = crowdingOf(stretches, length) + PRICE_OF_BREAKS[cuts.length]! + sum(gaps, priceOfShortness);
    if (cost < best.cost - 1e-9) best = { cost, stretches, cuts };
  }
  return { stretches: best.stretches, untimedInGaps: best.cuts.map((cut) => stops[cut]!.untimedAfter) };
}

/** Makes the stretch from one stop to another, each only once: the choices share most of them. */
function stretchMaker(stops: readonly CrowdedStop[]): (first: number, last: number) => Stretch {
  const made = new Map<number, Stretch>();
  return (first, last) => {
    const key = first * stops.length + last;
    const known = made.get(key);
    if (known) return known;
    const stretch = toStretch(stops.slice(first, last + 1));
    made.set(key, stretch);
    return stretch;
  };
}

/** The stops after which the longest gaps come, in order. */
function longestGaps(stops: readonly CrowdedStop[]): number[] {
  return stops
    .slice(1)
    .map((stop, index) => ({ gap: stop.from - stops[index]!.to, index }))
    .sort((a, b) => b.gap - a.gap || a.index - b.index)
    .slice(0, CANDIDATES)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
}

/** All choices of one to three of the places to cut, fewest first, each in order. */
function choicesOfCuts(places: readonly number[]): number[][] {
  let level: number[][] = [[]];
  const all: number[][] = [];
  for (let size = 0; size < MOST_BREAKS; size += 1) {
    level = level.flatMap((chosen) =>
      places.filter((place) => place > (chosen.at(-1) ?? -1)).map((place) => [...chosen, place]),
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

function gapsBetween(stretches: readonly Stretch[]): Gap[] {
  return stretches.slice(1).map((right, index) => {
    const left = stretches[index]!;
    const longer = Math.max(left.to - left.from, right.to - right.from);
    return { length: right.from - left.to, left, right, longer };
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
