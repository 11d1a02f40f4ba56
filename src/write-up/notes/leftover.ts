import { belowTitle, titleOf, type Piece } from './pieces.ts';
import { safeBody } from './safe-body.ts';

/** What the notes hold beside what was understood. */
export interface Leftover {
  /** Everything else, as a body that can be shown. */
  body: string;
  /** Lines that are kept as they are beside the front matter: they only said how to read others. */
  beside: string[];
  /** Lines of the notes in which something is shown as text that would have been markup. */
  escaped: number[];
  /** The text could only be kept as a block of code. */
  fenced: boolean;
  /** Lines of the notes that hold a time of day and were left in the text. */
  timesLeft: number[];
  /** How many lines with words were left in the text. */
  linesLeft: number;
}

interface Read {
  lines: readonly string[];
  head: readonly string[];
  pieces: readonly Piece[];
  used: ReadonlySet<Piece>;
  structural: ReadonlySet<Piece>;
}

/** Gathers what is left when all that was understood is taken out. */
export function leftover({ lines, head, pieces, used, structural }: Read): Leftover {
  const beside = new Set([...structural, ...tableHeads(pieces, used, lines)]);
  for (const heading of emptied(pieces, used.union(beside))) beside.add(heading);
  const left = tidied(pieces.filter((piece) => !used.has(piece) && !beside.has(piece)));
  const numbers = left.flatMap(({ from, to }) => range(from, to));
  const hasTop = left.some(({ kind, depth }) => kind === 'heading' && depth === 1);
  const lowered = new Map(left.flatMap((piece) => (hasTop ? lower(piece, lines) : [])));
  const safe = safeBody(numbers.map((number) => lowered.get(number) ?? lines[number] ?? '').join('\n'));
  return {
    body: safe.text,
    beside: [...head.slice(1, -1), ...[...beside].sort((a, b) => a.from - b.from).flatMap(linesOf(lines))],
    escaped: [...safe.escaped].sort((a, b) => a - b).map((line) => (numbers[line - 1] ?? 0) + 1),
    fenced: safe.fenced,
    timesLeft: left
      .filter(({ kind }) => kind !== 'code')
      .flatMap(({ from, to }) => range(from, to))
      .filter((at) => TIME.test(lines[at] ?? ''))
      .map((at) => at + 1),
    linesLeft: numbers.filter((number) => lines[number]?.trim() !== '').length,
  };
}

const TIME = /(?<![\d:./])\d{1,2}:\d{2}(?::\d{2})?(?![\d:/])/;

function linesOf(lines: readonly string[]): (piece: Piece) => string[] {
  return ({ from, to }) => lines.slice(from, to);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

const RULE = /^[\s|:-]+$/;

/** The head of a table whose rows are all used up. */
function tableHeads(pieces: readonly Piece[], used: ReadonlySet<Piece>, lines: readonly string[]): Piece[] {
  const tables: Piece[][] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'row') return;
    if (pieces[index - 1]?.kind === 'row') tables.at(-1)?.push(piece);
    else tables.push([piece]);
  });
  return tables.flatMap((rows) => {
    const rule = rows.findIndex(({ from }) => RULE.test(lines[from] ?? ''));
    const isUsed = rule !== -1 && rows.length > rule + 1 && rows.slice(rule + 1).every((row) => used.has(row));
    return isUsed ? rows.slice(0, rule + 1) : [];
  });
}

/** Headings and labels below which everything was used up. */
function emptied(pieces: readonly Piece[], gone: ReadonlySet<Piece>): Piece[] {
  return pieces.filter((piece, index) => {
    if (titleOf(piece) === undefined || gone.has(piece)) return false;
    const below = belowTitle(pieces, index);
    return below.some((one) => gone.has(one)) && below.every((one) => gone.has(one) || one.kind === 'heading');
  });
}

/** Without the empty lines at both ends, and where others would now follow on each other. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter(({ kind }, index) => kind !== 'blank' || pieces[index - 1]?.kind !== 'blank');
  const first = kept.findIndex(({ kind }) => kind !== 'blank');
  const last = kept.findLastIndex(({ kind }) => kind !== 'blank');
  return first === -1 ? [] : kept.slice(first, last + 1);
}

/** A heading one level down, because the first level is the title's. */
function lower({ kind, from, to, depth }: Piece, lines: readonly string[]): [number, string][] {
  if (kind !== 'heading' || depth === 6) return [];
  const line = lines[from] ?? '';
  if (to - from === 1) return [[from, line.replace('#', '##')]];
  return depth === 1 ? [[from + 1, (lines[from + 1] ?? '').replaceAll('=', '-')]] : [];
}
