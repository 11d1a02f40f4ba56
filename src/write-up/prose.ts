import type { Nodes, RootContent } from 'mdast';
import { COLLECTIONS } from '../model/collections.ts';
import type { Place } from '../model/diagnostic.ts';
import { MASKED, maskSpans } from './prose-mask.ts';
import type { Entry } from './content.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseMdx } from './mdx.ts';
import { sourceOffset } from './prose-places.ts';
import { placesIn } from './source-text.ts';
import { walkFields } from './walk-fields.ts';
import { parseYaml, type DataPath } from './yaml.ts';

/**
 * A passage that its author answers for: a paragraph, heading, list item or cell of the body, or a text field.
 *
 * Code and quotations are masked, sign for sign, because others wrote them.
 */
export interface Passage {
  text: string;
  /** Where a field stands in the data; empty for the body. */
  path: DataPath;
  /** Where a sign of the text stands in the file. */
  place(index: number): Place;
}

/** Every passage of an entry, the fields first. Parses the file again: use it where there is something to find. */
export function proseOf(entry: Entry): Passage[] {
  const text = entry.text();
  const isMdx = COLLECTIONS[entry.collection].extension === 'mdx';
  const { body, bodyLine } = isMdx ? parseFrontMatter(text) : { body: '', bodyLine: 1 };
  return [...fieldProse(entry, text, isMdx), ...bodyProse(body, bodyLine)];
}

function fieldProse(entry: Entry, source: string, isMdx: boolean): Passage[] {
  const front = isMdx ? parseFrontMatter(source) : parseYaml(source);
  const offsetOf = offsetsIn(source);
  return textFields(entry).map(({ text, path }) => {
    const start = () => offsetOf(front.locate(path));
    const place = (index: number) => placesIn(source)(sourceOffset(source, start(), text, index));
    return { text: maskSpans(text), path, place };
  });
}

/** The text fields of an entry: the title, and all that take inline Markdown. */
export function textFields(entry: Entry): { text: string; path: DataPath }[] {
  const found: { text: string; path: DataPath }[] = [];
  if ('title' in entry.data && entry.data.title) found.push({ text: entry.data.title, path: ['title'] });
  walkFields(COLLECTIONS[entry.collection].schema, entry.data, (value, path, meta) => {
    if (meta.inline && typeof value === 'string') found.push({ text: value, path: [...path] });
  });
  return found;
}

function offsetsIn(source: string): (place: Place) => number {
  const lines = source.split('\n');
  return ({ line, column }) =>
    lines.slice(0, line - 1).reduce((offset, { length }) => offset + length + 1, 0) + column - 1;
}

function bodyProse(body: string, bodyLine: number): Passage[] {
  const placeInBody = placesIn(body);
  const place = (offset: number): Place => {
    const { line, column } = placeInBody(offset);
    return { line: line + bodyLine - 1, column };
  };
  return parseMdx(body).tree.children.flatMap((node) => passagesOf(node, body, place));
}

/** Blocks that hold the words of others, or no words. */
const NOT_OURS: ReadonlySet<string> = new Set(['blockquote', 'code', 'definition', 'mdxjsEsm', 'mdxFlowExpression']);

function passagesOf(node: RootContent, body: string, place: (offset: number) => Place): Passage[] {
  if (NOT_OURS.has(node.type) || isQuote(node) || !('children' in node)) return [];
  const pieces = node.children.flatMap((child) => piecesOf(child));
  if (pieces.length === 0) return node.children.flatMap((child) => passagesOf(child, body, place));
  return [{ text: maskSpans(pieces.map(({ text }) => text).join('')), path: [], place: placer(pieces, body, place) }];
}

function isQuote(node: Nodes): boolean {
  return 'name' in node && node.name === 'Quote';
}

/** A run of a passage's text, with the offset in the body at which it begins. */
interface Piece {
  text: string;
  start: number;
}

function piecesOf(node: Nodes): Piece[] {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'text':
      return [{ text: node.value, start }];
    case 'inlineCode':
      return [{ text: MASKED.repeat(node.value.length), start: start + 1 }];
    case 'break':
      return [{ text: ' ', start }];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return node.children.flatMap(piecesOf);
    default:
      return [];
  }
}

function placer(pieces: readonly Piece[], body: string, place: (offset: number) => Place): Passage['place'] {
  return (index) => {
    let before = 0;
    for (const { text, start } of pieces) {
      if (index < before + text.length) return place(sourceOffset(body, start, text, index - before));
      before += text.length;
    }
    return place(pieces.at(-1)?.start ?? 0);
  };
}
