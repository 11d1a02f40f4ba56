import { isWebAddress } from '../../model/fields.ts';
import { plainText } from '../inline.ts';
import { belowTitle, titleOf, type Piece } from './pieces.ts';

/** A source that the notes name. */
export interface NoteSource {
  /** Line of the notes, counted from 1. */
  line: number;
  title: string;
  url: string;
}

const HEADING = /^(?:sources?|links?|references?|resources?|external links|related links|further reading)$/i;
const LINK = /^\[([^\]]+)\]\((https?:\/\/[^\s()]+)\)[.,;]?$/;
const LABELLED = /^(?:([^:]{2,80}):\s+)?<?(https?:\/\/[^\s<>]+?)>?[.,;]?$/;

/** Reads the pieces of notes for sources: lines below a heading such as "Links" that are a link and nothing else. */
export function readSources(
  pieces: readonly Piece[],
  taken: ReadonlySet<Piece>,
): { sources: NoteSource[]; taken: Set<Piece> } {
  const sources: NoteSource[] = [];
  const used = new Set<Piece>();
  const asked = new Set(
    pieces.flatMap((piece, index) => (HEADING.test(titleOf(piece) ?? '') ? belowTitle(pieces, index) : [])),
  );
  for (const piece of pieces) {
    const isLine =
      asked.has(piece) && !piece.hasMore && !taken.has(piece) && (piece.kind === 'item' || piece.kind === 'text');
    const source = isLine ? sourceIn(piece.text) : undefined;
    if (!source) continue;
    used.add(piece);
    sources.push({ line: piece.from + 1, ...source });
  }
  return { sources, taken: used };
}

function sourceIn(text: string): Omit<NoteSource, 'line'> | undefined {
  const [, name, linked] = LINK.exec(text) ?? [];
  const [, label, bare] = linked === undefined ? (LABELLED.exec(text) ?? []) : [];
  const url = linked ?? bare;
  if (url === undefined || !isWebAddress(url)) return undefined;
  const title = plainText(name ?? label ?? url).trim();
  return title.length > 300 || title === '' ? undefined : { title, url };
}
