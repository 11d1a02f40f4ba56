import type { Finding } from '../../src/model/diagnostic.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { readFile, type ReadFile } from '../../src/write-up/read-file.ts';

/** A problem in one line: where and which. */
export function place({ line, column, code }: Finding): string {
  return `${line}:${column} ${code}`;
}

/** A problem as an author reads it. */
export function told({ line, column, code, message, why, fix }: Finding): string {
  return `${line}:${column} ${code}\n${message}\n${why}\n→ ${fix}`;
}

const NAMES: Record<CollectionName, string> = {
  reviews: '2024-01-01-a',
  sessions: '2024-01-01',
  teams: 'a',
  services: 'a',
  classes: 'a',
  practices: 'a',
  adoption: 'a',
  paths: 'a',
};

/** Reads a text as a file of a collection. */
export function readText<N extends CollectionName>(collection: N, text: string | Uint8Array): ReadFile<N> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const id = NAMES[collection];
  return readFile({ collection, id, file: `${collection}/${id}.x`, bytes }, 'digest');
}

/** The text of a review with some lines of front matter behind the least that is needed, and a body. */
export function reviewText(lines = '', body = ''): string {
  return `---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z}\n${lines}${lines === '' || lines.endsWith('\n') ? '' : '\n'}---\n${body}`;
}
