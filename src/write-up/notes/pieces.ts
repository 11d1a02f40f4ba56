import { isActionTitle } from './action-title.ts';

/**
 * A part of notes that stands for itself: a heading, a list item, a table row, a paragraph, a block of code; or a label,
 * a line such as "TODO" above a list.
 */
export interface Piece {
  kind: 'heading' | 'label' | 'item' | 'row' | 'text' | 'code' | 'blank';
  /** Index of its first line, and of the line behind its last. */
  from: number;
  to: number;
  /** Its words in one line, without list mark, `#` or `|` at the ends. */
  text: string;
  /** Level of a heading; spaces before a list item. */
  depth: number;
  /** Further blocks belong to it: a list below the item, or more than one paragraph below the heading. */
  hasMore: boolean;
}

const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$/;
const UNDERLINE = /^\s{0,3}(=+|-{3,})\s*$/;
const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;

const LABEL = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*:?$|^([^*_.]{1,60}):$/;

/** What a piece announces for those below it: the words of a heading, or of a list item that is a label and no more. */
export function titleOf({ kind, text, hasMore: holds }: Piece): string | undefined {
  if (kind === 'heading' || kind === 'label') return bare(text);
  const label = kind === 'item' && holds ? LABEL.exec(text) : null;
  return label ? bare(label[1] ?? label[2] ?? '') : undefined;
}

function bare(title: string): string {
  return title.replace(/^(?:\*\*|__)|[*_:\s]+$/g, '');
}

/** The pieces below a title, up to the next of its rank or above; empty lines left out. */
export function belowTitle(pieces: readonly Piece[], index: number): Piece[] {
  const title = pieces[index];
  const rest = pieces.slice(index + 1).filter(({ kind }) => kind !== 'blank');
  if (!title) return [];
  const end = rest.findIndex((piece) => endsTitle(piece, title));
  return rest.slice(0, end === -1 ? rest.length : end);
}

/** The pieces that are part of a longer list item, and would lose their meaning without it. */
export function partsOfItems(pieces: readonly Piece[]): Set<Piece> {
  const isWhole = (piece: Piece) => piece.kind === 'item' && piece.hasMore && titleOf(piece) === undefined;
  return new Set(pieces.flatMap((piece, index) => (isWhole(piece) ? belowTitle(pieces, index) : [])));
}

function endsTitle(piece: Piece, title: Piece): boolean {
  if (title.kind === 'heading') return piece.kind === 'heading' && piece.depth <= title.depth;
  if (title.kind === 'label') return piece.kind !== 'item';
  return piece.kind !== 'item' || piece.depth <= title.depth;
}

/** Takes notes apart. Every line belongs to exactly one piece, in order. `begins` tells lines that open one of their own. */
export function piecesOf(lines: readonly string[], begins: (line: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length;) {
    const piece = pieceAt(lines, at, begins);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces.map((piece, index) => ({ ...piece, hasMore: hasMore(pieces, index, lines) }));
}

function pieceAt(lines: readonly string[], from: number, begins: (line: string) => boolean): Piece {
  const line = lines[from] ?? '';
  const piece = (kind: Piece['kind'], to: number, text: string, depth = 0): Piece => ({
    kind,
    from,
    to,
    text: text.trim(),
    depth,
    hasMore: false,
  });
  const fence = FENCE.exec(line)?.[1];
  if (fence) return piece('code', endOfFence(lines, from, fence), '');
  if (line.trim() === '') return piece('blank', from + 1, '');
  const heading = HEADING.exec(line);
  if (heading) return piece('heading', from + 1, heading[2] ?? '', heading[1]?.length);
  if (/^\s*\|/.test(line)) return piece('row', from + 1, line.trim().replace(/^\||\|$/g, ''));
  const underline = UNDERLINE.exec(lines[from + 1] ?? '')?.[1];
  if (underline && !ITEM.test(line)) return piece('heading', from + 2, line, underline.startsWith('=') ? 1 : 2);
  const item = ITEM.exec(line);
  const to = endOfText(lines, from, begins);
  const more = lines.slice(from + 1, to).map((next) => next.trim());
  if (item) return piece('item', to, [item[2], ...more].join(' '), item[1]?.length);
  const isLabel = more.length === 0 && isActionTitle(bare(line.trim())) && ITEM.test(nextLine(lines, to));
  return piece(isLabel ? 'label' : 'text', to, [line, ...more].join(' '));
}

/** The next line with words. */
function nextLine(lines: readonly string[], from: number): string {
  return lines.slice(from).find((line) => line.trim() !== '') ?? '';
}

function endOfFence(lines: readonly string[], from: number, fence: string): number {
  const end = lines.findIndex(
    (line, index) => index > from && line.trim().startsWith(fence) && /^\s*\S+\s*$/.test(line),
  );
  return end === -1 ? lines.length : end + 1;
}

/** The line behind the paragraph, or behind the first paragraph of the item, that begins on a line. */
function endOfText(lines: readonly string[], from: number, begins: (line: string) => boolean): number {
  let to = from + 1;
  while (to < lines.length && !endsText(lines, to, begins)) to += 1;
  return to;
}

function endsText(lines: readonly string[], at: number, begins: (line: string) => boolean): boolean {
  const line = lines[at] ?? '';
  const isNew = [FENCE, HEADING, ITEM, /^\s*[|>]/, UNDERLINE].some((pattern) => pattern.test(line));
  return isNew || line.trim() === '' || begins(line) || UNDERLINE.test(lines[at + 1] ?? '');
}

function hasMore(pieces: readonly Piece[], index: number, lines: readonly string[]): boolean {
  const piece = pieces[index];
  const next = pieces.slice(index + 1).filter(({ kind }) => kind !== 'blank');
  if (piece?.kind === 'item') return next[0] !== undefined && isBelow(next[0], piece, lines);
  if (piece?.kind !== 'heading') return false;
  const [first, second] = next;
  return first !== undefined && !(first.kind === 'text' && (second === undefined || second.kind === 'heading'));
}

function isBelow(next: Piece, item: Piece, lines: readonly string[]): boolean {
  const indent = /^\s*/.exec(lines[next.from] ?? '')?.[0].length ?? 0;
  return next.kind !== 'heading' && indent > item.depth && (next.kind !== 'item' || next.depth > item.depth + 1);
}
