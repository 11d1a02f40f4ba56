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

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * The text in at most `maxLines` lines of `maxWidth`; when it is longer, as many whole clauses or else words as fit,
 * with an ellipsis. Undefined when not even three words fit.
 */
export function fitLabel(text: string, room: LabelRoom): LabelText | undefined {
  const whole = wrapText(text, room);
  if (whole) return whole;
  const words = text.split(' ');
  const beginnings = words.slice(3).map((_, index) => words.slice(0, words.length - 1 - index).join(' '));
  for (const beginning of [...clausesOf(text), ...beginnings]) {
    const lines = wrapText(`${beginning.replace(LOOSE_END, '')}…`, room);
    if (lines) return lines;
  }
  return undefined;
}

/** Punctuation and small words that should not be the last of a shortened text. */
const LOOSE_END = /(?:[\s.,;:–-]+|\s(?:the|an?|of|and|or|to|in|on|at|for|with|by|from|as|its|their|is|are|was|that|which|than))+$/u;

/** Beginnings of the text that end with a clause, longest first. */
function clausesOf(text: string): string[] {
  return [...text.matchAll(CLAUSE_END)]
    .map(({ index }) => text.slice(0, index))
    .filter((clause) => clause.length >= MIN_CLAUSE && clause.length >= text.length * 0.3)
    .reverse();
}

/** The whole text in as few and as even lines as fit, or undefined. */
export function wrapText(text: string, { maxWidth, maxLines, weight, size = LABEL_SIZE }: LabelRoom): LabelText | undefined {
  const measure = (line: string): number => textWidth(line, size, weight);
  for (let count = 1; count <= maxLines; count += 1) {
    // Narrower lines than allowed, so that the last is not a lone word.
    const even = Math.min(maxWidth, Math.max(measure(text) / count + size * 3, maxWidth * 0.6));
    for (const limit of count === 1 ? [maxWidth] : [even, maxWidth]) {
      const lines = breakLines(text, limit, measure);
      if (lines.length <= count && lines.every((line) => measure(line) <= maxWidth)) {
        return { lines: lines.map(isolated), width: Math.max(...lines.map(measure)) };
      }
    }
  }
  return undefined;
}

function breakLines(text: string, limit: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line with right-to-left letters, marked so that its punctuation stays on its own side. */
function isolated(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}
