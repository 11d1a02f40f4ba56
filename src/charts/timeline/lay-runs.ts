import { lengthOf, type Run } from './runs.ts';

/** A run with its place along the axis. */
export interface LaidRun extends Run {
  /** It is drawn to the larger of two scales. */
  fine: boolean;
  /** Pixels to a millisecond; zero for a lone run. */
  scale: number;
  /** The room it takes, with the air at its ends. */
  start: number;
  end: number;
}

/** What runs are laid out in, in pixels. */
export interface RunRoom {
  length: number;
  /** No run is narrower. */
  least: number;
  /** Between the end of a run and its outermost events. */
  padding: number;
  /** What a mark and the words beside it take. */
  words: number;
  /** How long a break is in which so many events of unknown time are drawn. */
  breakLength: (untimed: number) => number;
}

/** A second scale is used only when it is told from the first at a glance. */
export const CLEARLY_OTHER_SCALE = 5;

/** Pixels that each further event of a lone day takes. */
const FURTHER = 22;

/** Runs that share a scale. */
interface Group {
  runs: readonly Run[];
  fine: boolean;
  length: number;
}

/** All of the axis as one run, which fills the room. */
export function layWhole(run: Run, room: RunRoom): LaidRun {
  const scale = run.lone ? 0 : (room.length - 2 * room.padding) / lengthOf(run);
  return { ...run, fine: false, scale, start: 0, end: room.length };
}

/**
 * The runs drawn to the one scale that fills the room; undefined when there is not enough of it, or when no length of
 * time would be left to be read.
 */
export function layToOneScale(runs: readonly Run[], room: RunRoom): LaidRun[] | undefined {
  const scaled = runs.filter(({ lone }) => !lone);
  const length = lengthForScaled(runs, room);
  if (scaled.length === 0 || length < scaled.length * room.least) return undefined;
  return place(runs, [{ runs: scaled, fine: false, length }], room);
}

/**
 * The runs drawn to two scales, the larger one where much happens in little time; undefined when no run differs
 * clearly from the others, or when there is not enough room.
 */
export function layToTwoScales(runs: readonly Run[], room: RunRoom): LaidRun[] | undefined {
  const limit = widestJump(runs);
  if (limit === undefined) return undefined;
  const scaled = runs.filter(({ lone }) => !lone);
  const fine = scaled.filter((run) => density(run) >= limit);
  const coarse = scaled.filter((run) => density(run) < limit);
  const spare = lengthForScaled(runs, room) - scaled.length * room.least;
  if (spare < 0) return undefined;
  const share = sum(fine, asksOf) / sum(scaled, asksOf);
  const laid = place(
    runs,
    [
      { runs: fine, fine: true, length: fine.length * room.least + spare * share },
      { runs: coarse, fine: false, length: coarse.length * room.least + spare * (1 - share) },
    ],
    room,
  );
  return enlargementOf(laid) >= CLEARLY_OTHER_SCALE ? laid : undefined;
}

/** How many times as large the larger of two scales is; 1 where there is but one. */
export function enlargementOf(runs: readonly LaidRun[]): number {
  const fine = runs.find((run) => run.fine);
  const coarse = runs.find((run) => !run.fine && !run.lone);
  return fine && coarse ? fine.scale / coarse.scale : 1;
}

function asksOf({ asks }: Run): number {
  return asks;
}

/** Room asked for per millisecond: what a run's own scale would go by. */
function density(run: Run): number {
  return run.asks / lengthOf(run);
}

/** The least density on the upper side of the widest jump between the runs; undefined when none is clear. */
function widestJump(runs: readonly Run[]): number | undefined {
  const sorted = runs.flatMap((run) => (run.lone ? [] : density(run))).sort((a, b) => b - a);
  let best: number | undefined;
  let widest = CLEARLY_OTHER_SCALE;
  for (let index = 1; index < sorted.length; index += 1) {
    const jump = sorted[index - 1]! / sorted[index]!;
    if (jump >= widest) [best, widest] = [sorted[index - 1], jump];
  }
  return best;
}

/** What lone runs and breaks leave of the room. */
function lengthForScaled(runs: readonly Run[], room: RunRoom): number {
  const lone = sum(runs, (run) => (run.lone ? loneLength(run, room) : 0));
  return room.length - lone - sum(runs.slice(0, -1), ({ untimedAfter }) => room.breakLength(untimedAfter));
}

function loneLength({ asks }: Run, { least, length }: RunRoom): number {
  return least + Math.min(length / 6, FURTHER * (asks - 1));
}

/** Sets runs in a row, each to the scale of its group. */
function place(runs: readonly Run[], groups: readonly Group[], room: RunRoom): LaidRun[] {
  const scales = groups.map((group) => scaleOf(group, room));
  let start = 0;
  return runs.map((run) => {
    const index = groups.findIndex((group) => group.runs.includes(run));
    const scale = scales[index] ?? 0;
    const end = start + (run.lone ? loneLength(run, room) : widthOf(run, scale, room));
    const laid = { ...run, fine: groups[index]?.fine ?? false, scale, start, end };
    start = end + room.breakLength(run.untimedAfter);
    return laid;
  });
}

function widthOf(run: Run, scale: number, { least, padding }: RunRoom): number {
  return Math.max(least, lengthOf(run) * scale + 2 * padding);
}

/** The scale at which runs fill a length together, when those that are too short for it stand in the least width. */
function scaleOf({ runs, length }: Group, { least, padding }: RunRoom): number {
  let open = runs;
  for (let left = length; ;) {
    const scale = (left - open.length * 2 * padding) / sum(open, lengthOf);
    const long = open.filter((run) => lengthOf(run) * scale + 2 * padding >= least);
    if (long.length === open.length || long.length === 0) return scale;
    left -= (open.length - long.length) * least;
    open = long;
  }
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
