import { beginOf, monthAt, readMonth, type Month } from './month.ts';
import type { MonthRange } from './state.ts';

/** The strip of all incidents, in as many drawings as there are widths. */
export interface Strip {
  /** Shows which rows fit, and the stretch that is chosen. */
  show(fits: readonly boolean[], months: readonly Month[], range: MonthRange | undefined): void;
}

/** How far a pointer must travel, in pixels, before it brushes and is no longer a click. */
const LEAST_TRAVEL = 6;

/** Takes over the drawings of the strip: they follow the list, and a stretch brushed across one goes to `brushed`. */
export function stripIn(root: ParentNode, brushed: (range: MonthRange) => void): Strip {
  const drawings = [...root.querySelectorAll<SVGSVGElement>('.strip-drawing')].map(drawingOf);
  for (const drawing of drawings) followPointer(drawing, brushed);
  return {
    show(fits, months, range) {
      for (const drawing of drawings) {
        showDots(drawing, fits, months, range);
        showColumns(drawing, fits, months, range);
        showBrush(drawing, range);
      }
    },
  };
}

interface Drawing {
  svg: SVGSVGElement;
  brush: SVGRectElement | null;
  /** The instants at both ends of the time line, in milliseconds, and where these lie in the drawing. */
  from: number;
  to: number;
  left: number;
  right: number;
}

function drawingOf(svg: SVGSVGElement): Drawing {
  const number = (name: string) => Number(svg.dataset[name]);
  const [from, to, left, right] = [number('from'), number('to'), number('left'), number('right')];
  return { svg, brush: svg.querySelector('.brush'), from, to, left, right };
}

/** The month at a place of the screen; the nearest one beyond the ends of the line. */
function monthUnder({ svg, from, to, left, right }: Drawing, clientX: number): Month {
  const box = svg.getBoundingClientRect();
  const x = ((clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return monthAt(Math.min(from + share * (to - from), to - 1));
}

function xOf({ from, to, left, right }: Drawing, at: number): number {
  return left + ((at - from) / (to - from)) * (right - left);
}

function followPointer(drawing: Drawing, brushed: (range: MonthRange) => void): void {
  const { svg } = drawing;
  let start: number | undefined;
  let range: MonthRange | undefined;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = event.clientX;
    range = undefined;
  });
  svg.addEventListener('pointermove', (event) => {
    if (start === undefined || (!range && Math.abs(event.clientX - start) < LEAST_TRAVEL)) return;
    if (!range) svg.setPointerCapture(event.pointerId);
    const ends = [monthUnder(drawing, start), monthUnder(drawing, event.clientX)];
    range = { from: Math.min(...ends), to: Math.max(...ends) };
    showBrush(drawing, range);
  });
  svg.addEventListener('pointerup', () => {
    if (range) brushed(range);
    start = undefined;
  });
  svg.addEventListener('pointercancel', () => {
    start = undefined;
    range = undefined;
  });
  // The end of a brush is no click on the incident that lies there, and links must not be dragged away.
  svg.addEventListener('click', (event) => range && event.preventDefault(), { capture: true });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
}

function showBrush(drawing: Drawing, range: MonthRange | undefined): void {
  const { brush } = drawing;
  if (!brush) return;
  brush.classList.toggle('on', range !== undefined);
  if (!range) return;
  const x = xOf(drawing, beginOf(range.from));
  brush.setAttribute('x', String(x));
  brush.setAttribute('width', String(xOf(drawing, beginOf(range.to + 1)) - x));
}

function isIn(month: Month, range: MonthRange | undefined): boolean {
  return !range || (month >= range.from && month <= range.to);
}

function showDots(
  { svg }: Drawing,
  fits: readonly boolean[],
  months: readonly Month[],
  range: MonthRange | undefined,
): void {
  for (const dot of svg.querySelectorAll<SVGAElement>('.dot')) {
    const row = Number(dot.dataset['row']);
    dot.classList.toggle('out', !fits[row] || !isIn(months[row] ?? 0, range));
  }
}

/** A column that is left out in part keeps its height as a shadow. */
function showColumns(
  { svg }: Drawing,
  fits: readonly boolean[],
  months: readonly Month[],
  range: MonthRange | undefined,
): void {
  const columns = svg.querySelectorAll<SVGGElement>('.column');
  if (columns.length === 0) return;
  const [all, left] = [new Map<Month, number>(), new Map<Month, number>()];
  months.forEach((month, row) => {
    all.set(month, (all.get(month) ?? 0) + 1);
    if (fits[row]) left.set(month, (left.get(month) ?? 0) + 1);
  });
  const isWhole = !range && fits.every(Boolean);
  for (const column of columns) {
    const month = readMonth(column.dataset['month'] ?? '') ?? 0;
    const share = (left.get(month) ?? 0) / (all.get(month) ?? 1);
    column.classList.toggle('out', !isIn(month, range));
    column.classList.toggle('part', !isWhole);
    shrink(column, share);
  }
}

function shrink(column: SVGGElement, share: number): void {
  const [whole, part] = [column.querySelector('.all'), column.querySelector('.left')];
  if (!whole || !part) return;
  const [y, height] = [Number(whole.getAttribute('y')), Number(whole.getAttribute('height'))];
  part.setAttribute('y', String(y + height * (1 - share)));
  part.setAttribute('height', String(height * share));
}
