import { LANES, LANE_IDS, type Lane } from '../../learning/lanes.ts';
import { buildAxis, type Axis, type AxisBreak } from './axis.ts';
import type { CrowdedStop } from './crowded-stops.ts';
import type { Label, LaneShape, TimelineDrawing } from './geometry.ts';
import { BELOW_BAND, impactLabel } from './impact-label.ts';
import { impactShapes } from './impact-shape.ts';
import { fillLane, type FilledLane } from './lane-rows.ts';
import { phaseShapes } from './phase-shapes.ts';
import { placeEvents, shiftEvent, untimedAround, type PlacedEvent } from './places.ts';
import { shiftAxis } from './shift-axis.ts';
import { laneOfWait, type Story } from './story.ts';

const WIDTH = 1136;
/** The axis runs between these; left of it stand the lane names. */
const LEFT = 96;
const RIGHT = 1128;
const PHASES_TOP = 2;
const PHASES_HEIGHT = 24;
const BELOW_PHASES = 12;
const LANE_PADDING = 7;
const BAND = 26;
const LINE_OF_TEXT = 14.5;
const TICKS_BELOW = 20;
const LINE = 16;
/** The labels of ticks stand apart, and each part of the axis has room for one. */
const AXIS = { tickSpacing: 66, narrowest: 84, padding: 12, words: 90, breakLength: 28 } as const;

/** Draws the timeline for wide places: time runs to the right, lanes lie below one another. */
export function drawHorizontal(story: Story, stops: readonly CrowdedStop[]): TimelineDrawing {
  const { before, after } = untimedAround(story);
  const axis = buildAxis({
    stops,
    length: RIGHT - LEFT,
    ...AXIS,
    untimedBefore: before,
    untimedAfter: after,
  });
  const place = (at: number): number => LEFT + axis.place(at);
  const placed = placeEvents(story, axis).map((event) => shiftEvent(event, LEFT));
  const parts = shiftAxis(axis, LEFT, AXIS.tickSpacing);
  const frame = { x: LEFT, y: PHASES_TOP, end: RIGHT, thickness: PHASES_HEIGHT };
  const phases = phaseShapes(story, place, frame, parts.breaks);
  const top = PHASES_TOP + (phases.length > 0 ? PHASES_HEIGHT + BELOW_PHASES : 0);
  const lanes = stackLanes(story, placed, place, top, parts.breaks);
  const height = lanes.at(-1)!.shape.y + lanes.at(-1)!.shape.height;
  const band = lanes[0]!.bandY;
  return {
    width: WIDTH,
    height: height + TICKS_BELOW + 18 + LINE * linesBelow(axis),
    area: { x: LEFT, y: top, width: RIGHT - LEFT, height: height - top },
    lanes: lanes.map(({ shape }) => shape),
    phases,
    impact: story.impacts.flatMap((impact) =>
      impactShapes(impact, place, { from: LEFT, to: RIGHT, base: band + BAND, top: band }),
    ),
    ...parts,
    marks: lanes.flatMap(({ filled }) => filled.marks),
    stretches: lanes.flatMap(({ filled }) => filled.stretches),
    labels: lanes.flatMap(({ filled, labels }) => [...labels, ...filled.labels]),
  };
}

/** Below the ticks stands what is left out, and how large the parts are drawn where that differs. */
function linesBelow({ breaks, pieces }: Axis): number {
  return (breaks.length > 0 ? 1 : 0) + (pieces.some(({ enlarged }) => enlarged) ? 1 : 0);
}

interface StackedLane {
  shape: LaneShape;
  filled: FilledLane;
  /** Top of the impact band, in the customers' lane. */
  bandY: number;
  labels: Label[];
}

/** Lanes that hold something, from top to bottom; the customers' lane is always there. */
function stackLanes(
  story: Story,
  events: readonly PlacedEvent[],
  place: (at: number) => number,
  top: number,
  breaks: readonly AxisBreak[],
): StackedLane[] {
  let y = top;
  const stacked: StackedLane[] = [];
  for (const lane of LANE_IDS) {
    const own = events.filter((event) => event.lane === lane);
    const waits = story.waits.filter((wait) => laneOfWait(wait.kind) === lane);
    if (own.length === 0 && waits.length === 0 && lane !== 'customers') continue;
    const felt =
      lane === 'customers'
        ? impactLabel(story, place, { top: y + LANE_PADDING, height: BAND, end: RIGHT, breaks })
        : undefined;
    const next = stackLane(lane, y, own, waits, story, place, felt);
    // A wait can be too short to draw, and its lane is then empty.
    if (next.filled.height === 0 && lane !== 'customers') continue;
    stacked.push(next);
    y += next.shape.height;
  }
  return stacked;
}

function stackLane(
  lane: Lane,
  y: number,
  events: readonly PlacedEvent[],
  waits: Story['waits'],
  story: Story,
  place: (at: number) => number,
  felt: Label | undefined,
): StackedLane {
  const top = y + LANE_PADDING;
  const bandRoom = lane === 'customers' ? bandHeight(felt) + (events.length > 0 ? 4 : 0) : 0;
  const filled = fillLane(lane, events, waits, {
    top: top + bandRoom,
    from: LEFT,
    to: WIDTH,
    total: story.events.length,
    place,
  });
  const height = filled.height + bandRoom + 2 * LANE_PADDING;
  return {
    shape: { id: lane, label: LANES[lane], x: 0, y, width: WIDTH, height, nameX: 0, nameY: top + 16 },
    filled,
    bandY: top,
    labels: felt ? [felt] : [],
  };
}

function bandHeight(felt: Label | undefined): number {
  return felt && !felt.inside ? BAND + BELOW_BAND + felt.lines.length * LINE_OF_TEXT : BAND;
}
