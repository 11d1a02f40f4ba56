import { textWidth } from '../text-width.ts';

/** Type size of labels beside marks. */
export const LABEL_SIZE = 12.5;

/** A label as lines of text, with the width of the widest. */
export interface LabelText {
  lines: string[];
  width: number;
}

/** How large a label may be. */
export interface LabelRoom {
  maxWidth: number;
  maxLines: number;
  weight: 'regular' | 'semibold';
  size?: number;
}

/** Where a sentence can end early and still say something. */
const CLAUSE_END = /[;:,](?=\s)|\s(?=\()|\s(?=(?:and|but|while|because|after|before|which|so|with|from)\s)/gu;

/** A clause shorter than this says too little to stand alone. */
const MIN_CLAUSE = 16;

/** Punctuation and small words that should not be the last of a shortened text. */
const LOOSE_END =
  /(?:[\s.,;:–-]+|\s(?:the|an?|of|and|or|to|in|on|at|for|with|by|from|as|its|their|is|are|was|that|which|than))+$/u;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * The text in at most `maxLines` lines of `maxWidth`; when it is longer, as many whole clauses or else words as fit,
 * with an ellipsis. Undefined when not even three words fit.
 */
export function fitLabel(text: string, room: LabelRoom): LabelText | undefined {
  const whole = measure(text, room);
  return (
    wrap(whole, room) ??
    firstFitting(clausesOf(text), whole, room) ??
    firstFitting(beginningsOf(whole, room), whole, room)
  );
}

/** The whole text in as few and as even lines as fit, or undefined. */
export function wrapText(text: string, room: LabelRoom): LabelText | undefined {
  return wrap(measure(text, room), room);
}

/** Whether a label is not all of its text. */
export function isShortened({ lines }: LabelText): boolean {
  return lines.at(-1)?.endsWith('…') ?? false;
}

/** The words of a text, and how wide each is. */
interface Measured {
  words: readonly string[];
  widths: readonly number[];
  space: number;
}

/** What was measured last: a text is set in one room after another. */
let last: { text: string; weight: LabelRoom['weight']; size: number; measured: Measured } | undefined;

function measure(text: string, { weight, size = LABEL_SIZE }: LabelRoom): Measured {
  if (last && last.text === text && last.weight === weight && last.size === size) return last.measured;
  const words = text.split(' ');
  const widths = words.map((word) => textWidth(word, size, weight));
  const measured = { words, widths, space: textWidth(' ', size, weight) };
  last = { text, weight, size, measured };
  return measured;
}

/** The first of some beginnings of a text that fits with an ellipsis. */
function firstFitting(beginnings: readonly string[], whole: Measured, room: LabelRoom): LabelText | undefined {
  for (const beginning of beginnings) {
    const words = `${beginning.replace(LOOSE_END, '')}…`.split(' ');
    const end = textWidth(words.at(-1)!, room.size ?? LABEL_SIZE, room.weight);
    const widths = [...whole.widths.slice(0, words.length - 1), end];
    const label = wrap({ words, widths, space: whole.space }, room);
    if (label) return label;
  }
  return undefined;
}

/** Beginnings of the text that end with a clause, longest first. */
function clausesOf(text: string): string[] {
  return [...text.matchAll(CLAUSE_END)]
    .map(({ index }) => text.slice(0, index))
    .filter((clause) => clause.length >= MIN_CLAUSE && clause.length >= text.length * 0.3)
    .reverse();
}

/** Beginnings of three words and more that could fit, longest first. */
function beginningsOf({ words, widths, space }: Measured, { maxWidth, maxLines }: LabelRoom): string[] {
  const beginnings: string[] = [];
  let width = -space;
  for (let count = 1; count < words.length; count += 1) {
    width += space + widths[count - 1]!;
    if (width > maxWidth * maxLines) break;
    if (count >= 3) beginnings.unshift(words.slice(0, count).join(' '));
  }
  return beginnings;
}

function wrap({ words, widths, space }: Measured, room: LabelRoom): LabelText | undefined {
  const { maxWidth, maxLines, size = LABEL_SIZE } = room;
  const whole = widths.reduce((sum, width) => sum + width + space, -space);
  for (let count = Math.max(1, Math.ceil(whole / maxWidth)); count <= maxLines; count += 1) {
    // From lines of even length upwards, so that the last is not a lone word.
    for (let limit = whole / count; limit < maxWidth + size; limit += size) {
      const lines = breakLines(widths, space, Math.min(limit, maxWidth), count);
      if (lines) return toLabel(words, lines);
    }
  }
  return undefined;
}

function toLabel(words: readonly string[], lines: readonly Line[]): LabelText {
  return {
    lines: lines.map(([from, to]) => isolated(words.slice(from, to).join(' '))),
    width: Math.max(...lines.map(([, , width]) => width)),
  };
}

/** A line as the words it holds, from one index up to another, and its width. */
type Line = [from: number, to: number, width: number];

/** Breaks words into lines as they come; undefined when a word is too wide or there are more lines than allowed. */
function breakLines(widths: readonly number[], space: number, limit: number, most: number): Line[] | undefined {
  const lines: Line[] = [];
  for (let index = 0; index < widths.length; index += 1) {
    const width = widths[index]!;
    const last = lines.at(-1);
    if (width > limit) return undefined;
    if (last && last[2] + space + width <= limit) {
      last[1] = index + 1;
      last[2] += space + width;
    } else if (lines.push([index, index + 1, width]) > most) return undefined;
  }
  return lines;
}

/** A line with right-to-left letters, marked so that its punctuation stays on its own side. */
function isolated(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
