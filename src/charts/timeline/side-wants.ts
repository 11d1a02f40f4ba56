import type { Lane } from '../../learning/lanes.ts';
import type { SetMark } from './column-marks.ts';
import type { Label } from './geometry.ts';
import { fitLabel, isShortened, type LabelText } from './label-text.ts';
import { laneOfWait, type Story, type StoryEvent } from './story.ts';
import type { Wait } from './waits.ts';

/** What the labels beside a vertical timeline are set from. */
export interface SideLabelOptions {
  story: Story;
  marks: readonly SetMark[];
  place: (at: number) => number;
  columnOf: (lane: Lane) => number;
  textOf: ReturnType<typeof sideTexts>;
  /** The room for labels. */
  from: number;
  to: number;
  left: number;
  right: number;
}

/** A label that wants to stand at a height, tied to a point of the chart. */
export interface Wanted {
  text: LabelText;
  at: number;
  /** Where it comes in time, in pixels: a mark may stand a little off its instant. */
  time: number;
  x: number;
  kind: Label['kind'];
  numbers: number[];
  /** As much of the text as there is sense in showing, where there is room for it. */
  larger: () => LabelText | undefined;
}

/** Height of a line, and the air between labels. */
export const LINE = 14.5;
const GAP = 7;

/** Labels of key events have this many lines, and fewer where they would drive one another away; others have the least. */
export const LINES = { most: 4, least: 2 };

/** And this many, or those of other events, where there is nothing else to be seen. */
const MOST_WITH_ROOM = 6;

/** The height that a label takes. */
export function sizeOf({ lines }: LabelText): number {
  return lines.length * LINE + GAP;
}

/** The labels of a story's events in a width, shortened to so many lines; each is set only once. */
export function sideTexts(width: number): (event: StoryEvent, maxLines: number) => LabelText | undefined {
  const set = new Map<number, LabelText | undefined>();
  const whole = new Map<number, LabelText>();
  return (event, maxLines) => {
    const known = whole.get(event.number);
    if (known && known.lines.length <= maxLines) return known;
    const key = event.number * 10 + maxLines;
    if (set.has(key)) return set.get(key);
    const text = fitLabel(numbered(event), { maxWidth: width, maxLines, weight: weightOf(event) });
    set.set(key, text);
    if (text && !isShortened(text)) whole.set(event.number, text);
    return text;
  };
}

/** The height that the labels of the key events and waits take together. */
export function heightOfSideLabels(
  { events, waits }: Story,
  width: number,
  textOf: SideLabelOptions['textOf'],
): number {
  const texts = [
    ...events.map((event) => (event.event.key ? textOf(event, LINES.most) : undefined)),
    ...waits.map((wait) => waitLabel(wait, width)),
  ];
  return texts.reduce((sum, text) => sum + (text ? sizeOf(text) : 0), 0);
}

/** What the label of a mark wants, in `maxLines` at most; nothing when it does not fit. */
export function eventWants({ mark, group }: SetMark, options: SideLabelOptions, maxLines: number): Wanted[] {
  const event = group.events[0]!;
  const text = options.textOf(event, maxLines);
  if (!text) return [];
  return [
    {
      text,
      at: mark.y,
      time: event.p,
      x: mark.x + mark.half,
      kind: group.key ? 'key' : 'plain',
      numbers: [event.number],
      larger: () => options.textOf(event, MOST_WITH_ROOM),
    },
  ];
}

function weightOf({ event }: StoryEvent): 'semibold' | 'regular' {
  return event.key ? 'semibold' : 'regular';
}

/** What the labels of the waits want. */
export function waitWants({ story, place, columnOf, left, right, to }: SideLabelOptions): Wanted[] {
  return story.waits.flatMap((wait) => {
    const text = waitLabel(wait, right - left);
    const kind = wait.kind === 'no-word' ? ('absent' as const) : ('wait' as const);
    const end = wait.to === undefined ? to : place(wait.to);
    const at = (place(wait.from) + end) / 2;
    const x = columnOf(laneOfWait(wait.kind));
    return text ? [{ text, at, time: at, x, kind, numbers: [], larger: () => text }] : [];
  });
}

/** Labels begin with the number of their event, because they may stand a little away from its mark. */
function numbered({ number, text }: StoryEvent): string {
  return `${number} ${text}`;
}

function waitLabel({ wordings: [text] }: Wait, width: number): LabelText | undefined {
  return fitLabel(text, { maxWidth: width, maxLines: 3, weight: 'semibold' });
}
