import { scaleLog } from 'd3';
import { LENGTH_BINS, lengthBin, MOST_DOTS, type LengthBin } from '../learning/length-bins.ts';
import type { Spread } from '../learning/spread.ts';
import { DAY, HOUR, MINUTE } from '../model/duration.ts';
import { textWidth } from './text-width.ts';
import { rounded } from './timeline/round.ts';

/** A length as it is drawn, with whatever its caller wants to find again; all in milliseconds. */
export interface DrawnLength {
  ms: number;
  least: number;
  most: number;
}

/** Lengths that are drawn in one row. */
export interface LengthRow<T extends DrawnLength> {
  lengths: readonly T[];
  spread?: Spread | undefined;
}

/**
 * A dot for one incident: `x` and the ends of its whisker in percent of the width, `y` in pixels. Without a whisker it
 * is known more exactly than its dot is wide.
 */
export interface LengthDot<T> {
  length: T;
  x: number;
  y: number;
  whisker?: { from: number; to: number };
}

/** A column that counts the lengths of one range; sideways in percent, upwards in pixels. */
export interface LengthColumn<T> {
  bin: LengthBin;
  lengths: T[];
  x: number;
  width: number;
  height: number;
}

/** One row: its dots or, when there are too many in any row, its columns. */
export interface DotRow<T> {
  /** In pixels; dots and columns stand on the foot. */
  height: number;
  dots: LengthDot<T>[];
  columns: LengthColumn<T>[];
  /** The 10–90 % band and the median, in percent. */
  band?: { from: number; median: number; to: number };
}

/** A line of the axis, in percent. One that is `crowded` has room for its label only on a wide screen. */
export interface LengthTick {
  x: number;
  label: string;
  /** Where `x` is in the label, so that those at the ends stay inside. */
  anchor: 'start' | 'middle' | 'end';
  crowded: boolean;
}

/** Rows of dots over one logarithmic axis. Sideways all is in percent, so that one drawing fits every screen. */
export interface DotRowsShape<T> {
  rows: DotRow<T>[];
  ticks: LengthTick[];
}

/** Radius of a dot in pixels. */
export const RADIUS = 3.6;

/** The narrowest drawing on which dots still stand apart, in pixels. */
const NARROWEST = 250;
const LEVEL = 2 * RADIUS + 1;
const COLUMN_HEIGHT = 56;

/** Levels worth a line, those people think in first. */
const LEVELS: readonly (readonly [number, string])[] = [
  [MINUTE, '1 min'],
  [HOUR, '1 h'],
  [DAY, '1 day'],
  [30 * DAY, '1 month'],
  [10 * MINUTE, '10 min'],
  [7 * DAY, '1 week'],
  [365 * DAY, '1 year'],
];

/** Type size of the labels of the axis, and the least between two of them; in pixels. */
export const LABEL_SIZE = 11.5;
const LABEL_GAP = 8;

/** Lays out rows of lengths. Null when no row has any. */
export function dotRows<T extends DrawnLength>(rows: readonly LengthRow<T>[]): DotRowsShape<T> | null {
  const longest = rows.reduce((most, { lengths }) => lengths.reduce((max, { ms }) => Math.max(max, ms), most), 0);
  if (rows.every(({ lengths }) => lengths.length === 0)) return null;
  const end = Math.max(longest, HOUR) * 1.1;
  const x = scaleLog([MINUTE, end], [0, 100]).clamp(true);
  const place = (ms: number) => rounded(x(Math.max(ms, MINUTE)));
  const draw = rows.some(({ lengths }) => lengths.length > MOST_DOTS) ? columnsOf<T> : dotsOf<T>;
  return { rows: rows.map((row) => rowOf(row, place, draw)), ticks: ticksUpTo(end, place) };
}

type Place = (ms: number) => number;

type Draw<T> = (lengths: readonly T[], place: Place) => Omit<DotRow<T>, 'band'>;

function rowOf<T extends DrawnLength>({ lengths, spread }: LengthRow<T>, place: Place, draw: Draw<T>): DotRow<T> {
  const band = spread && { from: place(spread.low), median: place(spread.median), to: place(spread.high) };
  return { ...draw(lengths, place), ...(band && { band }) };
}

/** Dots stand on the foot, and on one another where they would overlap on the narrowest screen. */
function dotsOf<T extends DrawnLength>(lengths: readonly T[], place: Place): Omit<DotRow<T>, 'band'> {
  const apart = ((2 * RADIUS + 0.5) / NARROWEST) * 100;
  const lastOnLevel: number[] = [];
  const dots = [...lengths]
    .sort((a, b) => a.ms - b.ms)
    .map((length) => {
      const x = place(length.ms);
      const free = lastOnLevel.findIndex((last) => x - last >= apart);
      const level = free === -1 ? lastOnLevel.length : free;
      lastOnLevel[level] = x;
      return { length, x, level };
    });
  const height = rounded(Math.max(1, lastOnLevel.length) * LEVEL + 1);
  return {
    height,
    columns: [],
    dots: dots.map(({ length, x, level }) => ({
      length,
      x,
      y: rounded(height - LEVEL * (level + 0.5)),
      ...whiskerOf(length, place, apart),
    })),
  };
}

function whiskerOf({ least, most }: DrawnLength, place: Place, dotWidth: number): Pick<LengthDot<unknown>, 'whisker'> {
  const [from, to] = [place(least), place(most)];
  return to - from > dotWidth ? { whisker: { from, to } } : {};
}

/** The area of a column stands for its count, because ranges are not quite equally wide. */
function columnsOf<T extends DrawnLength>(lengths: readonly T[], place: Place): Omit<DotRow<T>, 'band'> {
  const byBin = Map.groupBy(lengths, ({ ms }) => lengthBin(ms));
  const columns = LENGTH_BINS.flatMap((bin) => {
    const members = byBin.get(bin);
    const x = bin.from < MINUTE ? -2 : place(bin.from);
    const width = rounded((bin.from < MINUTE ? 0 : place(bin.to)) - x);
    return members ? [{ bin, lengths: members, x, width, density: members.length / Math.max(width, 1) }] : [];
  });
  const most = Math.max(...columns.map(({ density }) => density));
  return {
    height: COLUMN_HEIGHT,
    dots: [],
    columns: columns.map(({ density, ...column }) => ({
      ...column,
      height: rounded(Math.max(1, (density / most) * COLUMN_HEIGHT)),
    })),
  };
}

function ticksUpTo(end: number, place: Place): LengthTick[] {
  const kept: LengthTick[] = [];
  for (const [ms, label] of LEVELS) {
    if (ms > end) continue;
    const x = place(ms);
    const tick = { x, label, anchor: x < 3 ? 'start' : x > 95 ? 'end' : 'middle' } as const;
    kept.push({ ...tick, crowded: kept.some((other) => !other.crowded && touch(other, tick)) });
  }
  return kept.sort((a, b) => a.x - b.x);
}

type Label = Pick<LengthTick, 'x' | 'label' | 'anchor'>;

/** Whether two labels would touch on the narrowest drawing. */
function touch(a: Label, b: Label): boolean {
  const [one, other] = [labelSpan(a), labelSpan(b)];
  return one.from < other.to + LABEL_GAP && other.from < one.to + LABEL_GAP;
}

/** From where to where a label reaches on the narrowest drawing, in pixels. */
function labelSpan({ x, label, anchor }: Label): { from: number; to: number } {
  const width = textWidth(label, LABEL_SIZE);
  const from = (x / 100) * NARROWEST - { start: 0, middle: width / 2, end: width }[anchor];
  return { from, to: from + width };
}
