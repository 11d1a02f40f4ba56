import type { Replay } from './data.ts';

/** What tells of the whole incident and so of its end. */
const OF_THE_END =
  '.phase, .impact, .wait, .silence, .lasting, .day, .zone, .label:not([data-of]), .leader:not([data-of])';

/** Keeps back, in all drawings of a stage, what was not known at a step; nothing after the last one. */
export function fogDrawings(stage: HTMLElement, { steps, stepOf }: Replay, step: number): void {
  const isOver = step >= steps.length;
  const isKnown = (number: number) => isOver || (stepOf.get(number) ?? Infinity) <= step;
  for (const drawing of stage.querySelectorAll<SVGElement>('.timeline-drawing')) {
    for (const part of drawing.querySelectorAll(OF_THE_END)) hide(part, !isOver);
    for (const part of drawing.querySelectorAll<SVGElement>('[data-events], [data-of]')) {
      const numbers = (part.dataset['events'] ?? part.dataset['of'] ?? '').split(' ').map(Number);
      hide(part, !numbers.some(isKnown) || (!isOver && part.classList.contains('lasting')));
    }
    cover(drawing, isOver);
  }
}

function hide(part: Element, hidden: boolean): void {
  part.classList.toggle('unknown-yet', hidden);
}

/** Lays the fog over the axis from the last known mark on. */
function cover(drawing: SVGElement, isOver: boolean): void {
  const fog = drawing.querySelector('.fog') ?? newFog(drawing);
  hide(fog, isOver);
  const isWide = drawing.classList.contains('wide');
  const [along, length, size] = isWide ? ['x', 'width', 'width'] : ['y', 'height', 'height'];
  const known = [...drawing.querySelectorAll('.mark:not(.unknown-yet) rect')];
  const edge = Math.max(0, ...known.map((rect) => number(rect, along!) + number(rect, length!))) + 3;
  fog.setAttribute(along!, String(edge));
  fog.setAttribute(length!, String(Math.max(0, number(drawing, size!) - edge)));
}

function number(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}

/** Under the labels of what is known, which may reach into it, and over the rest of the picture. */
function newFog(drawing: SVGElement): Element {
  const fog = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  fog.classList.add('fog');
  for (const side of ['width', 'height']) fog.setAttribute(side, drawing.getAttribute(side) ?? '0');
  drawing.querySelector('.leader, .whisker, .unstated, .label, .mark')?.before(fog);
  return fog;
}
