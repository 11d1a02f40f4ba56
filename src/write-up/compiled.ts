import type { CollectionData, CollectionName } from '../model/collections.ts';
import type { Section, WriteUp } from '../model/write-up.ts';
import type { KeptContent } from './content.ts';
import { readParts, writeParts, type KeptItem } from './kept-parts.ts';

/** One checked and compiled file, as it is kept between builds and handed to the pages. */
export interface Compiled<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  digest: string;
  /** The same as of the file when nobody touched it since. */
  stamp?: string | undefined;
  data: CollectionData[N];
  writeUp?: WriteUp;
}

/** The compiled entries in a folder; none when there is no such folder. */
export function readCompiled(folder: string): Iterable<Compiled> {
  return Iterator.from(readParts(folder)).map((kept) => {
    const entry = entryOf(kept);
    if (kept.more && entry.writeUp) entry.writeUp.sections = kept.more() as Section[];
    return entry;
  });
}

/** The compiled entries in a folder, to be looked up. The sections of a write-up are read when they are looked at. */
export function keptEntries(folder: string): KeptContent {
  return new Map(
    Iterator.from(readParts(folder)).map((kept) => {
      const entry = entryOf(kept);
      if (kept.more && entry.writeUp) readWhenLookedAt(entry.writeUp, kept.more);
      return [nameOf(entry), entry];
    }),
  );
}

function entryOf({ item }: KeptItem): Compiled {
  return item as Compiled;
}

/** Few look at them: a check reads ten thousand write-ups and compares the sections of those that changed. */
function readWhenLookedAt(writeUp: WriteUp, read: () => unknown): void {
  let sections: Section[] | undefined;
  Object.defineProperty(writeUp, 'sections', {
    enumerable: true,
    get: () => (sections ??= read() as Section[]),
  });
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
    isKept: (name, { digest, stamp }) => kept.get(name)?.digest === digest && kept.get(name)?.stamp === stamp,
    plain: ({ collection, id, digest, stamp, data, writeUp }) => ({
      collection,
      id,
      digest,
      stamp,
      data,
      ...(writeUp && { writeUp: { ...writeUp, sections: undefined } }),
    }),
    more: ({ writeUp }) => writeUp?.sections,
  });
}

function nameOf({ collection, id }: Pick<Compiled, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
