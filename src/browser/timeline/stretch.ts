import { element } from '../search/element.ts';
import { restoreStops } from './link.ts';

/** The first and the last event of a stretch, by number. */
interface Stretch {
  first: number;
  last: number;
}

/** How far a pointer must travel, in pixels, before it brushes. */
const LEAST_TRAVEL = 6;

/**
 * Lets a reader look at a stretch of a long incident by itself: brushed across its overview, or set by the two ends
 * below it. The chart fades what lies outside, the list leaves it out.
 */
export function offerStretch(figure: HTMLElement): void {
  const strip = figure.querySelector<SVGSVGElement>('.overview-strip');
  const lines = [...figure.querySelectorAll<HTMLElement>('.events li[data-event]')];
  if (!strip || lines.length < 2) return;
  const whole: Stretch = { first: 1, last: lines.length };
  const [first, last] = [endField('From event', whole, 1), endField('to event', whole, lines.length)];
  const all = element('button', { type: 'button' }, 'Show all');
  const words = element('span', { role: 'status' });
  strip.classList.add('brushed');
  strip.after(element('div', { class: 'overview-ends' }, first.label, last.label, words, ' ', all));
  const show = (stretch: Stretch): void => {
    [first.field.value, last.field.value] = [String(stretch.first), String(stretch.last)];
    const isWhole = stretch.first === 1 && stretch.last === lines.length;
    all.hidden = isWhole;
    words.textContent = isWhole ? '' : wordsOf(stretch, lines);
    showIn(figure, strip, lines, stretch);
    restoreStops(figure);
  };
  const read = () => {
    const ends = [Number(first.field.value), Number(last.field.value)];
    show({ first: Math.min(...ends), last: Math.max(...ends) });
  };
  for (const { field } of [first, last]) field.addEventListener('input', read);
  all.addEventListener('click', () => {
    show(whole);
    first.field.focus();
  });
  followPointer(strip, (from, to) => {
    const inside = ticksOf(strip).filter(({ x }) => x >= from && x <= to);
    if (inside.length > 0) show({ first: inside[0]!.number, last: inside.at(-1)!.number });
  });
  // Words on the page lead to events, which must then be there.
  addEventListener('hashchange', () => {
    const line = lines.find(({ id }) => `#${id}` === location.hash);
    if (!line?.hidden) return;
    show(whole);
    line.scrollIntoView();
  });
  show(whole);
}

function endField(name: string, { first, last }: Stretch, value: number) {
  const field = element('input', {
    type: 'range',
    min: String(first),
    max: String(last),
    value: String(value),
    autocomplete: 'off',
  });
  return { field, label: element('label', {}, `${name} `, field) };
}

/** `Events 3 to 17 of 34, 2 July 13:42 to 17:05`, by the times that the list gives. */
function wordsOf({ first, last }: Stretch, lines: readonly HTMLElement[]): string {
  const times = lines.slice(first - 1, last).flatMap((line) => line.querySelector('time')?.textContent ?? []);
  const events = first === last ? `Event ${first}` : `Events ${first} to ${last}`;
  const when = times.length === 0 ? '' : `, ${[...new Set([times[0], times.at(-1)])].join(' to ')}`;
  return `${events} of ${lines.length}${when}`;
}

function showIn(figure: HTMLElement, strip: SVGSVGElement, lines: readonly HTMLElement[], stretch: Stretch): void {
  const isInside = (number: number) => number >= stretch.first && number <= stretch.last;
  for (const line of lines) line.hidden = !isInside(Number(line.dataset['event']));
  for (const part of figure.querySelectorAll<SVGElement>('.timeline-drawing :is([data-events], [data-of])')) {
    const numbers = (part.dataset['events'] ?? part.dataset['of'] ?? '').split(' ').map(Number);
    part.classList.toggle('outside', !numbers.some(isInside));
  }
  const inside = ticksOf(strip).filter(({ number }) => isInside(number));
  const brush = strip.querySelector('.overview-brush');
  const isWhole = stretch.first === 1 && stretch.last === lines.length;
  const [from = 0, to = 0] = isWhole ? [] : [inside[0]?.x ?? 0, (inside.at(-1)?.x ?? 0) + 2];
  brush?.setAttribute('x', String(from));
  brush?.setAttribute('width', String(Math.max(0, to - from)));
}

function ticksOf(strip: SVGSVGElement): { number: number; x: number }[] {
  return [...strip.querySelectorAll<SVGRectElement>('.tick')].map((tick) => ({
    number: Number(tick.dataset['of']),
    x: tick.x.baseVal.value,
  }));
}

/** Calls `brushed` with both ends of what a pointer travels over, in the strip's own pixels. */
function followPointer(strip: SVGSVGElement, brushed: (from: number, to: number) => void): void {
  let start: number | undefined;
  const placeOf = (clientX: number) => {
    const { left, width } = strip.getBoundingClientRect();
    return ((clientX - left) / width) * strip.viewBox.baseVal.width;
  };
  strip.addEventListener('pointerdown', ({ button, clientX, pointerId }) => {
    if (button !== 0) return;
    start = clientX;
    strip.setPointerCapture(pointerId);
  });
  strip.addEventListener('pointermove', ({ clientX }) => {
    if (start === undefined || Math.abs(clientX - start) < LEAST_TRAVEL) return;
    const ends = [placeOf(start), placeOf(clientX)];
    brushed(Math.min(...ends), Math.max(...ends));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) strip.addEventListener(end, () => (start = undefined));
}
