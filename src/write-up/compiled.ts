import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CollectionData, CollectionName } from '../model/collections.ts';
import type { WriteUp } from '../model/write-up.ts';
import type { KeptContent } from './content.ts';

/** One checked and compiled file, as it is kept between builds and handed to the pages. */
export interface Compiled<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  digest: string;
  data: CollectionData[N];
  writeUp?: WriteUp;
}

const NEWLINE = 0x0a;

/**
 * Writes compiled entries to a file of their own, one line of JSON each.
 *
 * Astro's content store would hand all of them to the pages as one literal of a module, and the time to load such a
 * module grows with the square of its size: at 10,000 reviews it is most of a build.
 */
export function writeCompiled(file: string, entries: Iterable<Compiled>): void {
  mkdirSync(dirname(file), { recursive: true });
  // Builds of the same folder may run side by side, so each writes a file of its own and puts it in place when whole.
  const part = `${file}.${process.pid}.part`;
  const unfinished = openSync(part, 'w');
  try {
    for (const { collection, id, digest, data, writeUp } of entries) {
      writeSync(unfinished, `${JSON.stringify({ collection, id, digest, data, writeUp })}\n`);
    }
  } finally {
    closeSync(unfinished);
  }
  renameSync(part, file);
}

/** The compiled entries of a file, in the order in which they were written; none when there is no such file. */
export function* readCompiled(file: string): Generator<Compiled> {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, start);
    yield JSON.parse(bytes.toString('utf8', start, end)) as Compiled;
    start = end + 1;
  }
}

/** The compiled entries of a file, to be looked up. */
export function keptEntries(file: string): KeptContent {
  return new Map(Iterator.from(readCompiled(file)).map((entry) => [nameOf(entry), entry]));
}

/** Writes compiled entries to a file, unless it holds just these already. */
export function keepEntries(file: string, entries: readonly Compiled[], kept: KeptContent): void {
  const isKept = (entry: Compiled): boolean => kept.get(nameOf(entry))?.digest === entry.digest;
  if (entries.length !== kept.size || !entries.every(isKept)) writeCompiled(file, entries);
}

function nameOf({ collection, id }: Pick<Compiled, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
