import type { LabelText } from './label-text.ts';

/** Something to be set in a row of a lane: a mark with what must stand beside it. */
export interface RowItem<T> {
  content: T;
  /** Place of the mark and half its width. */
  p: number;
  half: number;
  /** Room taken to the right beyond the mark: a sign, a bar, a whisker. */
  right: number;
  /** Room taken to the left beyond the mark. */
  left: number;
  /** Labels that would do, the best first, made as they are asked for; the last resort is none. */
  labels: Iterable<LabelText>;
  /** A label that stands on the bar of something that lasted, and so needs no room of its own. */
  inside?: LabelText;
}

/** An item in its row; without a label when none fitted. */
export interface SetItem<T> {
  item: RowItem<T>;
  row: number;
  label?: { text: LabelText; side: 'right' | 'left'; x: number };
}

/** Rows of a lane being filled. Nothing in a row ever overlaps. */
export interface Rows {
  taken: { from: number; to: number }[][];
  /** The first and last pixel that labels may use. */
  from: number;
  to: number;
}

/** Air between a mark and its label, and between neighbours. */
const BESIDE = 5;
const AIR = 7;

/** Begins the rows of a lane. */
export function emptyRows(from: number, to: number): Rows {
  return { taken: [], from, to };
}

/** Takes room in the first row where it is free; used for lines that belong to no mark. Returns the row. */
export function takeRoom(rows: Rows, from: number, to: number): number {
  const row = firstFree(rows, from, to, rows.taken.length + 1);
  occupy(rows, row, from, to);
  return row;
}

/**
 * Sets an item with its best label in the highest of the first `most` rows where it fits, else without a label in
 * any row, opening a new one when all are full.
 */
export function setItem<T>(rows: Rows, item: RowItem<T>, most: number): SetItem<T> {
  if (item.inside) {
    const label = { text: item.inside, side: 'right' as const, x: item.p + item.half + BESIDE };
    return { ...setAlone(rows, item), label };
  }
  for (const text of item.labels) {
    for (let row = 0; row < Math.min(most, rows.taken.length + 1); row += 1) {
      const set = trySides(rows, item, text, row);
      if (set) return set;
    }
  }
  return setAlone(rows, item);
}

function setAlone<T>(rows: Rows, item: RowItem<T>): SetItem<T> {
  return { item, row: takeRoom(rows, item.p - item.half - item.left, item.p + item.half + item.right) };
}

function trySides<T>(rows: Rows, item: RowItem<T>, text: LabelText, row: number): SetItem<T> | undefined {
  const from = item.p - item.half - item.left;
  const to = item.p + item.half + item.right;
  const right = to + BESIDE;
  if (right + text.width <= rows.to && isFree(rows, row, from, right + text.width)) {
    occupy(rows, row, from, right + text.width);
    return { item, row, label: { text, side: 'right', x: right } };
  }
  const left = from - BESIDE;
  if (left - text.width >= rows.from && isFree(rows, row, left - text.width, to)) {
    occupy(rows, row, left - text.width, to);
    return { item, row, label: { text, side: 'left', x: left } };
  }
  return undefined;
}

function firstFree(rows: Rows, from: number, to: number, most: number): number {
  for (let row = 0; row < most; row += 1) if (isFree(rows, row, from, to)) return row;
  return most;
}

function isFree(rows: Rows, row: number, from: number, to: number): boolean {
  return (rows.taken[row] ?? []).every((other) => to + AIR <= other.from || from >= other.to + AIR);
}

function occupy(rows: Rows, row: number, from: number, to: number): void {
  (rows.taken[row] ??= []).push({ from, to });
}
