import { isActionTitle } from './action-title.ts';
import { belowTitle, partsOfItems, titleOf, type Piece } from './pieces.ts';
import { sayable } from './sayable.ts';
import { slugOf } from './slug.ts';

/** Something that the notes mean to have done. */
export interface NoteItem {
  /** Line of the notes, counted from 1. */
  line: number;
  id: string;
  text: string;
  /** The address or the key of the tracker item that it names. */
  tracker?: string;
}

const MARKED = /^(?:[*_]*(?:todo|action(?: item)?|ai|follow-?up)[*_]*(?::|\s+[:–-])\s*[*_]*\s*|\[ \]\s+)/i;
const ADDRESS = /https?:\/\/[^\s)\]<>"]+/g;

/** Reads the pieces of notes for things to do: the items below a heading that asks for them, and lines that say so. */
export function readItems(
  pieces: readonly Piece[],
  taken: ReadonlySet<Piece>,
  isTrackerKey: (word: string) => boolean,
): { items: NoteItem[]; taken: Set<Piece> } {
  const items: NoteItem[] = [];
  const used = new Set<Piece>();
  const asked = new Set(pieces.flatMap((piece, index) => (asksForActions(piece) ? belowTitle(pieces, index) : [])));
  const parts = partsOfItems(pieces);
  for (const piece of pieces) {
    if (parts.has(piece)) continue;
    const isItem = (piece.kind === 'item' && asked.has(piece)) || (isProse(piece) && MARKED.test(piece.text));
    const text = isItem && !piece.hasMore && !taken.has(piece) ? sayable(piece.text.replace(MARKED, '')) : undefined;
    if (text === undefined) continue;
    used.add(piece);
    const tracker = trackerIn(text, isTrackerKey);
    items.push({ line: piece.from + 1, id: freeId(text, items), text, ...(tracker !== undefined && { tracker }) });
  }
  return { items, taken: used };
}

function asksForActions(piece: Piece): boolean {
  const title = titleOf(piece);
  return title !== undefined && isActionTitle(title);
}

function isProse({ kind }: Piece): boolean {
  return kind === 'item' || kind === 'text';
}

/** The one address or the one key that a text names; with several, none is chosen. */
function trackerIn(text: string, isTrackerKey: (word: string) => boolean): string | undefined {
  const keys = text.split(/[^\w#-]+/).filter((word) => word !== '' && isTrackerKey(word));
  const [only, ...others] =
    keys.length > 0 ? keys : (text.match(ADDRESS) ?? []).map((url) => url.replace(/[.,;:!?]+$/, ''));
  return others.length === 0 ? only : undefined;
}

function freeId(text: string, items: readonly NoteItem[]): string {
  const words = slugOf(text.replace(/^Responder \d+:/, '').replace(ADDRESS, ''), 40) || 'item';
  const isTaken = (id: string) => items.some((item) => item.id === id);
  if (!isTaken(words)) return words;
  let number = 2;
  while (isTaken(`${words}-${number}`)) number += 1;
  return `${words}-${number}`;
}
