import type { Lane } from '../../learning/lanes.ts';
import { setColumn } from './columns.ts';
import type { Label } from './geometry.ts';
import { fitLabel, type LabelText } from './label-text.ts';
import { laneOfWait, type Story, type StoryEvent } from './story.ts';
import type { SetMark } from './column-marks.ts';
import type { Wait } from './waits.ts';

/** What the labels beside a vertical timeline are set from. */
export interface SideLabelOptions {
  story: Story;
  marks: readonly SetMark[];
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
  const texts = story.events.flatMap((event) => (event.event.key ? (keyLabel(event, width, MOST_LINES) ?? []) : []));
  return [...texts, ...story.waits.flatMap((wait) => waitLabel(wait, width) ?? [])].reduce(
    (sum, text) => sum + sizeOf(text),
    0,
  );
}

/** Labels of key events have this many lines at most, and fewer where they would drive one another away. */
const MOST_LINES = 3;

/** A label farther from its mark than this is hard to follow to it. */
const FARTHEST = 64;

/**
 * Labels at the right of a vertical timeline: key events and waits first, each as near to its mark as the others
 * allow and none far from it, then other events where there is room right beside them. None overlap.
 */
export function sideLabels(options: SideLabelOptions): Label[] {
  const { marks, from, to } = options;
  const placed = settle(options);
  for (const label of marks.filter(({ group }) => !group.key).flatMap((set) => plainLabel(set, options))) {
    const free = placed.every(
      (other) => Math.abs(other.middle - label.at) >= (sizeOf(other.label.text) + sizeOf(label.text)) / 2,
    );
    if (free && label.at - sizeOf(label.text) / 2 >= from && label.at + sizeOf(label.text) / 2 <= to)
      placed.push({ label, middle: label.at });
  }
  return placed.sort((a, b) => a.middle - b.middle).map(({ label, middle }) => toLabel(label, middle, options.left));
}

interface Placed {
  label: Wanted;
  middle: number;
}

/** Shortens labels, then gives up those that would stand too far away, until all are near their marks. */
function settle(options: SideLabelOptions): Placed[] {
  const roomy = setSide([...keyLabels(options, MOST_LINES), ...waitLabels(options)], options);
  if (distanceOf(farthest(roomy)) <= FARTHEST) return roomy;
  let placed = setSide([...keyLabels(options, MOST_LINES - 1), ...waitLabels(options)], options);
  for (let worst = farthest(placed); worst && distanceOf(worst) > FARTHEST; worst = farthest(placed)) {
    const given = sacrifice(placed, worst);
    placed = setSide(
      placed.filter((one) => one !== given).map(({ label }) => label),
      options,
    );
  }
  return placed;
}

function setSide(labels: readonly Wanted[], { from, to }: SideLabelOptions): Placed[] {
  const wanted = [...labels].sort((a, b) => a.at - b.at);
  const middles = setColumn(
    wanted.map(({ at, text }) => ({ at, size: sizeOf(text) })),
    from,
    to,
  );
  return wanted.map((label, index) => ({ label, middle: middles[index]! }));
}

function distanceOf(placed: Placed | undefined): number {
  return placed ? Math.abs(placed.middle - placed.label.at) : 0;
}

function farthest(placed: readonly Placed[]): Placed | undefined {
  return placed.reduce<Placed | undefined>(
    (worst, one) => (distanceOf(one) > distanceOf(worst) ? one : worst),
    undefined,
  );
}

/** What to give up for the worst label's sake: a wait that presses on it, else itself. */
function sacrifice(placed: readonly Placed[], worst: Placed): Placed {
  const waits = placed.filter(
    ({ label, middle }) => label.numbers.length === 0 && Math.abs(middle - worst.middle) < 4 * FARTHEST,
  );
  return waits.find(({ label }) => label.kind === 'absent') ?? waits[0] ?? worst;
}

function sizeOf({ lines }: LabelText): number {
  return lines.length * LINE + GAP;
}

/** Labels begin with the number of their event, because they may stand a little away from its mark. */
function keyLabel({ number, text }: StoryEvent, width: number, maxLines: number): LabelText | undefined {
  return fitLabel(`${number} ${text}`, { maxWidth: width, maxLines, weight: 'semibold' });
}

function waitLabel({ wordings: [text] }: Wait, width: number): LabelText | undefined {
  return fitLabel(text, { maxWidth: width, maxLines: 3, weight: 'semibold' });
}

function keyLabels({ marks, left, right }: SideLabelOptions, maxLines: number): Wanted[] {
  return marks.flatMap(({ mark, group }) => {
    if (!group.key) return [];
    const text = keyLabel(group.events[0]!, right - left, maxLines);
    return text
      ? [{ text, at: mark.y, x: mark.x + mark.half, kind: 'key' as const, numbers: [group.events[0]!.number] }]
      : [];
  });
}

function waitLabels({ story, place, columnOf, left, right, to }: SideLabelOptions): Wanted[] {
  return story.waits.flatMap((wait) => {
    const text = waitLabel(wait, right - left);
    const kind = wait.kind === 'no-word' ? ('absent' as const) : ('wait' as const);
    const end = wait.to === undefined ? to : place(wait.to);
    const at = (place(wait.from) + end) / 2;
    return text ? [{ text, at, x: columnOf(laneOfWait(wait.kind)), kind, numbers: [] }] : [];
  });
}

function plainLabel({ mark, group }: SetMark, { left, right }: SideLabelOptions): Wanted[] {
  const [first] = group.events;
  const text = fitLabel(`${first!.number} ${first!.text}`, { maxWidth: right - left, maxLines: 2, weight: 'regular' });
  return text ? [{ text, at: mark.y, x: mark.x + mark.half, kind: 'plain', numbers: [first!.number] }] : [];
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
