import * as pagefind from 'pagefind';
import { worthOf, writePageFacts, type Worth } from './page-facts.ts';

/** An index that is being made. */
export interface SearchIndex {
  /**
   * Adds a page: its file below the site's folder, and its HTML. Comes back once there is room for the next; what
   * goes wrong is thrown when the index is written.
   */
  add(file: string, html: string): Promise<void>;
  /** Waits for all pages and writes the index. Throws when a page or the index could not be made. */
  write(): Promise<void>;
  /** Ends the process that makes it. */
  close(): Promise<void>;
}

/** How many pages may wait for Pagefind: enough to work on while the build is busy, and not a pile of all of them. */
const MOST_WAITING = 256;

/**
 * Pagefind gives back memory in small pieces while it writes the index, which takes it more processor time than the
 * work itself: up to half of it, at ten thousand pages. It ends soon after, and may as well keep what it has. One
 * arena instead of many makes up for the memory.
 */
const ALLOCATION = 'dirty_decay_ms:-1,muzzy_decay_ms:-1,narenas:1';

/**
 * Begins an index that will stand in a folder. Throws when Pagefind cannot be started.
 *
 * Words are indexed as Pagefind takes them by itself: without punctuation, and identifiers also by their parts.
 * `us-east-1`, `etcd_server_leader_changes` and `x509:` are then found whole, in part and at the end of a sentence;
 * with punctuation kept, the last word of each sentence would be another word than the same one within it.
 */
export async function openIndex(outputPath: string): Promise<SearchIndex> {
  // The process that Pagefind starts takes over the environment, and its allocator (jemalloc) reads it there.
  process.env['_RJEM_MALLOC_CONF'] ??= ALLOCATION;
  const { index } = answered(await pagefind.createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('Pagefind gave no index.');
  const waiting = new Set<Promise<void>>();
  const pages = new Map<string, Worth>();
  const problems: unknown[] = [];
  return {
    add: async (sourcePath, content) => {
      pages.set(sourcePath, worthOf(content));
      const one: Promise<void> = index
        .addHTMLFile({ sourcePath, content })
        .then(answered)
        .catch((problem: unknown) => problems.push(problem))
        .then(() => void waiting.delete(one));
      waiting.add(one);
      if (waiting.size >= MOST_WAITING) await Promise.race(waiting);
    },
    write: async () => {
      await Promise.all(waiting);
      if (problems.length > 0) throw problems[0];
      answered(await index.writeFiles({ outputPath }));
      writePageFacts(outputPath, pages);
    },
    close: async () => void (await pagefind.close()),
  };
}

/** Turns the errors of an answer into one thrown error. */
function answered<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0)
    throw new Error(`The search index could not be written: ${response.errors.join('; ')}`);
  return response;
}
