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
  return wrapText(text, room) ?? firstFitting(clausesOf(text), room) ?? firstFitting(beginningsOf(text, room), room);
}

/** Whether a label is not all of its text. */
export function isShortened({ lines }: LabelText): boolean {
  return lines.at(-1)?.endsWith('…') ?? false;
}

function firstFitting(beginnings: readonly string[], room: LabelRoom): LabelText | undefined {
  for (const beginning of beginnings) {
    const label = wrapText(`${beginning.replace(LOOSE_END, '')}…`, room);
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
function beginningsOf(text: string, { maxWidth, maxLines, weight, size = LABEL_SIZE }: LabelRoom): string[] {
  const words = text.split(' ');
  const beginnings: string[] = [];
  for (let count = 3; count < words.length; count += 1) {
    const beginning = words.slice(0, count).join(' ');
    if (textWidth(beginning, size, weight) > maxWidth * maxLines) break;
    beginnings.unshift(beginning);
  }
  return beginnings;
}

/** The whole text in as few and as even lines as fit, or undefined. */
export function wrapText(
  text: string,
  { maxWidth, maxLines, weight, size = LABEL_SIZE }: LabelRoom,
): LabelText | undefined {
  const words = text.split(' ');
  const widths = words.map((word) => textWidth(word, size, weight));
  const space = textWidth(' ', size, weight);
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
