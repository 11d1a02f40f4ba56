import type { CollectionData, CollectionName } from '../model/collections.ts';
import type { WriteUp } from '../model/write-up.ts';
import type { KeptContent } from './content.ts';
import { readParts, writeParts } from './kept-parts.ts';

/** One checked and compiled file, as it is kept between builds and handed to the pages. */
export interface Compiled<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  digest: string;
  data: CollectionData[N];
  writeUp?: WriteUp;
}

/** The compiled entries in a folder; none when there is no such folder. */
export function readCompiled(folder: string): Iterable<Compiled> {
  return readParts(folder) as Iterable<Compiled>;
}

/** The compiled entries in a folder, to be looked up. */
export function keptEntries(folder: string): KeptContent {
  return new Map(Iterator.from(readCompiled(folder)).map((entry) => [nameOf(entry), entry]));
}

/**
 * Keeps compiled entries in a folder of their own, one line of JSON each, and nothing else; `kept` is what it holds.
 *
 * Astro's content store would hand all of them to the pages as one literal of a module, and the time to load such a
 * module grows with the square of its size: at 10,000 reviews it is most of a build.
 */
export function keepEntries(folder: string, entries: readonly Compiled[], kept: KeptContent): void {
  writeParts(folder, {
    items: new Map(entries.map((entry) => [nameOf(entry), entry])),
    before: kept,
    isKept: (name, { digest }) => kept.get(name)?.digest === digest,
    plain: ({ collection, id, digest, data, writeUp }) => ({ collection, id, digest, data, writeUp }),
  });
}

function nameOf({ collection, id }: Pick<Compiled, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
