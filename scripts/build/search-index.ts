import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { openIndex } from './pagefind-index.ts';
import { pageQueue, type PageQueue } from './page-queue.ts';

/** The pages that carry `data-pagefind-body`; lists and feeds are not even read. */
const INDEXED = /^(?:(?:reviews|classes|practices|global-review|services|teams)\/[^/]+|guide(?:\/[^/]+)?)$/;

/** What Pagefind writes for its own interface and its own thread, which this site does not use, nor its facets. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'filter',
];

/**
 * Indexes the pages with Pagefind, which works in a process of its own beside the build.
 *
 * Pages that are searched are rendered before all others and handed over at once, so that the index is made while the
 * others are rendered. Only elements marked `data-pagefind-body` are read: chrome and listings never show up as hits.
 */
export function searchIndex(): AstroIntegration {
  let [folder, base] = ['', '/'];
  let queue: PageQueue | undefined;
  const begin = async (files: readonly string[]): Promise<void> => {
    // Pagefind leaves files of an older index where they are, its own of the same name among them.
    await rm(`${folder}pagefind`, { recursive: true, force: true });
    queue = pageQueue(files, await openIndex(`${folder}pagefind`), (file) => textOf(`${folder}${file}`));
  };
  return {
    name: 'cairn-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        [folder, base] = [fileURLToPath(config.outDir), config.base.replace(/\/?$/, '/')];
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({ ...usual, ...listening(usual, begin, () => queue, base) }));
      },
      'astro:build:done': async ({ logger }) => {
        const began = performance.now();
        const pages = (await queue?.finish()) ?? 0;
        await Promise.all(UNUSED.map((name) => rm(`${folder}pagefind/${name}`, { recursive: true, force: true })));
        logger.info(`${pages} pages indexed, ${Math.round(performance.now() - began)} ms after all were rendered`);
      },
    },
  };
}

/** Renders as `usual` does, the searched pages first, and hands each of them over. */
function listening(
  usual: AstroPrerenderer,
  begin: (files: readonly string[]) => Promise<void>,
  queue: () => PageQueue | undefined,
  base: string,
): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
  return {
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const [searched, others] = [true, false].map((wanted) =>
        paths.filter(({ pathname, route }) => (route.type === 'page' && isSearched(pathname)) === wanted),
      );
      await begin((searched ?? []).map(({ pathname }) => fileOf(pathname)));
      return [...(searched ?? []), ...(others ?? [])];
    },
    async render(request, options) {
      const pathname = new URL(request.url).pathname.slice(base.length - 1);
      if (options.routeData.type !== 'page') return usual.render(request, options);
      const file = fileOf(pathname);
      queue()?.begun(file);
      const rendered = await usual.render(request, options);
      const { response, ...more } = rendered instanceof Response ? { response: rendered } : rendered;
      if (!isSearched(pathname) || response.body === null) return rendered;
      const body = await response.arrayBuffer();
      await queue()?.rendered(file, new TextDecoder().decode(body));
      return { ...more, response: new Response(body, response) };
    },
  };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function isSearched(pathname: string): boolean {
  return INDEXED.test(withoutSlashes(pathname));
}

function fileOf(pathname: string): string {
  return `${withoutSlashes(pathname)}/index.html`;
}

function withoutSlashes(pathname: string): string {
  return decodeURI(pathname).replace(/^\/|\/$/g, '');
}
