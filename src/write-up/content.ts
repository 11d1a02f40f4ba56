import type { CollectionData, CollectionName } from '../model/collections.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { TrackerState } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import type { WriteUp } from '../model/write-up.ts';
import type { DataPath } from './yaml.ts';

/** One checked file of a collection. */
export interface Entry<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  data: CollectionData[N];
  /** The compiled body; only of `.mdx` files. */
  writeUp?: WriteUp;
  /** Changes exactly when the file, or the code that reads it, changes. */
  digest: string;
  /** Changes whenever the file is touched; absent when it was touched so lately that another change might not show. */
  stamp?: string | undefined;
  /** Where something of the front matter stands in the file. Parses it again: use it for problems only. */
  locate(path: DataPath, atKey?: boolean): Place;
  /** The file's text; that of a file which was taken unread is read for it. */
  text(): string;
}

/** What a whole content folder says. Entries with errors are left out of `entries`, not out of `ids`. */
export interface Content {
  root: string;
  site: Site | undefined;
  /** What the trackers said when they were last read; undefined when they never were. */
  trackerState: TrackerState | undefined;
  entries: { [N in CollectionName]: Entry<N>[] };
  /** Entries of files with errors whose data fit the schema. Only the checks look at them, to tell all problems at once. */
  faulty: { [N in CollectionName]: Entry<N>[] };
  /** Ids of all files, readable or not, so that one broken file does not break every reference to it. */
  ids: { [N in CollectionName]: Set<string> };
  problems: Diagnostic[];
}

/** What was read of one collection. */
export interface CollectionContent<N extends CollectionName = CollectionName> {
  entries: Entry<N>[];
  faulty: Entry<N>[];
  ids: Set<string>;
  problems: Diagnostic[];
}

/** What an earlier run kept of a file: taken unread when its stamp still fits, and unparsed when its digest does. */
export type Kept = Pick<Entry, 'digest' | 'data' | 'stamp'> & { writeUp?: WriteUp | undefined };

/** Everything that an earlier run kept, by collection and id, as `reviews/2026-01-01-a`. */
export type KeptContent = ReadonlyMap<string, Kept>;
