import { element } from '../search/element.ts';
import { followPointer } from './follow-pointer.ts';
import { restoreStops } from './link.ts';

/** The first and the last event of a stretch, by number. */
interface Stretch {
  first: number;
  last: number;
}

/**
 * Lets a reader look at a stretch of a long incident by itself: brushed across its overview, or set by the two ends
 * below it. The chart is drawn anew for it, the list leaves out what lies outside. Returns what shows all again.
 */
export function offerStretch(figure: HTMLElement): () => Promise<void> {
  const strip = figure.querySelector<SVGSVGElement>('.overview-strip');
  const lines = [...figure.querySelectorAll<HTMLElement>('.events li[data-event]')];
  if (!strip || lines.length < 2) return () => Promise.resolve();
  const whole: Stretch = { first: 1, last: lines.length };
  const [first, last] = [endField('From event', whole, 1), endField('to event', whole, lines.length)];
  const all = element('button', { type: 'button' }, 'Show all');
  const words = element('span', { role: 'status' });
  strip.classList.add('brushed');
  const hint = element('span', { class: 'overview-hint' }, '. Drag to look closer');
  figure.querySelector('.overview-words')?.append(hint);
  strip.after(element('div', { class: 'overview-ends' }, first.label, last.label, words, ' ', all));
  let shown = whole;
  const show = async (stretch: Stretch): Promise<void> => {
    if (stretch.first === shown.first && stretch.last === shown.last) return;
    shown = stretch;
    [first.field.value, last.field.value] = [String(stretch.first), String(stretch.last)];
    const isWhole = stretch.first === 1 && stretch.last === lines.length;
    all.hidden = isWhole;
    words.textContent = isWhole ? '' : wordsOf(stretch, lines);
    for (const line of lines) line.hidden = !isInside(stretch, Number(line.dataset['event']));
    showBrush(strip, isWhole ? undefined : stretch);
    const { drawStretch } = await import('./zoom.ts');
    if (shown !== stretch) return;
    const isDrawn = drawStretch(figure, isWhole ? undefined : stretch);
    if (!isDrawn && !isWhole) fadeOutside(figure, stretch);
    restoreStops(figure);
  };
  const read = () => {
    const ends = [Number(first.field.value), Number(last.field.value)];
    void show({ first: Math.min(...ends), last: Math.max(...ends) });
  };
  for (const { field } of [first, last]) field.addEventListener('input', read);
  all.addEventListener('click', () => {
    void show(whole);
    first.field.focus();
  });
  followPointer(strip, (from, to) => {
    const inside = ticksOf(strip).filter(({ x }) => x >= from && x <= to);
    if (inside.length > 0) void show({ first: inside[0]!.number, last: inside.at(-1)!.number });
  });
  // Words on the page lead to events, which must then be there.
  addEventListener('hashchange', () => {
    const line = lines.find(({ id }) => `#${id}` === location.hash);
    if (!line?.hidden) return;
    void show(whole).then(() => line.scrollIntoView());
  });
  all.hidden = true;
  restoreStops(figure);
  return () => show(whole);
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

function isInside({ first, last }: Stretch, number: number): boolean {
  return number >= first && number <= last;
}

/** What cannot be drawn by itself, such as a single instant, at least stands out. */
function fadeOutside(figure: HTMLElement, stretch: Stretch): void {
  for (const part of figure.querySelectorAll<SVGElement>('.timeline-drawing :is([data-events], [data-of])')) {
    const numbers = (part.dataset['events'] ?? part.dataset['of'] ?? '').split(' ').map(Number);
    part.classList.toggle('outside', !numbers.some((number) => isInside(stretch, number)));
  }
}

/** The part of the strip that is looked at; none when it is all of it. */
function showBrush(strip: SVGSVGElement, stretch: Stretch | undefined): void {
  const inside = stretch ? ticksOf(strip).filter(({ number }) => isInside(stretch, number)) : [];
  const [from, to] = [inside[0]?.x ?? 0, inside.length > 0 ? inside.at(-1)!.x + 2 : 0];
  const brush = strip.querySelector('.overview-brush');
  brush?.setAttribute('x', String(from));
  brush?.setAttribute('width', String(Math.max(0, to - from)));
}

function ticksOf(strip: SVGSVGElement): { number: number; x: number }[] {
  return [...strip.querySelectorAll<SVGRectElement>('.tick')].map((tick) => ({
    number: Number(tick.dataset['of']),
    x: tick.x.baseVal.value,
  }));
}
