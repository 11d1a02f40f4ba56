import type { Lane } from '../../learning/lanes.ts';
import type { AxisBreak } from './axis.ts';
import { setColumn } from './columns.ts';
import type { Label } from './geometry.ts';
import { fitLabel, type LabelText } from './label-text.ts';
import { laneOfWait, type Story } from './story.ts';
import type { SetMark } from './vertical.ts';

/** What the labels beside a vertical timeline are set from. */
export interface SideLabelOptions {
  story: Story;
  marks: readonly SetMark[];
  breaks: readonly AxisBreak[];
  place: (at: number) => number;
  columnOf: (lane: Lane) => number;
  /** The room for labels. */
  from: number;
  to: number;
  left: number;
  right: number;
}

const LINE = 14.5;
const GAP = 7;
const TO_BASELINE = 4.3;

/** A label that wants to stand at a height, tied to a point of the chart. */
interface Wanted {
  text: LabelText;
  at: number;
  x: number;
  kind: Label['kind'];
  numbers: number[];
}

/** The height that the labels of the key events and waits take together. */
export function heightOfSideLabels(story: Story, width: number): number {
  const texts = story.events.flatMap(({ event, text }) => (event.key ? (keyLabel(text, width) ?? []) : []));
  return [...texts, ...story.waits.flatMap(({ text }) => waitLabel(text, width) ?? [])].reduce((sum, text) => sum + sizeOf(text), 0);
}

/**
 * Labels at the right of a vertical timeline: key events and waits first, each as near to its mark as the others
 * allow, then other events where there is room right beside them. None overlap.
 */
export function sideLabels(options: SideLabelOptions): Label[] {
  const { marks, from, to } = options;
  const wanted = fitting([...keyLabels(options), ...waitLabels(options), ...breakLabels(options)], to - from).sort((a, b) => a.at - b.at);
  const middles = setColumn(
    wanted.map(({ at, text }) => ({ at, size: sizeOf(text) })),
    from,
    to,
  );
  const placed = wanted.map((label, index) => ({ label, middle: middles[index]! }));
  for (const label of marks.filter(({ group }) => !group.key).flatMap((set) => plainLabel(set, options))) {
    const free = placed.every((other) => Math.abs(other.middle - label.at) >= (sizeOf(other.label.text) + sizeOf(label.text)) / 2);
    if (free && label.at - sizeOf(label.text) / 2 >= from && label.at + sizeOf(label.text) / 2 <= to) placed.push({ label, middle: label.at });
  }
  return placed.sort((a, b) => a.middle - b.middle).map(({ label, middle }) => toLabel(label, middle, options.left));
}

function sizeOf({ lines }: LabelText): number {
  return lines.length * LINE + GAP;
}

function keyLabel(text: string, width: number): LabelText | undefined {
  return fitLabel(text, { maxWidth: width, maxLines: width < 130 ? 4 : 3, weight: 'semibold' });
}

function waitLabel(text: string, width: number): LabelText | undefined {
  return fitLabel(text, { maxWidth: width, maxLines: 3, weight: 'semibold' });
}

function keyLabels({ marks, left, right }: SideLabelOptions): Wanted[] {
  return marks.flatMap(({ mark, group }) => {
    if (!group.key) return [];
    const text = keyLabel(group.events[0]!.text, right - left);
    return text ? [{ text, at: mark.y, x: mark.x + mark.half, kind: 'key' as const, numbers: [group.events[0]!.number] }] : [];
  });
}

function waitLabels({ story, place, columnOf, left, right, to }: SideLabelOptions): Wanted[] {
  return story.waits.flatMap((wait) => {
    const text = waitLabel(wait.text, right - left);
    const end = wait.to === undefined ? to : place(wait.to);
    const at = (place(wait.from) + end) / 2;
    return text ? [{ text, at, x: columnOf(laneOfWait(wait.kind)), kind: 'wait' as const, numbers: [] }] : [];
  });
}

function breakLabels({ breaks, left, right, columnOf }: SideLabelOptions): Wanted[] {
  return breaks.flatMap(({ from, to, label }) => {
    const text = fitLabel(`${label} left out`, { maxWidth: right - left, maxLines: 2, weight: 'regular' });
    return text ? [{ text, at: (from + to) / 2, x: columnOf('notes'), kind: 'break' as const, numbers: [] }] : [];
  });
}

function plainLabel({ mark, group }: SetMark, { left, right }: SideLabelOptions): Wanted[] {
  const text = fitLabel(group.events[0]!.text, { maxWidth: right - left, maxLines: 2, weight: 'regular' });
  return text ? [{ text, at: mark.y, x: mark.x + mark.half, kind: 'plain', numbers: [group.events[0]!.number] }] : [];
}

/** As many as there is room for, in the order given. */
function fitting(labels: readonly Wanted[], room: number): Wanted[] {
  let left = room;
  return labels.filter(({ text }) => {
    if (sizeOf(text) > left) return false;
    left -= sizeOf(text);
    return true;
  });
}

function toLabel({ text, at, x, kind, numbers }: Wanted, middle: number, left: number): Label {
  return {
    x: left,
    y: middle + TO_BASELINE - ((text.lines.length - 1) * LINE) / 2,
    anchor: 'start',
    lines: text.lines,
    width: text.width,
    kind,
    numbers,
    leader: [
      [x + 1, at],
      [left - 10, at],
      [left - 4, middle],
    ],
  };
}
