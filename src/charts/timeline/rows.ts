import { isShortened, type LabelText } from './label-text.ts';

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
  /** The same, shortened, for want of anything better. */
  insideInShort?: LabelText;
  /** The label for a larger room: the whole text, or as much of it as fits. */
  larger: (maxWidth: number, maxLines: number) => LabelText | undefined;
}

/** An item in its row; without a label when none fitted. */
export interface SetItem<T> {
  item: RowItem<T>;
  row: number;
  label?: { text: LabelText; side: 'right' | 'left' | 'inside'; x: number };
}

interface Span {
  from: number;
  to: number;
}

/** Rows of a lane being filled. Nothing in a row ever overlaps. */
export interface Rows {
  taken: Span[][];
  /** The first and last pixel that labels may use. */
  from: number;
  to: number;
}

/** From the middle of a line of text down to its baseline. */
export const TO_BASELINE = 4.3;

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
  if (item.inside) return setInside(rows, item, item.inside);
  for (const text of item.labels) {
    for (let row = 0; row < Math.min(most, rows.taken.length + 1); row += 1) {
      const set = trySides(rows, item, text, row);
      if (set) return set;
    }
  }
  return item.insideInShort ? setInside(rows, item, item.insideInShort) : setAlone(rows, item);
}

/** Longer lines than these are hard to take for a label: of two, and of three. */
const WIDEST = [420, 260] as const;

/** Gives a shortened label the room that is left beside it in its row once everything is set. */
export function growLabel<T>(rows: Rows, set: SetItem<T>): SetItem<T> {
  const { item, row, label } = set;
  if (!label || label.side === 'inside' || !isShortened(label.text)) return set;
  const own = rows.taken[row]!.find(({ from, to }) => from <= item.p && item.p <= to)!;
  const room = label.side === 'right' ? endOfRoom(rows, row, own) - label.x : label.x - startOfRoom(rows, row, own);
  const larger = WIDEST.map((widest, index) => item.larger(Math.min(room, widest), index + 2));
  const text = larger.find((each) => each && !isShortened(each)) ?? larger[0];
  if (!text || lengthOf(text) <= lengthOf(label.text)) return set;
  if (label.side === 'right') own.to = Math.max(own.to, label.x + text.width);
  else own.from = Math.min(own.from, label.x - text.width);
  return { ...set, label: { ...label, text } };
}

function lengthOf({ lines }: LabelText): number {
  return lines.join(' ').length;
}

function endOfRoom(rows: Rows, row: number, own: Span): number {
  return Math.min(rows.to, ...rows.taken[row]!.flatMap(({ from }) => (from >= own.to ? from - AIR : [])));
}

function startOfRoom(rows: Rows, row: number, own: Span): number {
  return Math.max(rows.from, ...rows.taken[row]!.flatMap(({ to }) => (to <= own.from ? to + AIR : [])));
}

function setInside<T>(rows: Rows, item: RowItem<T>, text: LabelText): SetItem<T> {
  return { ...setAlone(rows, item), label: { text, side: 'inside', x: item.p + item.half + BESIDE } };
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
