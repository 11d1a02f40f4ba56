import type { Lane } from '../../learning/lanes.ts';
import type { Label, Mark, Outcome, Stretch } from './geometry.ts';
import { fitLabel, wrapText, type LabelText } from './label-text.ts';
import { setWait, waitLabel, waitLine } from './lane-waits.ts';
import { groupMarks, type MarkGroup } from './marks.ts';
import type { PlacedEvent } from './places.ts';
import { emptyRows, growLabel, setItem, TO_BASELINE, type RowItem, type Rows, type SetItem } from './rows.ts';
import type { Wait } from './waits.ts';

/** A lane with everything in it; nothing overlaps. */
export interface FilledLane {
  height: number;
  marks: Mark[];
  stretches: Stretch[];
  labels: Label[];
}

/** Where a lane lies and how time is placed in it. */
export interface LaneFrame {
  top: number;
  /** The first and last pixel that labels may use. */
  from: number;
  to: number;
  /** How many events the whole timeline has. */
  total: number;
  place: (at: number) => number;
}

const ROW = 23;
const TWO_LINES = 33;
const LINE = 14.5;
const SIGN = 13;
/** Events closer than a mark that keep a mark of their own, one row each. */
const MOST_STACKED = 3;
/** Rows in which labels may stand, for key events and for others, and for timelines too full to label everything. */
const LABEL_ROWS = { key: 5, plain: 2 };
const LABEL_ROWS_WHEN_FULL = { key: 2, plain: 0 };
const FULL = 60;

/** Sets the events and waits of a lane in rows, key events first, each with the best label that fits. */
export function fillLane(
  lane: Lane,
  events: readonly PlacedEvent[],
  waits: readonly Wait[],
  frame: LaneFrame,
): FilledLane {
  const rows = emptyRows(frame.from, frame.to);
  const setWaits = waits.flatMap((wait) => setWait(rows, wait, frame));
  const groups = groupMarks(events, MOST_STACKED);
  const inOrder = [...groups.filter(({ key }) => key), ...groups.filter(({ key }) => !key)];
  const most = frame.total > FULL ? LABEL_ROWS_WHEN_FULL : LABEL_ROWS;
  // Other events open fewer rows for their labels than key events, but use what is open.
  const plainRows = (): number => (most.plain === 0 ? 0 : Math.max(most.plain, Math.min(rows.taken.length, most.key)));
  const set = inOrder
    .map((group) => setItem(rows, toItem(group), group.key ? most.key : plainRows()))
    .map((item) => growLabel(rows, item));
  const tops = rowTops(rows, set, frame.top);
  const middle = (row: number): number => (tops[row]! + tops[row + 1]!) / 2;
  const bottom = tops.at(-1)!;
  return {
    height: bottom - frame.top,
    marks: set.map((item) => toMark(lane, item, middle(item.row))).sort((a, b) => a.numbers[0]! - b.numbers[0]!),
    stretches: [
      ...dayBands(lane, events, frame.top, bottom),
      ...setWaits.map((wait) => waitLine(lane, wait, middle(wait.row))),
      ...set.flatMap((item) => stretchesOf(lane, item, middle(item.row))),
    ],
    labels: [
      ...setWaits.flatMap((wait) => waitLabel(wait, middle(wait.row))),
      ...set.flatMap((item) => labelOf(item, middle(item.row))),
    ],
  };
}

