import { LANES, LANE_IDS, type Lane } from '../../learning/lanes.ts';
import { lengthWords } from '../../learning/duration-words.ts';
import { phaseName } from '../../learning/phase-words.ts';
import { buildAxis, type Axis, type AxisBreak } from './axis.ts';
import { longestPart } from './break-parts.ts';
import { middleOf, setMarks } from './column-marks.ts';
import type { CrowdedStop } from './crowded-stops.ts';
import type { LaneShape, PhaseShape, Stretch, TimelineDrawing } from './geometry.ts';
import { impactShapes } from './impact-shape.ts';
import { wrapText } from './label-text.ts';
import { spansOf } from './phase-shapes.ts';
import { placeEvents, shiftEvent, untimedAround } from './places.ts';
import { sideLabels } from './side-labels.ts';
import { heightOfSideLabels, sideTexts, type SideLabelOptions } from './side-wants.ts';
import { laneOfWait, type Story } from './story.ts';

const WIDTH = 360;
const PHASES_LEFT = 44;
const PHASES_WIDTH = 60;
const LANES_LEFT = 108;
const COLUMN = 19;
const HEADER_LINE = 14;
/** Least distance between ticks, so that a date has room above a time. */
const TICK_SPACING = 38;
/** Room for two lines of words. */
const NARROWEST = 48;
const PADDING = 20;
const WORDS = 48;
const BREAK = 36;
const SHORTEST = 340;
const TALLEST = 1600;
/** Pixels of axis that an event asks for. */
const ROOM = 20;

/** Draws the timeline for narrow places: time runs down, lanes are columns, labels stand at the right. */
export function drawVertical(story: Story, stops: readonly CrowdedStop[]): TimelineDrawing {
  const lanes = usedLanes(story);
  const top = lanes.length * HEADER_LINE + 12;
  const labelsLeft = LANES_LEFT + lanes.length * COLUMN + 10;
  const { before, after } = untimedAround(story);
  const textOf = sideTexts(WIDTH - labelsLeft);
  const axis = buildAxis({
    stops,
    length: lengthFor(story, WIDTH - labelsLeft, textOf),
    tickSpacing: TICK_SPACING,
    narrowest: NARROWEST,
    padding: PADDING,
    words: WORDS,
    breakLength: BREAK,
    grows: true,
    untimedBefore: before,
    untimedAfter: after,
  });
  const { length } = axis;
  const place = (at: number): number => top + axis.place(at);
  const columns = lanes.map((lane, index) => toColumn(lane, index, top, length));
  const placed = placeEvents(story, axis).map((event) => shiftEvent(event, top));
  const set = columns.flatMap((column) => setMarks(column, placed, top, top + length));
  const impactColumn = middleOf(columns[0]!);
  const shifted = shiftAxis(axis, top);
  return {
    width: WIDTH,
    height: top + length + 8,
    area: { x: LANES_LEFT, y: top, width: lanes.length * COLUMN, height: length },
    lanes: columns,
    phases: phasesBeside(story, place, shifted.breaks),
    impact: impactIn(story, place, impactColumn, top + length),
    ...shifted,
    marks: set.map(({ mark }) => mark),
    stretches: [
      ...set.flatMap(({ stretches }) => stretches),
      ...story.waits.flatMap((wait) => waitIn(wait, columns, place, top + length)),
    ],
    labels: sideLabels({
      story,
      marks: set,
      textOf,
      place,
      columnOf: (lane) => middleOf(columns.find(({ id }) => id === lane) ?? columns[0]!),
      from: top,
      to: top + length,
      left: labelsLeft,
      right: WIDTH,
    }),
  };
}

function usedLanes({ events, waits }: Story): Lane[] {
  const used = new Set([...events.map(({ lane }) => lane), ...waits.map(({ kind }) => laneOfWait(kind))]);
  return LANE_IDS.filter((lane) => lane === 'customers' || used.has(lane));
}

/** Long enough for the marks of the fullest lane and for the labels of the key events. */
function lengthFor(story: Story, width: number, textOf: SideLabelOptions['textOf']): number {
  const wanted = Math.max(story.events.length * ROOM, heightOfSideLabels(story, width, textOf) * 1.1);
  return Math.min(TALLEST, Math.max(SHORTEST, wanted));
}

function toColumn(lane: Lane, index: number, top: number, length: number): LaneShape {
  const x = LANES_LEFT + index * COLUMN;
  // The names go down in steps, each above its own column, so that they can be read level.
  return {
    id: lane,
    label: LANES[lane],
    x,
    y: top,
    width: COLUMN,
    height: length,
    nameX: x + COLUMN / 2 - 3,
    nameY: 11 + index * HEADER_LINE,
  };
}

function waitIn(
  wait: Story['waits'][number],
  columns: readonly LaneShape[],
  place: (at: number) => number,
  bottom: number,
): Stretch[] {
  const lane = laneOfWait(wait.kind);
  const column = columns.find(({ id }) => id === lane);
  if (!column) return [];
  const x = middleOf(column);
  const y2 = wait.to === undefined ? bottom : place(wait.to);
  return [{ kind: wait.kind === 'acting' ? 'wait' : 'silence', lane, x1: x, y1: place(wait.from), x2: x, y2 }];
}

function impactIn(story: Story, place: (at: number) => number, x: number, bottom: number): TimelineDrawing['impact'] {
  const frame = { from: 0, to: bottom, base: x + COLUMN / 2 - 1, top: x - COLUMN / 2 + 1 };
  return story.impacts
    .flatMap((impact) => impactShapes(impact, place, frame))
    .map((shape) => ({ ...shape, points: shape.points.map(([along, across]) => [across, along]) }));
}

const PHASE_TYPE = { maxWidth: PHASES_WIDTH - 4, weight: 'regular', size: 11 } as const;

function phasesBeside(story: Story, place: (at: number) => number, breaks: readonly AxisBreak[]): PhaseShape[] {
  return spansOf(story, place).map(({ phase, from, to }) => {
    const part = longestPart(from, to, breaks);
    const maxLines = Math.floor((part.to - part.from - 2) / 12.5);
    const length = lengthWords(phase);
    const words = `${length} ${phaseName(phase)}`;
    const text = [words, length]
      .map((each) => wrapText(each, { ...PHASE_TYPE, maxLines }))
      .find((each) => each !== undefined);
    return {
      name: phase.name,
      x: PHASES_LEFT,
      y: from,
      width: PHASES_WIDTH,
      height: to - from,
      lines: text?.lines ?? [],
      middle: (part.from + part.to) / 2,
      words,
    };
  });
}

function shiftAxis(
  axis: Axis,
  by: number,
): Pick<TimelineDrawing, 'pieces' | 'tickSpacing' | 'ticks' | 'breaks' | 'zones'> {
  const shift = <T extends { from: number; to: number }>(part: T): T => ({
    ...part,
    from: part.from + by,
    to: part.to + by,
  });
  return {
    pieces: axis.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })),
    tickSpacing: TICK_SPACING,
    ticks: axis.ticks.map((tick) => ({ ...tick, p: tick.p + by })),
    breaks: axis.breaks.map(shift),
    zones: { ...(axis.earlier && { earlier: shift(axis.earlier) }), ...(axis.later && { later: shift(axis.later) }) },
  };
}
