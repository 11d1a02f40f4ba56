import { scaleLinear } from 'd3';
import { durationWords } from '../../learning/duration-words.ts';
import { DAY, HOUR, MINUTE } from '../../model/duration.ts';
import { divide } from './breaks.ts';
import type { CrowdedStop, Stretch } from './stretches.ts';
import { ticksOn, type PlacedTick, type ScalePiece } from './ticks.ts';

/** A place where the axis leaves time out. */
export interface AxisBreak {
  from: number;
  to: number;
  /** How much time is left out: "2 days 19 h"; and the same in one unit: "3 days". */
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
  /** The pieces that the axis is drawn in, one scale each. */
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
}

/** Pixels between the end of a stretch and its outermost events. */
const PADDING = 12;
const BREAK = 26;
const ROOM_FOR_UNTIMED = 26;
const NARROWEST_STRETCH = 84;

interface PlacedStretch extends Stretch {
  start: number;
  end: number;
}

/** Builds the axis. `stops` must be sorted, apart from one another, and hold at least one. */
export function buildAxis(options: AxisOptions): Axis {
  const earlier = zoneLength(options.untimedBefore, options.length);
  const later = zoneLength(options.untimedAfter, options.length);
  const timed = options.length - earlier - later;
  const division = divide(options.stops, timed);
  const breakLengths = division.untimedInGaps.map((count) => BREAK + Math.min(count, 4) * ROOM_FOR_UNTIMED);
  const stretches = lay(division.stretches, breakLengths, earlier, timed);
  const pieces = stretches.map(pieceOf);
  return {
    length: options.length,
    place: placer(pieces, earlier, options.length - later),
    pieces,
    ticks: ticksOn(pieces, options.tickSpacing),
    breaks: breaksBetween(stretches),
    ...(earlier > 0 && { earlier: { from: 0, to: earlier } }),
    ...(later > 0 && { later: { from: options.length - later, to: options.length } }),
  };
}

function zoneLength(events: number, length: number): number {
  return events === 0 ? 0 : Math.min(length * 0.25, 36 + events * ROOM_FOR_UNTIMED);
}

/** Shares the length out by weight, with a least length for each stretch. */
function lay(
  stretches: readonly Stretch[],
  breakLengths: readonly number[],
  start: number,
  length: number,
): PlacedStretch[] {
  const usable = length - breakLengths.reduce((sum, each) => sum + each, 0);
  const least = Math.min(NARROWEST_STRETCH, usable / stretches.length);
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0);
  const spare = usable - least * stretches.length;
  let cursor = start;
  return stretches.map((stretch, index) => {
    const from = cursor;
    const end = from + least + (spare * stretch.weight) / total;
    cursor = end + (breakLengths[index] ?? 0);
    return { ...stretch, start: from, end };
  });
}

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
  const scale = scaleLinear(
    knots.map(({ at }) => at),
    knots.map(({ p }) => p),
  );
  return (at) => Math.min(most, Math.max(least, scale(at)));
}

/** The part of a stretch between its outermost events. */
function pieceOf({ from, to, start, end, lone }: PlacedStretch): ScalePiece {
  return { from, to, start: start + PADDING, end: end - PADDING, lone };
}

function breaksBetween(stretches: readonly PlacedStretch[]): AxisBreak[] {
  return stretches.slice(1).map((next, index) => {
    const previous = stretches[index]!;
    const left = next.from - previous.to;
    return { from: previous.end, to: next.start, label: durationWords(left), short: durationWords(inOneUnit(left)) };
  });
}

/** The length rounded to the largest unit that it fills. */
function inOneUnit(ms: number): number {
  const unit = [DAY, HOUR, MINUTE].find((each) => ms >= each) ?? 1;
  return Math.round(ms / unit) * unit;
}
