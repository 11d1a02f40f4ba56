import { lengthWords } from '../../learning/duration-words.ts';
import { DAY, HOUR, MINUTE } from '../../model/duration.ts';
import { divide } from './breaks.ts';
import type { CrowdedStop } from './crowded-stops.ts';
import { zeroOf } from './crowding.ts';
import { enlargementOf, type LaidRun } from './lay-runs.ts';
import { lengthOf } from './runs.ts';
import { ticksOn, type PlacedTick, type ScalePiece } from './ticks.ts';

/** A place where the axis leaves time out. */
export interface AxisBreak {
  from: number;
  to: number;
  /** How much time is left out: "2 days 19 h"; and the same in one unit: "about 3 days". */
  label: string;
  short: string;
}

/** A zone before or after the axis for events of which only the order is known. */
export interface Zone {
  from: number;
  to: number;
}

/** A time axis: places along it are pixels from its beginning. */
export interface Axis {
  length: number;
  /** The place of an instant; never outside the axis. */
  place: (at: number) => number;
  /** The pieces that the axis is drawn in. */
  pieces: ScalePiece[];
  ticks: PlacedTick[];
  breaks: AxisBreak[];
  earlier?: Zone;
  later?: Zone;
}

/** What an axis must show and how large it is. */
export interface AxisOptions {
  stops: readonly CrowdedStop[];
  length: number;
  /** Least distance between ticks, in pixels. */
  tickSpacing: number;
  /** Events of unknown time before the first stop and after the last. */
  untimedBefore: number;
  untimedAfter: number;
  /** The least length of a piece of the axis, in pixels: room for one tick and some air. */
  narrowest: number;
  /** Between the end of such a piece and its outermost events. */
  padding: number;
  /** What a mark and the words beside it take along the axis, in pixels. */
  words: number;
  /** How long a break is that holds no event, in pixels. */
  breakLength: number;
  /** The axis may be longer by its breaks and zones, so that they take no room from what is drawn. */
  grows?: boolean;
}

const ROOM_FOR_UNTIMED = 26;

/** Builds the axis. `stops` must be sorted, apart from one another, and hold at least one. */
export function buildAxis(options: AxisOptions): Axis {
  const earlier = zoneLength(options.untimedBefore, options.length);
  const later = zoneLength(options.untimedAfter, options.length);
  const timed = options.grows ? options.length : options.length - earlier - later;
  const runs = runsIn(options, timed).map((run) => ({
    ...run,
    start: run.start + earlier,
    end: run.end + earlier,
  }));
  const end = runs.at(-1)!.end;
  const enlarged = Math.round(enlargementOf(runs));
  const pieces = runs.map((run) => pieceOf(run, enlarged, options.padding));
  return {
    length: end + later,
    place: placer(pieces, earlier, end),
    pieces,
    ticks: ticksOn(pieces, options.tickSpacing),
    breaks: breaksBetween(runs),
    ...(earlier > 0 && { earlier: { from: 0, to: earlier } }),
    ...(later > 0 && { later: { from: end, to: end + later } }),
  };
}

function runsIn({ stops, narrowest, padding, words, breakLength, grows }: AxisOptions, length: number): LaidRun[] {
  const divideIn = (whole: number): LaidRun[] =>
    divide(stops, {
      length: whole,
      least: narrowest,
      padding,
      words,
      breakLength: (untimed) => breakLength + Math.min(untimed, 4) * ROOM_FOR_UNTIMED,
    });
  const runs = divideIn(length);
  const broken = breaksBetween(runs).reduce((sum, { from, to }) => sum + to - from, 0);
  return grows && broken > 0 ? divideIn(length + broken) : runs;
}

function zoneLength(events: number, length: number): number {
  return events === 0 ? 0 : Math.min(length * 0.25, 36 + events * ROOM_FOR_UNTIMED);
}

/** Places instants on the pieces, and in even steps between them; what lies beyond stands at the edge. */
function placer(pieces: readonly ScalePiece[], least: number, most: number): (at: number) => number {
  const knots = pieces.flatMap(({ from, to, start, end }) =>
    to > from
      ? [
          { at: from, p: start },
          { at: to, p: end },
        ]
      : [{ at: from, p: start }],
  );
  const [only] = knots;
  if (knots.length === 1) return () => only!.p;
  return (at) => {
    let index = 1;
    while (index < knots.length - 1 && knots[index]!.at < at) index += 1;
    const [before, after] = [knots[index - 1]!, knots[index]!];
    const p = before.p + ((after.p - before.p) * (at - before.at)) / (after.at - before.at);
    return Math.min(most, Math.max(least, p));
  };
}

/** The part of a run between its outermost events. */
function pieceOf(run: LaidRun, enlarged: number, padding: number): ScalePiece {
  const { from, to, lone, fine, scale } = run;
  const start = zeroOf(run, { padding });
  const end = lone ? run.end - padding : start + lengthOf(run) * scale;
  return { from, to, start, end, lone, ...(fine && { enlarged }) };
}

function breaksBetween(runs: readonly LaidRun[]): AxisBreak[] {
  return runs.slice(1).map((next, index) => {
    const previous = runs[index]!;
    const left = next.from - previous.to;
    const label = wordsOf(left);
    const rough = wordsOf(inOneUnit(left));
    return { from: previous.end, to: next.start, label, short: label === rough ? label : `about ${rough}` };
  });
}

function wordsOf(ms: number): string {
  return lengthWords({ ms, precision: 'exact' });
}

/** The length rounded to the largest unit that it fills. */
function inOneUnit(ms: number): number {
  const unit = [DAY, HOUR, MINUTE].find((each) => ms >= each) ?? 1;
  return Math.round(ms / unit) * unit;
}
