import type { Piece } from '../search/excerpt.ts';
import { termOf } from './terms.ts';

/** A line of a past incident with the words that matched marked, and how many different ones it has. */
export interface MarkedLine {
  pieces: Piece[];
  matched: number;
}

/** Marks the words of a line whose terms matched. */
export function markTerms(line: string, terms: ReadonlySet<string>): MarkedLine {
  const matched = new Set<string>();
  const pieces = line.split(/([\p{L}\p{M}\p{N}]+)/u).flatMap((text): Piece[] => {
    const term = termOf(text);
    const marked = term !== null && terms.has(term);
    if (marked) matched.add(term);
    return text === '' ? [] : [{ text, marked }];
  });
  return { pieces, matched: matched.size };
}

/** How many lines say why an incident resembles what was pasted. */
const MOST_LINES = 3;

/** The lines with most of the matched words, in their own order; the first one where none has any. */
export function bestLines(lines: readonly string[], terms: ReadonlySet<string>): Piece[][] {
  const marked = lines.map((line) => markTerms(line, terms));
  const least = marked.map((one) => one.matched).sort((a, b) => b - a)[MOST_LINES - 1] ?? 1;
  const best = marked.filter((one) => one.matched > 0 && one.matched >= least).slice(0, MOST_LINES);
  return (best.length > 0 ? best : marked.slice(0, 1)).map(({ pieces }) => pieces);
}

/** The words of a text, as it writes them, whose terms are among those asked for; each once. */
export function wordsOfTerms(words: readonly string[], asked: readonly string[]): string[] {
  const wanted = new Set(asked);
  return words.filter((word) => {
    const term = termOf(word);
    return term !== null && wanted.delete(term);
  });
}
