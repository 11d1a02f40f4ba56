import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

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

async function indexPages(folder: string): Promise<number> {
  try {
    const { index } = answered(await pagefind.createIndex({ includeCharacters: '_-.:/', forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind gave no index.');
    const { page_count: pages } = answered(await index.addDirectory({ path: folder }));
    answered(await index.writeFiles({ outputPath: `${folder}pagefind` }));
    return pages;
  } finally {
    await pagefind.close();
  }
}

/** Turns the errors of an answer into one thrown error. */
function answered<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`The search index could not be written: ${response.errors.join('; ')}`);
  return response;
}
