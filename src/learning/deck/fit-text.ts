import type { SlideBody, SlideItem } from './slide.ts';

/** The most words that a slide carries, its title included, so that it is read from the back row. */
export const MOST_WORDS = 40;

/** Letters of the longest word that still counts as one; beyond it, letters count as the room they take. */
const LETTERS_A_WORD = 7;

/** Letters that fit on one line of a list. */
const LETTERS_A_LINE = 54;

/** Lines that fit below a title. */
const MOST_LINES = 7;

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[^\u0000-\uffff]/u;

/** How many words a text counts as on a slide; text of long words or without spaces counts by its length. */
export function wordsOf(text: string): number {
  return Math.max(spacedWords(text), Math.ceil(lettersOf(text) / LETTERS_A_WORD));
}

/** Runs of letters between white space. A deck counts words a thousand times, so nothing is copied. */
function spacedWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = text.charCodeAt(index) <= 0x20 || text.charCodeAt(index) === 0xa0;
    if (!isSpace && !isInWord) count += 1;
    isInWord = !isSpace;
  }
  return count;
}

/** How many letters a text takes the room of; a wide one counts as two. */
export function lettersOf(text: string): number {
  if (!WIDE.test(text)) return text.length;
  let letters = 0;
  for (const character of text) letters += WIDE.test(character) ? 2 : 1;
  return letters;
}

/**
 * A text in pieces of at most `most` words. It is cut between sentences, else after a comma, semicolon, colon or dash,
 * else between words, and as a last resort within one. Nothing is left out.
 */
export function piecesOf(text: string, most: number): string[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole === '') return [];
  if (wordsOf(whole) <= most) return [whole];
  for (const cut of CUTS) {
    const parts = whole.split(cut).filter(Boolean);
    if (parts.length > 1)
      return joined(
        parts.flatMap((part) => piecesOf(part, most)),
        most,
      );
  }
  return inLetters(whole, most);
}

/** Where a text may be cut, best first. */
const CUTS = [/(?<=[.!?]['"”’)]?)\s+(?=\S)/u, /(?<=[;:])\s+|\s+(?=[–—]\s)/u, /(?<=,)\s+/u, /\s+/u];

/** Puts neighbouring parts together as long as they fit. */
function joined(parts: readonly string[], most: number): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const longer = `${pieces.at(-1) ?? ''} ${part}`.trim();
    if (pieces.length > 0 && wordsOf(longer) <= most) pieces[pieces.length - 1] = longer;
    else pieces.push(part);
  }
  return pieces;
}

function inLetters(word: string, most: number): string[] {
  const letters = Array.from(word);
  const each = Math.max(1, Math.floor((most * LETTERS_A_WORD) / 2));
  return Array.from({ length: Math.ceil(letters.length / each) }, (_, index) =>
    letters.slice(index * each, (index + 1) * each).join(''),
  );
}

/**
 * The items of a list shared out evenly over as few slides as carry them below a title; an item too long for one slide
 * goes on on the next.
 */
export function packItems(items: readonly SlideItem[], title: string): SlideItem[][] {
  const most = MOST_WORDS - wordsOf(title);
  const whole = items
    .flatMap((one) => splitItem(one, most))
    .map((item) => ({ item, ownWords: wordsOfItem(item), ownLines: linesOf(item) }));
  let even = pack(whole, most);
  for (let less = most - 1; even.length > 1 && less > 0; less -= 1) {
    const next = pack(whole, less);
    if (next.length > even.length) break;
    even = next;
  }
  return even;
}

interface MeasuredItem {
  item: SlideItem;
  ownWords: number;
  ownLines: number;
}

/** Fills slide after slide; an item that exceeds `most` by itself has a slide of its own. */
function pack(items: readonly MeasuredItem[], most: number): SlideItem[][] {
  const slides: SlideItem[][] = [];
  let [words, lines] = [Infinity, Infinity];
  for (const { item, ownWords, ownLines } of items) {
    if (words + ownWords > most || lines + ownLines > MOST_LINES) {
      slides.push([]);
      [words, lines] = [0, 0];
    }
    slides.at(-1)?.push(item);
    words += ownWords;
    lines += ownLines;
  }
  return slides;
}

function splitItem(item: SlideItem, most: number): SlideItem[] {
  const { side = '', ...bare } = item;
  if (wordsOf(side) > most / 2) return [bare, { text: side }].flatMap((one) => splitItem(one, most));
  if (wordsOfItem(item) <= most) return [item];
  // The sign that a piece goes on counts as a word.
  const [first = '', ...rest] = piecesOf(item.text, most - wordsOf(side) - 1);
  const pieces = [first, ...rest].map((text, index) => ({ text: `${index > 0 ? '… ' : ''}${text}` }));
  return [...pieces.slice(0, -1), { ...item, text: pieces.at(-1)?.text ?? '' }];
}

function wordsOfItem({ text, side = '' }: SlideItem): number {
  return wordsOf(text) + wordsOf(side);
}

function linesOf({ text, side }: SlideItem): number {
  return Math.ceil(lettersOf(text) / LETTERS_A_LINE) + (side ? 0.9 : 0) + 0.4;
}

/** All words of a slide's title and body. */
export function wordsOnSlide({ title, above = '', body }: { title: string; above?: string; body: SlideBody }): number {
  const figures = (body.figures ?? []).map(({ value, label }) => wordsOf(`${value} ${label}`));
  const items = (body.items ?? []).map(wordsOfItem);
  return [wordsOf(title), wordsOf(above), wordsOf(body.text ?? ''), ...figures, ...items].reduce(
    (sum, words) => sum + words,
    0,
  );
}
