/** A stop on the time axis: an instant, or a span such as a day of which only the date is known. In milliseconds. */
export interface Stop {
  from: number;
  to: number;
  /** Whether a time of day is known for something in it, so that its hours mean something. */
  hours: boolean;
}

/** A run of stops drawn to one scale. */
export interface Stretch {
  from: number;
  to: number;
  /** How much there is to draw in it, as a share of room it asks for. */
  weight: number;
  /** It holds a single instant, or a single day of which only the date is known. */
  lone: boolean;
}

/** The stretches of an axis, with what is to be drawn in the gaps between them. */
export interface Division {
  stretches: Stretch[];
  /** For each gap that is left out: how many events of unknown time lie in it. */
  untimedInGaps: number[];
}

/** Room that an event asks for along the axis, in pixels, so that its mark stands clear. */
const ROOM = 22;

/** What no, one, two and three breaks must repay, in marks that cannot be told from their neighbours. */
const PRICE_OF_BREAKS = [0, 1.1, 2.3, 4.2];

/** Scales that differ by this factor are told apart at a glance. */
const CLEARLY_OTHER_SCALE = 20;

/** A single instant is cut off only when it is this many times farther away than the rest is long. */
const FAR_AWAY = 6;

/** How much crowding of marks in different lanes counts. */
const ANY_LANE = 0.4;

/** Only the longest gaps can become breaks. */
const CANDIDATES = 10;
const MOST_BREAKS = 3;

/** Room that every stretch gets beside what its events ask for. */
const BASE_WEIGHT = 1.5;
const LONE_WEIGHT = 0.6;

/** One piece of time between stops, or a stop that lasts; `needs` is how many marks it should hold apart. */
interface Piece {
  length: number;
  needs: number;
}

/** A stop with what is drawn at it and between it and the next one. */
export interface CrowdedStop extends Stop {
  /** The lanes in which something is drawn at the stop, once for each mark; marks in different lanes never touch. */
  lanes: readonly string[];
  /** Events within the stop when it lasts. */
  inside: number;
  /** Events of unknown time between this stop and the next. */
  untimedAfter: number;
}

/**
 * Divides time into as few stretches as keep `length` pixels legible. One scale is best and is kept unless marks
 * would pile up; then the longest gaps are left out, so that a dense start and a long end can both be read.
 */
export function divide(stops: readonly CrowdedStop[], length: number): Division {
  const gaps = stops.slice(1).map((stop, index) => stop.from - stops[index]!.to);
  const candidates = longest(gaps, CANDIDATES);
  let best = { cost: Infinity, cuts: [] as number[] };
  for (const cuts of subsets(candidates, MOST_BREAKS)) {
    const gaps = gapsOf(stops, cuts);
    if (!gaps.every(isWorthwhile)) continue;
    const cost = costOf(stops, cuts, length) + PRICE_OF_BREAKS[cuts.length]! + sum(gaps, priceOfShortness);
    if (cost < best.cost - 1e-9) best = { cost, cuts };
  }
  return {
    stretches: runs(stops, best.cuts).map(toStretch),
    untimedInGaps: best.cuts.map((cut) => stops[cut]!.untimedAfter),
  };
}

/** Merges stops that overlap or are the same, so that no two share time. */
export function mergeStops(stops: readonly Stop[]): Stop[] {
  const merged: Stop[] = [];
  for (const stop of [...stops].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && stop.from <= last.to) Object.assign(last, { to: Math.max(last.to, stop.to), hours: last.hours || stop.hours });
    else merged.push({ ...stop });
  }
  return merged;
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
    level = level.flatMap((chosen) => items.filter((item) => item > (chosen.at(-1) ?? -1)).map((item) => [...chosen, item]));
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

function runs(stops: readonly CrowdedStop[], cuts: readonly number[]): CrowdedStop[][] {
  const ends = [...cuts, stops.length - 1];
  return ends.map((end, index) => stops.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

function toStretch(run: readonly CrowdedStop[]): Stretch {
  const needs = piecesOf(run).reduce((sum, piece) => sum + piece.needs, 0);
  const [first] = run;
  const lone = run.length === 1 && (first!.from === first!.to || !first!.hours);
  // One event on a day needs no more room than one at an instant.
  const weight = lone && first!.inside <= 1 ? LONE_WEIGHT : needs + BASE_WEIGHT;
  return { from: first!.from, to: run.at(-1)!.to, weight, lone };
}

function piecesOf(run: readonly CrowdedStop[]): Piece[] {
  return run.flatMap((stop, index) => {
    const next = run[index + 1];
    return [
      ...(stop.to > stop.from ? [{ length: stop.to - stop.from, needs: Math.max(1, stop.inside) }] : []),
      ...(next ? [{ length: next.from - stop.to, needs: 1 + stop.untimedAfter }] : []),
    ];
  });
}

/**
 * How crowded the axis would be: for neighbours in one lane, the share of the room they lack, squared; and, counting
 * less, the same for neighbours in any lane, whose labels want room too.
 */
function costOf(stops: readonly CrowdedStop[], cuts: readonly number[], length: number): number {
  const parts = runs(stops, cuts);
  const total = parts.reduce((sum, part) => sum + toStretch(part).weight, 0);
  const usable = Math.max(1, length - cuts.length * ROOM * 2);
  const lastInLane = new Map<string, number>();
  let start = 0;
  let cost = 0;
  for (const part of parts) {
    const { from, to, weight } = toStretch(part);
    const width = (usable * weight) / total;
    const scale = to > from ? (width - ROOM) / (to - from) : 0;
    cost += ANY_LANE * piecesOf(part).reduce((sum, piece) => sum + lack(piece.length * scale, piece.needs), 0);
    for (const stop of part) cost += crowdingInLanes(stop, start + (stop.from - from) * scale, lastInLane);
    start += width + 2 * ROOM;
  }
  return cost;
}

function crowdingInLanes({ lanes }: CrowdedStop, place: number, lastInLane: Map<string, number>): number {
  return lanes.reduce((sum, lane) => {
    const last = lastInLane.get(lane);
    lastInLane.set(lane, place);
    return last === undefined ? sum : sum + lack(place - last, 1);
  }, 0);
}

/** Zero for as much room as needed, up to the number of marks for none. */
function lack(pixels: number, needs: number): number {
  const share = Math.max(0, pixels / (ROOM * needs));
  return share >= 1 ? 0 : (1 - share) ** 2 * Math.min(needs, 4);
}
