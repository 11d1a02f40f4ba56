/** A stop on the time axis: an instant, or a span such as a day of which only the date is known. In milliseconds. */
export interface Stop {
  from: number;
  to: number;
}

/** A run of stops drawn to one scale. */
export interface Stretch {
  from: number;
  to: number;
  /** How much there is to draw in it, as a share of room it asks for. */
  weight: number;
}

/** The stretches of an axis, with what is to be drawn in the gaps between them. */
export interface Division {
  stretches: Stretch[];
  /** For each gap that is left out: how many events of unknown time lie in it. */
  untimedInGaps: number[];
}

/** Room that an event asks for along the axis, in pixels, so that its mark stands clear. */
const ROOM = 22;

/** What a break in the axis must at least repay: the crowding of about one and a half marks. */
const PRICE_OF_BREAK = 1.4;

/** Only the longest gaps can become breaks. */
const CANDIDATES = 10;
const MOST_BREAKS = 3;

/** Room that every stretch gets beside what its events ask for. */
const BASE_WEIGHT = 1.5;

/** One piece of time between stops, or a stop that lasts; `needs` is how many marks it should hold apart. */
interface Piece {
  length: number;
  needs: number;
}

/** A stop with what lies between it and the next one. */
export interface CrowdedStop extends Stop {
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
    const cost = costOf(stops, cuts, length) + cuts.length * PRICE_OF_BREAK;
    if (cost < best.cost - 1e-9) best = { cost, cuts };
  }
  return {
    stretches: runs(stops, best.cuts).map(toStretch),
    untimedInGaps: best.cuts.map((cut) => stops[cut]!.untimedAfter),
  };
}

/** Merges stops that overlap or are the same, so that no two share time. */
export function mergeStops<T extends Stop>(stops: readonly T[]): Stop[] {
  const merged: Stop[] = [];
  for (const { from, to } of [...stops].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
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

function runs(stops: readonly CrowdedStop[], cuts: readonly number[]): CrowdedStop[][] {
  const ends = [...cuts, stops.length - 1];
  return ends.map((end, index) => stops.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

function toStretch(run: readonly CrowdedStop[]): Stretch {
  const needs = piecesOf(run).reduce((sum, piece) => sum + piece.needs, 0);
  return { from: run[0]!.from, to: run.at(-1)!.to, weight: needs + BASE_WEIGHT };
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

/** How crowded the axis would be: for every piece of time, the share of the room it lacks, squared. */
function costOf(stops: readonly CrowdedStop[], cuts: readonly number[], length: number): number {
  const parts = runs(stops, cuts);
  const total = parts.reduce((sum, part) => sum + toStretch(part).weight, 0);
  const usable = Math.max(1, length - cuts.length * ROOM * 2);
  return parts.reduce((sum, part) => {
    const { from, to, weight } = toStretch(part);
    const scale = to > from ? ((usable * weight) / total - ROOM) / (to - from) : 0;
    return sum + piecesOf(part).reduce((crowding, piece) => crowding + lack(piece, scale), 0);
  }, 0);
}

function lack({ length, needs }: Piece, scale: number): number {
  const share = Math.max(0, (length * scale) / (ROOM * needs));
  return share >= 1 ? 0 : (1 - share) ** 2 * Math.min(needs, 4);
}
