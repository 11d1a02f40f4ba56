import { setColumn } from './columns.ts';
import type { Label } from './geometry.ts';
import { isShortened } from './label-text.ts';
import { TO_BASELINE } from './rows.ts';
import { eventWants, LINE, LINES, sizeOf, waitWants, type SideLabelOptions, type Wanted } from './side-wants.ts';

/** A label farther from its mark than this is hard to follow to it. */
const FARTHEST = 64;

/** A label with its place. */
interface Placed {
  label: Wanted;
  middle: number;
}

/**
 * Labels at the right of a vertical timeline, in order of time: key events and waits first, each as near to its mark
 * as the others allow and none far from it, then other events where there is room right beside them; and what had to
 * be shortened gets the room that is left. None overlap.
 */
export function sideLabels(options: SideLabelOptions): Label[] {
  const { marks, from, to, left } = options;
  const placed = settle(options);
  for (const label of marks.flatMap((set) => (set.group.key ? [] : eventWants(set, options, LINES.least))))
    addWhereFree(placed, label, options);
  placed.forEach((each, index) => {
    placed[index] = grown(each, endOf(placed[index - 1], from), startOf(placed[index + 1], to));
  });
  return placed.map(({ label, middle }) => toLabel(label, middle, left));
}

/** Shortens labels, then gives up those that would stand too far away, until all are near their marks. */
function settle(options: SideLabelOptions): Placed[] {
  const waits = waitWants(options);
  let placed: Placed[] = [];
  for (let lines = LINES.most; lines >= LINES.least; lines -= 1) {
    placed = setSide([...keyWants(options, lines), ...waits], options);
    if (distanceOf(farthest(placed)) <= FARTHEST) return placed;
  }
  for (let worst = farthest(placed); worst && distanceOf(worst) > FARTHEST; worst = farthest(placed)) {
    const given = sacrifice(placed, worst);
    placed = setSide(
      placed.filter((one) => one !== given).map(({ label }) => label),
      options,
    );
  }
  return placed;
}

function keyWants(options: SideLabelOptions, maxLines: number): Wanted[] {
  return options.marks.flatMap((set) => (set.group.key ? eventWants(set, options, maxLines) : []));
}

function setSide(labels: readonly Wanted[], { from, to }: SideLabelOptions): Placed[] {
  const wanted = [...labels].sort(inTime);
  const middles = setColumn(
    wanted.map(({ at, text }) => ({ at, size: sizeOf(text) })),
    from,
    to,
  );
  return wanted.map((label, index) => ({ label, middle: middles[index]! }));
}

function inTime(a: Wanted, b: Wanted): number {
  return a.time - b.time || (a.numbers[0] ?? Infinity) - (b.numbers[0] ?? Infinity);
}

/** Puts a label right beside its mark, when there is room between the ones that come before and after it in time. */
function addWhereFree(placed: Placed[], label: Wanted, { from, to }: SideLabelOptions): void {
  const next = placed.findIndex((other) => inTime(label, other.label) < 0);
  const index = next === -1 ? placed.length : next;
  const half = sizeOf(label.text) / 2;
  const free = label.at - half >= endOf(placed[index - 1], from) && label.at + half <= startOf(placed[index], to);
  if (free) placed.splice(index, 0, { label, middle: label.at });
}

function startOf(placed: Placed | undefined, none: number): number {
  return placed ? placed.middle - sizeOf(placed.label.text) / 2 : none;
}

function endOf(placed: Placed | undefined, none: number): number {
  return placed ? placed.middle + sizeOf(placed.label.text) / 2 : none;
}

/** A shortened label in more lines, when there is room for them between its neighbours and it stays near its mark. */
function grown(placed: Placed, from: number, to: number): Placed {
  const { label } = placed;
  if (!isShortened(label.text)) return placed;
  const text = label.larger();
  if (!text || sizeOf(text) > to - from) return placed;
  const half = sizeOf(text) / 2;
  const middle = Math.max(from + half, Math.min(placed.middle, to - half));
  return Math.abs(middle - label.at) > FARTHEST ? placed : { label: { ...label, text }, middle };
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
