import type { Lane } from '../../learning/lanes.ts';
import { lengthWords } from '../../learning/duration-words.ts';
import type { PhaseName } from '../../learning/phases.ts';
import type { Review } from '../../model/review.ts';
import { textWidth } from '../text-width.ts';
import { standApart } from './apart.ts';
import { buildAxis, type Axis, type AxisBreak } from './axis.ts';
import { longestPart, type Part } from './break-parts.ts';
import type { ImpactShape } from './geometry.ts';
import { impactShapes } from './impact-shape.ts';
import { spansOf } from './phase-shapes.ts';
import { placeEvents, untimedAround, type PlacedEvent } from './places.ts';
import { leftOutIn, ROOM_TYPE, ROOM_WIDTH, ticksIn, type Words } from './room-words.ts';
import { rounded } from './round.ts';
import { stopsOf } from './stops.ts';
import { storyOf, type Story } from './story.ts';

/** One step of the story on the chart for the room. */
export interface RoomMark {
  /** Counts the steps from 1. */
  step: number;
  lane: Lane;
  /** Where the mark stands, and where on the axis it belongs. */
  x: number;
  at: number;
  /** Whether there is room for its number. */
  numbered: boolean;
}

/** A timeline drawn for a slide: few things, large. Places are pixels of a slide, 1280 wide. */
export interface RoomDrawing {
  width: number;
  height: number;
  /** Phases, with the middle of their words: in the longest part that no break interrupts. */
  phases: { name: PhaseName; x: number; width: number; text: string; middle: number }[];
  impact: ImpactShape[];
  ticks: { x: number; label: string }[];
  breaks: Pick<AxisBreak, 'from' | 'to'>[];
  /** How much time is left out, where there is room to say it. */
  leftOut: { x: number; label: string }[];
  /** The parts of the axis that are drawn to the larger of two scales. */
  enlarged: Part[];
  /** Places of the events that are not told. */
  others: number[];
  marks: RoomMark[];
}

/** Heights, from top to bottom. */
export const ROOM = {
  phases: { y: 0, height: 38 },
  band: { top: 50, base: 74 },
  axis: 92,
  marks: 138,
  radius: 22,
  labels: 204,
};
const HEIGHT = 214;
const MARK = 2 * ROOM.radius + 6;
const DOT = 16;

/**
 * The timeline of a review for the room: the steps of a story as large numbered marks, all else without words.
 * `steps` are the numbers of the told events. Null when nothing has a time.
 */
export function roomChart(review: Review, steps: readonly number[]): RoomDrawing | null {
  // No event is named on it, so their words stay as they are.
  const story = storyOf(review, (text) => text);
  const stops = stopsOf(story);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last || last.to <= first.from) return null;
  const { before, after } = untimedAround(story);
  const axis = buildAxis({
    stops,
    length: ROOM_WIDTH,
    tickSpacing: 150,
    untimedBefore: before,
    untimedAfter: after,
    narrowest: 84,
    padding: 12,
    words: MARK,
    breakLength: 26,
  });
  const placed = placeEvents(story, axis);
  const told = steps.flatMap((number, index) => {
    const event = placed.find((one) => one.number === number);
    return event ? [{ step: index + 1, event }] : [];
  });
  const ticks = ticksIn(axis);
  return rounded({
    width: ROOM_WIDTH,
    height: HEIGHT,
    phases: phasesIn(story, axis),
    impact: story.impacts.flatMap((each) => impactShapes(each, axis.place, { from: 0, to: ROOM_WIDTH, ...ROOM.band })),
    ticks: ticks.map(placeOf),
    breaks: axis.breaks.map(({ from, to }) => ({ from, to })),
    leftOut: leftOutIn(axis, ticks).map(placeOf),
    enlarged: axis.pieces.flatMap(({ start, end, enlarged }) => (enlarged ? [{ from: start, to: end }] : [])),
    others: placed.filter(({ number }) => !steps.includes(number)).map(({ p }) => p),
    marks: marksOf(told),
  });
}

function placeOf({ x, label }: Words): { x: number; label: string } {
  return { x, label };
}

function phasesIn(story: Story, axis: Axis): RoomDrawing['phases'] {
  return spansOf(story, axis.place).map(({ phase, from, to }) => {
    const text = lengthWords(phase);
    const part = longestPart(from, to, axis.breaks);
    const fits = textWidth(text, ROOM_TYPE) <= part.to - part.from - 12;
    return { name: phase.name, x: from, width: to - from, text: fits ? text : '', middle: (part.from + part.to) / 2 };
  });
}

function marksOf(told: readonly { step: number; event: PlacedEvent }[]): RoomMark[] {
  const numbered = told.length * MARK <= ROOM_WIDTH;
  const least = numbered ? MARK : DOT;
  const sorted = [...told].sort((a, b) => a.event.p - b.event.p || a.step - b.step);
  const edge = numbered ? ROOM.radius + 2 : DOT / 2;
  const places = standApart(
    sorted.map(({ event }) => event.p),
    least,
    edge,
    ROOM_WIDTH - edge,
  );
  return sorted.map(({ step, event }, index) => ({
    step,
    lane: event.lane,
    x: places[index] ?? event.p,
    at: event.p,
    numbered,
  }));
}
