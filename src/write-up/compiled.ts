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

/** A compiled entry as it is written: the sections, which are most of it, are a text in the text. */
type Line = Omit<Compiled, 'writeUp'> & { writeUp?: Omit<WriteUp, 'sections'> & { sections: string } };

/** The compiled entries in a folder; none when there is no such folder. */
export function* readCompiled(folder: string): Generator<Compiled> {
  for (const { writeUp, ...rest } of readParts(folder) as Iterable<Line>)
    yield writeUp ? { ...rest, writeUp: opened(writeUp) } : rest;
}

/** The sections of a write-up are read when somebody looks at them: a check of what was checked before never does. */
function opened({ sections: written, ...rest }: NonNullable<Line['writeUp']>): WriteUp {
  let sections: string | WriteUp['sections'] = written;
  return {
    ...rest,
    get sections() {
      if (typeof sections === 'string') sections = JSON.parse(sections) as WriteUp['sections'];
      return sections;
    },
  };
}

function lineOf({ collection, id, digest, data, writeUp }: Compiled): Line {
  const line = { collection, id, digest, data };
  return writeUp ? { ...line, writeUp: { ...writeUp, sections: JSON.stringify(writeUp.sections) } } : line;
}

/** The compiled entries in a folder, to be looked up. */
export function keptEntries(folder: string): KeptContent {
  return new Map(readCompiled(folder).map((entry) => [nameOf(entry), entry]));
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
    plain: lineOf,
  });
}

function nameOf({ collection, id }: Pick<Compiled, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}
