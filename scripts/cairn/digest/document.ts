/** A piece of a line. */
export type Piece =
  /** Plain text; with an address it is a link. */
  | { text: string; href?: string | undefined }
  /** Inline Markdown from a file. */
  | { inline: string };

/** A part of a document that can be written in several forms. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; pieces: Piece[] }
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'list'; items: Piece[][] };

/** A heading. */
export function heading(level: 1 | 2 | 3, ...pieces: Piece[]): Block {
  return { kind: 'heading', level, pieces };
}

/** A paragraph. */
export function paragraph(...pieces: Piece[]): Block {
  return { kind: 'paragraph', pieces };
}

/** A list under its own heading; nothing at all when it has no items. */
export function listUnder(title: string, items: Piece[][]): Block[] {
  return items.length === 0 ? [] : [heading(3, { text: title }), { kind: 'list', items }];
}
