/** A piece of text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Splits an excerpt of the index at its marks. Everything else in it stays text, whatever it looks like. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
    const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    return inner === undefined ? piece(unescaped(part), false) : markedWord(unescaped(inner));
  });
}

/** A mark covers the whole word with its punctuation; only the word is shown as marked. */
function markedWord(text: string): Piece[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [...piece(before, false), ...piece(word, true), ...piece(after, false)];
}

function piece(text: string, marked: boolean): Piece[] {
  return text === '' ? [] : [{ text, marked }];
}

/** The index escapes the two letters that could be taken for markup, and no others. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** Splits a text without marks of its own so that the given words (in lower case) are marked. */
export function markedWords(text: string, words: ReadonlySet<string>): Piece[] {
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}._:/'’-]*)/u).flatMap((part) => {
    const bare = bareWord(part);
    if (!words.has(bare)) return piece(part, false);
    return [...piece(part.slice(0, bare.length), true), ...piece(part.slice(bare.length), false)];
  });
}

/** A word in lower case and without the punctuation around it. */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The first words of a text, with an ellipsis when there are more. */
export function beginning(text: string, words: number): string {
  const all = text.split(/\s+/);
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} …`;
}

/**
 * The pieces without the heading that stands above them. An excerpt begins with all of it, or within it: then an
 * ellipsis stands before the rest of the heading, and the stop that the index puts behind it.
 */
export function withoutHeading(pieces: readonly Piece[], heading: string): Piece[] {
  const text = pieces.map((one) => one.text).join('');
  const [ellipsis = ''] = /^\s*(?:…\s*)?/u.exec(text) ?? [];
  const words = heading.split(/\s+/u);
  const tails = words.map((_, index) => words.slice(index).join(' '));
  const isBegun = (tail: string, index: number) =>
    index === 0 && ellipsis.trim() === '' ? text.startsWith(tail, ellipsis.length) : begins(text, ellipsis, `${tail}.`);
  const tail = tails.find(isBegun);
  if (tail === undefined) return trimmedStart(pieces);
  const rest = trimmedStart(withoutLetters(pieces, ellipsis.length + tail.length), /^[\s.:;,]+/u);
  return ellipsis.trim() === '' || rest.length === 0 ? rest : [{ text: '… ', marked: false }, ...rest];
}

function begins(text: string, ellipsis: string, words: string): boolean {
  return ellipsis.trim() !== '' && text.startsWith(words, ellipsis.length);
}

function withoutLetters(pieces: readonly Piece[], count: number): Piece[] {
  let left = count;
  return pieces.flatMap(({ text, marked }) => {
    const cut = Math.min(left, text.length);
    left -= cut;
    return piece(text.slice(cut), marked);
  });
}

function trimmedStart([first, ...others]: readonly Piece[], blank = /^\s+/u): Piece[] {
  if (!first) return [];
  const text = first.text.replace(blank, '');
  return text === '' ? trimmedStart(others, blank) : [{ ...first, text }, ...others];
}
