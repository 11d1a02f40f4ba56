import { hideNote, showNote } from './note.ts';

/** A part of the chart or a line of the list that stands for events. */
type Part = HTMLElement | SVGElement;

const MARK = '.mark[data-events]';
const LINE = '.events li[data-event]';

/**
 * Ties the chart and its list together: an event that is pointed at, focused or tapped in one is marked in both, and
 * arrow keys walk through the events. The chart and the list each become one stop of the Tab key.
 */
export function linkChartAndList(figure: HTMLElement): void {
  const select = (part: Part | undefined) => markCurrent(figure, part);
  let chosen: Part | undefined;
  figure.addEventListener('pointerover', ({ target }) => select(partAt(target) ?? chosen));
  figure.addEventListener('pointerleave', () => select(chosen));
  figure.addEventListener('focusin', ({ target }) => {
    const part = partAt(target);
    if (part) makeOnlyStop(figure, part);
    select((chosen = part));
  });
  figure.addEventListener('focusout', () => select((chosen = undefined)));
  figure.addEventListener('click', (event) => {
    const part = partAt(event.target);
    // Under a finger the jump to the list would take the chart away; the note beside the mark says the same.
    if (part?.matches(MARK) && (event as PointerEvent).pointerType === 'touch') event.preventDefault();
    select((chosen = part));
  });
  figure.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') select((chosen = undefined));
    else walk(figure, event);
  });
  restoreStops(figure);
}

/** Makes the first mark and the first line reachable by Tab, and the others by arrow keys; also after a new drawing or stretch. */
export function restoreStops(figure: HTMLElement): void {
  for (const part of figure.querySelectorAll(`${MARK}, ${LINE}`)) part.setAttribute('tabindex', '-1');
  for (const group of groupsIn(figure)) {
    group.forEach((part, index) => part.setAttribute('tabindex', index === 0 ? '0' : '-1'));
  }
}

/** The marks of each drawing and the lines of the list that a stretch leaves, each group in the order of the events. */
function groupsIn(figure: HTMLElement): Part[][] {
  const drawings = [...figure.querySelectorAll('.timeline-drawing')];
  const marks = drawings.map((drawing) =>
    [...drawing.querySelectorAll<Part>(`${MARK}:not(.outside)`)].sort((a, b) => first(a) - first(b)),
  );
  return [...marks, [...figure.querySelectorAll<Part>(`${LINE}:not([hidden])`)]];
}

function first(part: Part): number {
  return numbersOf(part)[0] ?? 0;
}

function numbersOf({ dataset }: Part): number[] {
  return (dataset['events'] ?? dataset['event'] ?? '').split(' ').map(Number);
}

function partAt(target: EventTarget | null): Part | undefined {
  return (target instanceof Element && target.closest<Part>(`${MARK}, ${LINE}`)) || undefined;
}

function makeOnlyStop(figure: HTMLElement, part: Part): void {
  const group = groupsIn(figure).find((one) => one.includes(part));
  for (const other of group ?? []) other.setAttribute('tabindex', other === part ? '0' : '-1');
}

function markCurrent(figure: HTMLElement, part: Part | undefined): void {
  const numbers = part ? numbersOf(part) : [];
  for (const each of figure.querySelectorAll<Part>(`${MARK}, ${LINE}`)) {
    each.classList.toggle(
      'current',
      numbersOf(each).some((number) => numbers.includes(number)),
    );
  }
  const mark = part && visibleMark(figure, numbers);
  if (mark) showNote(figure, mark, numbers);
  else hideNote(figure);
}

/** The mark in the drawing that is shown at this width. */
function visibleMark(figure: HTMLElement, numbers: readonly number[]): Part | undefined {
  return [...figure.querySelectorAll<Part>(MARK)].find(
    (mark) => mark.getClientRects().length > 0 && numbersOf(mark).some((number) => numbers.includes(number)),
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function walk(figure: HTMLElement, event: KeyboardEvent): void {
  const part = partAt(event.target);
  const group = part && groupsIn(figure).find((one) => one.includes(part));
  if (!part || !group || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = group.indexOf(part);
  const step = STEPS[event.key];
  const next = step ? group[at + step] : { Home: group[0], End: group.at(-1) }[event.key];
  if (step === undefined && next === undefined) return;
  event.preventDefault();
  next?.focus();
}
