import { wrap } from 'comlink';
import type { Counts } from './facet-values.ts';
import type { Hit } from './hit.ts';
import type { IndexWorker } from './index-worker.ts';
import type { SearchState } from './state.ts';

/** How many pages answer a search: those that have all its words, and below them a few that have some. */
export interface Found {
  whole: number;
  nearly: number;
}

/** A page that was found, with its place among all of them, from 0. */
export interface FoundHit extends Hit {
  place: number;
}

/** The search index, asked through four questions. */
export interface IndexClient {
  /** Loads the pieces of the index that some words need, if they tell pages apart, so that a search need not wait for it. */
  prepare(words: string): Promise<void>;
  /** All values of all facets, over all pages. */
  values(): Promise<Counts>;
  /** How many pages answer a search. */
  found(state: SearchState): Promise<Found>;
  /** What is shown of some of them, counted from 0 and without the last; fewer when some cannot be loaded. */
  hits(state: SearchState, from: number, to: number): Promise<FoundHit[]>;
  /** For each facet, how many pages each of its values has in a search. */
  counts(state: SearchState): Promise<Counts>;
}

/** Opens the index in `folder` when it is first wanted, and again after that failed. */
export function indexIn(folder: string): () => Promise<IndexClient> {
  let opened: Promise<IndexClient> | undefined;
  return () =>
    (opened ??= openIndex(folder).catch((problem: unknown) => {
      opened = undefined;
      throw problem;
    }));
}

/**
 * Opens the index in `folder`, in a thread of its own: thousands of pages are found and ordered there, and only what is
 * shown comes back. Fails when it cannot be loaded.
 */
async function openIndex(folder: string): Promise<IndexClient> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The search could not be loaded.')), { once: true });
  });
  try {
    return await Promise.race([wrap<IndexWorker>(worker).open(folder), failure]);
  } catch (problem) {
    worker.terminate();
    throw problem;
  }
}
