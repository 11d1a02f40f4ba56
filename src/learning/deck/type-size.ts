import { lettersOf } from './fit-text.ts';
import type { Slide, SlideFigure, SlideItem } from './slide.ts';

/** How large the text of a slide is set. */
export type TypeSize = 'huge' | 'large' | 'medium' | 'plain';

/** How large the figures of a slide are set, all alike; a phrase goes over several lines. */
export type FigureSize = 'huge' | 'short' | 'long' | 'phrase';

/** Pixels that a line of a slide is wide, that a letter takes for each of its size on average, and that fall to gaps. */
const [WIDTH, LETTER, FIGURE_GAP] = [1136, 0.51, 48];

/** The sizes of a sentence in pixels with the most lines of each that fill the slide; the first that fits is taken. */
const SENTENCE = [
  ['huge', 84, 3],
  ['large', 66, 5],
] as const;

/** The same above the chart of the story. */
const ABOVE_CHART = [['large', 60, 3]] as const;

/** The sizes of the items of a list, and the pixels that a list may fill below its title. */
const ITEMS = [
  ['large', 54],
  ['medium', 48],
] as const;
const ITEMS_HEIGHT = 410;

const FIGURES = [
  ['huge', 132],
  ['short', 96],
  ['long', 60],
] as const;

/**
 * How large the text of a slide can be, so that little of it is not lost on a large screen. A list that goes over
 * several slides has one size, so `lists` are all of its slides.
 */
export function typeSize(
  { look, title, body, step }: Pick<Slide, 'look' | 'title' | 'body' | 'step'>,
  lists: readonly (readonly SlideItem[])[] = [body.items ?? []],
): TypeSize {
  if (body.items) return listSize(lists);
  if (look !== 'sentence' || body.figures) return 'plain';
  const sizes = step === undefined ? SENTENCE : ABOVE_CHART;
  return sizes.find(([, size, lines]) => linesOf(title, size, WIDTH) <= lines)?.[0] ?? 'plain';
}

/** How large the items of a list can be, whose slides are given. */
export function listSize(lists: readonly (readonly SlideItem[])[]): TypeSize {
  return ITEMS.find(([, size]) => lists.every((items) => heightOf(items, size) <= ITEMS_HEIGHT))?.[0] ?? 'plain';
}

function heightOf(items: readonly SlideItem[], size: number): number {
  return items.reduce((sum, { text, side }) => {
    const lines = linesOf(text, size, WIDTH - 36);
    return sum + lines * size * 1.28 + (side ? 50 : 0) + 32;
  }, -32);
}

/** The largest size at which no figure is broken in its column. */
export function figureSize(figures: readonly SlideFigure[]): FigureSize {
  const column = (WIDTH - FIGURE_GAP * (figures.length - 1)) / figures.length;
  const longest = Math.max(...figures.map(({ value }) => lettersOf(value)));
  return FIGURES.find(([, size]) => longest * size * LETTER <= column)?.[0] ?? 'phrase';
}

/** The lines that a text takes when it is broken between words. */
function linesOf(text: string, size: number, width: number): number {
  const most = Math.floor(width / (size * LETTER));
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/u)) {
    const letters = lettersOf(word);
    if (used > 0 && used + 1 + letters > most) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + letters;
    lines += Math.floor(Math.max(0, used - 1) / most);
    used = used === 0 ? 0 : ((used - 1) % most) + 1;
  }
  return lines;
}
