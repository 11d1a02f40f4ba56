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

/** The pieces without a text that they begin with, as an excerpt begins with the heading it stands under. */
export function withoutBeginning(pieces: readonly Piece[], text: string): Piece[] {
  if (
    !pieces
      .map((one) => one.text)
      .join('')
      .startsWith(text)
  )
    return [...pieces];
  let left = text.length;
  const rest = pieces.flatMap(({ text: own, marked }) => {
    const cut = Math.min(left, own.length);
    left -= cut;
    return piece(own.slice(cut), marked);
  });
  const [first, ...others] = rest;
  return first ? [...piece(first.text.replace(/^[\s.:;,]+/, ''), first.marked), ...others] : [];
}