function toItem(group: MarkGroup): RowItem<MarkGroup> {
  const [first] = group.events;
  const { whisker, event } = first!;
  const bar = Math.max(0, ...group.events.map(({ end = 0 }) => end - group.p - group.half));
  const sign = event.outcome && event.outcome !== 'unknown' ? SIGN : 0;
  const weight = group.key ? 'semibold' : 'regular';
  const onBar = { maxWidth: bar - 14, maxLines: 1, weight } as const;
  const inside = bar > 80 ? wrapText(first!.text, onBar) : undefined;
  const insideInShort = bar > 80 ? fitLabel(first!.text, onBar) : undefined;
  return {
    content: group,
    p: group.p,
    half: group.half,
    left: Math.max(0, whisker ? group.p - group.half - whisker.from : 0),
    right: Math.max(0, bar, whisker ? whisker.to - group.p - group.half : 0) + sign,
    labels: labelsOf(first!.text, group.key),
    larger: (maxWidth, maxLines) => fitLabel(first!.text, { maxWidth, maxLines, weight }),
    ...(inside && { inside }),
    ...(insideInShort && { insideInShort }),
  };
}

const KEY_ROOMS = [230, 165, 130];
const PLAIN_ROOMS = [200, 140];

/** The labels that would do for a text, the best first. */
function* labelsOf(text: string, key: boolean): Generator<LabelText> {
  for (const maxWidth of key ? KEY_ROOMS : PLAIN_ROOMS) {
    const label = fitLabel(text, { maxWidth, maxLines: 2, weight: key ? 'semibold' : 'regular' });
    if (label) yield label;
  }
}

function rowTops(rows: Rows, set: readonly SetItem<MarkGroup>[], top: number): number[] {
  const heights = rows.taken.map((_, row) => {
    const lines = Math.max(1, ...set.map((item) => (item.row === row ? (item.label?.text.lines.length ?? 0) : 0)));
    return lines === 1 ? ROW : TWO_LINES + (lines - 2) * LINE;
  });
  return heights.reduce((tops, height) => [...tops, tops.at(-1)! + height], [top]);
}

function toMark(lane: Lane, { item }: SetItem<MarkGroup>, y: number): Mark {
  const { events, text, half, key, p } = item.content;
  const [first] = events;
  const outcome = first!.event.outcome;
  const sign = outcome && outcome !== 'unknown' ? { x: p + half + item.right - SIGN / 2 + 1, y } : undefined;
  return {
    lane,
    numbers: events.map(({ number }) => number).sort((a, b) => a - b),
    text,
    x: p,
    y,
    half,
    key,
    untimed: !first!.timed || first!.day !== undefined,
    ...(outcome && { outcome }),
    ...(sign && { sign }),
  };
}

function stretchesOf(lane: Lane, { item }: SetItem<MarkGroup>, y: number): Stretch[] {
  const { events, p, half } = item.content;
  const line = (event: number, kind: Stretch['kind'], from: number, to: number, outcome?: Outcome): Stretch => ({
    kind,
    event,
    lane,
    x1: from,
    y1: y,
    x2: to,
    y2: y,
    ...(outcome && { outcome }),
  });
  return events.flatMap(({ number, end, whisker, event }) => [
    ...(end !== undefined && end > p + half ? [line(number, 'lasting', p, end, event.outcome)] : []),
    ...(whisker ? [line(number, whisker.stated ? 'whisker' : 'unstated', whisker.from, whisker.to)] : []),
  ]);
}

function dayBands(lane: Lane, events: readonly PlacedEvent[], top: number, bottom: number): Stretch[] {
  const days = new Map(events.flatMap(({ day }) => (day ? [[day.from, day] as const] : [])));
  return [...days.values()].map(({ from, to }) => ({ kind: 'day', lane, x1: from, y1: top, x2: to, y2: bottom }));
}

function labelOf({ item, label }: SetItem<MarkGroup>, y: number): Label[] {
  if (!label) return [];
  const { lines, width } = label.text;
  const { events, key } = item.content;
  return [
    {
      x: label.x,
      y: y + TO_BASELINE - ((lines.length - 1) * LINE) / 2,
      anchor: label.side === 'left' ? 'end' : 'start',
      lines,
      width,
      kind: key ? 'key' : 'plain',
      numbers: [events[0]!.number],
      ...(label.side === 'inside' && { inside: true }),
    },
  ];
}
