import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** The pages that carry `data-pagefind-body`; lists and feeds are not even read. */
const INDEXED = '{reviews/*,classes/*,practices/*,global-review/*,services/*,teams/*,guide,guide/*}/index.html';

/** What Pagefind writes for its own interface, which this site does not use. */
const UNUSED = [
  'ui.js',
  'ui.css',
  'modular-ui.js',
  'modular-ui.css',
  'component-ui.js',
  'component-ui.css',
  'highlight.js',
];

/**
 * Indexes the built pages with Pagefind once they are all written.
 *
 * Only elements marked `data-pagefind-body` are read, so chrome and listings never show up as hits.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'cairn-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const pages = await indexPages(fileURLToPath(dir));
        logger.info(`${pages} pages indexed in ${Math.round(performance.now() - began)} ms`);
      },
    },
  };
}

/**
 * Words are indexed as Pagefind takes them by itself: without punctuation, and identifiers also by their parts.
 * `us-east-1`, `etcd_server_leader_changes` and `x509:` are then found whole, in part and at the end of a sentence;
 * with punctuation kept, the last word of each sentence would be another word than the same one within it.
 */
async function indexPages(folder: string): Promise<number> {
  try {
    const { index } = answered(await pagefind.createIndex({ forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind gave no index.');
    const { page_count: pages } = answered(await index.addDirectory({ path: folder, glob: INDEXED }));
    answered(await index.writeFiles({ outputPath: `${folder}pagefind` }));
    await Promise.all(UNUSED.map((name) => rm(`${folder}pagefind/pagefind-${name}`, { force: true })));
    return pages;
  } finally {
    await pagefind.close();
  }
}

/** Turns the errors of an answer into one thrown error. */
function answered<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0)
    throw new Error(`The search index could not be written: ${response.errors.join('; ')}`);
  return response;
}
