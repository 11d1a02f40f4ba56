import { LANES, LANE_IDS, type Lane } from '../../learning/lanes.ts';
import { buildAxis } from './axis.ts';
import { middleOf, setMarks } from './column-marks.ts';
import type { CrowdedStop } from './crowded-stops.ts';
import type { LaneShape, Stretch, TimelineDrawing } from './geometry.ts';
import { impactShapes } from './impact-shape.ts';
import { phasesBeside } from './phase-shapes.ts';
import { placeEvents, shiftEvent, untimedAround } from './places.ts';
import { shiftAxis } from './shift-axis.ts';
import { sideLabels } from './side-labels.ts';
import { heightOfSideLabels, sideTexts, type SideLabelOptions } from './side-wants.ts';
import { laneOfWait, type Story } from './story.ts';

const WIDTH = 360;
const PHASES = { x: 44, width: 60 };
const LANES_LEFT = 108;
const COLUMN = 19;
const HEADER_LINE = 14;
/** A tick has room for its date above its time, and a break for two lines of words. */
const AXIS = { tickSpacing: 38, narrowest: 48, padding: 20, words: 48, breakLength: 36, grows: true } as const;
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
    ...AXIS,
    untimedBefore: before,
    untimedAfter: after,
  });
  const { length } = axis;
  const place = (at: number): number => top + axis.place(at);
  const columns = lanes.map((lane, index) => toColumn(lane, index, top, length));
  const placed = placeEvents(story, axis).map((event) => shiftEvent(event, top));
  const set = columns.flatMap((column) => setMarks(column, placed, top, top + length));
  const impactColumn = middleOf(columns[0]!);
  const shifted = shiftAxis(axis, top, AXIS.tickSpacing);
  return {
    width: WIDTH,
    height: top + length + 8,
    area: { x: LANES_LEFT, y: top, width: lanes.length * COLUMN, height: length },
    lanes: columns,
    phases: phasesBeside(story, place, PHASES, shifted.breaks),
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
