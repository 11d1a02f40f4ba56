import { textWidth } from '../../../src/charts/text-width.ts';
import type { Label, Mark, TimelineDrawing } from '../../../src/charts/timeline/geometry.ts';
import { ticksMarkup, zoneMarkup } from '../../../src/components/timeline/axis-markup.ts';
import { breaksMarkup, scalesMarkup } from '../../../src/components/timeline/break-markup.ts';

/** A rectangle on a drawing, and what it is. */
interface Box {
  what: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** Type size beside the axis, and how much wider than its letters a text is taken to be. */
const AXIS_TYPE = 11.5;
const ALLOWANCE = 1.05;

const LINE = 14.5;
const ASCENT = 9.5;
const DESCENT = 3;
/** Geometry is rounded to tenths, so neighbours may touch by that much. */
const TOUCH = 0.15;

/** What is wrong with a drawing, one sentence each; empty when it holds. */
export function problemsOf(drawing: TimelineDrawing, direction: 'wide' | 'tall'): string[] {
  const labels = drawing.labels.map(labelBox);
  const marks = drawing.marks.map(markBox);
  return [
    ...numbersIn(drawing)
      .filter((number) => !Number.isFinite(number))
      .map((number) => `a number is ${number}`),
    ...overlapsAmong(labels),
    ...overlapsAmong(marks),
    ...labels.flatMap((label) =>
      marks.filter((mark) => overlap(label, mark)).map((mark) => `${label.what} covers ${mark.what}`),
    ),
    ...overlapsAmong(wordsOfAxis(drawing, direction)),
    ...wordsOfAxis(drawing, direction).flatMap((words) =>
      [...labels, ...marks].filter((box) => overlap(words, box)).map((box) => `${words.what} covers ${box.what}`),
    ),
    ...(direction === 'tall' ? labelsOutOfTime(drawing) : []),
    ...drawing.phases
      .filter(({ lines }) => lines.length > 0 && !/\p{L}/u.test(lines.join(' ')))
      .map(({ lines }) => `phase "${lines.join(' ')}" has no unit`),
    ...drawing.marks
      .filter((mark) => !isInLane(mark, drawing, direction))
      .map(({ text, lane }) => `mark ${text} is outside ${lane}`),
    ...[...labels, ...marks]
      .filter((box) => isOutside(box, drawing))
      .map(({ what }) => `${what} is outside the drawing`),
  ];
}

/** The places of the events along the time axis, by number. */
export function placesOf(drawing: TimelineDrawing, direction: 'wide' | 'tall'): Map<number, number> {
  return new Map(
    drawing.marks.flatMap(({ numbers, x, y }) => numbers.map((number) => [number, direction === 'wide' ? x : y])),
  );
}

/** What stands beside the axis, where its markup puts it: ticks, dates, zones, and what is said of breaks and scales. */
function wordsOfAxis(drawing: TimelineDrawing, direction: 'wide' | 'tall'): Box[] {
  const { area, ticks, zones } = drawing;
  const markup = [
    ticksMarkup(ticks, area, direction),
    ...zoneMarkup(zones, area, direction),
    breaksMarkup(drawing, direction),
    scalesMarkup(drawing, direction),
  ].join('');
  return [...markup.matchAll(/<text(?: class="date")? x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)">([^<]+)/g)].map(
    ([, x, y, anchor, text]) => {
      const width = textWidth(text ?? '', AXIS_TYPE) / ALLOWANCE;
      const x1 = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
      return { what: `axis "${text ?? ''}"`, x1, x2: x1 + width, y1: Number(y) - 8, y2: Number(y) + 2 };
    },
  );
}

/** Events are numbered in order of time, and so their labels must stand. */
function labelsOutOfTime({ labels }: TimelineDrawing): string[] {
  const numbers = [...labels].sort((a, b) => a.y - b.y).flatMap((label) => label.numbers);
  return numbers
    .slice(1)
    .flatMap((number, index) => (number < numbers[index]! ? [`label ${number} stands after ${numbers[index]!}`] : []));
}

function labelBox({ x, y, anchor, lines, width }: Label): Box {
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    what: `label "${lines.join(' ')}"`,
    x1,
    x2: x1 + width,
    y1: y - ASCENT,
    y2: y + DESCENT + (lines.length - 1) * LINE,
  };
}

function markBox({ text, x, y, half }: Mark): Box {
  return { what: `mark ${text}`, x1: x - half, x2: x + half, y1: y - 8.5, y2: y + 8.5 };
}

function overlapsAmong(boxes: readonly Box[]): string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.what} covers ${other.what}`),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 + TOUCH < b.x2 && b.x1 + TOUCH < a.x2 && a.y1 + TOUCH < b.y2 && b.y1 + TOUCH < a.y2;
}

function isInLane({ lane, x, y }: Mark, { lanes }: TimelineDrawing, direction: 'wide' | 'tall'): boolean {
  const own = lanes.find(({ id }) => id === lane);
  if (!own) return false;
  return direction === 'wide'
    ? y - 8.5 >= own.y && y + 8.5 <= own.y + own.height
    : x >= own.x && x <= own.x + own.width;
}

function isOutside({ x1, x2, y1, y2 }: Box, { width, height }: TimelineDrawing): boolean {
  return x1 < -TOUCH || y1 < -TOUCH || x2 > width + TOUCH || y2 > height + TOUCH;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
