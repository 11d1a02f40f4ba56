import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { serveFiles } from '../serve/server.ts';
import { findChromium } from '../test/chromium.ts';

/** How searching feels in Chromium on this machine, and what the pages for it load. */
export interface SearchFigures {
  /** Milliseconds from the last key to the first results; the middle one of several searches, and the worst. */
  first: Spread;
  /** Bytes that a browser without anything in its cache loads until then, compressed; fonts left out. */
  firstBytes: Spread;
  /** Milliseconds from the last key to the whole answer: pages, counts of the facets, advice; the worst. */
  answered: number;
  /** Bytes until then; the worst. */
  bytes: number;
  /** The index of "Seen before?", compressed. */
  pastIndexBytes: number;
  /** Milliseconds from pasting a text there to its answer, the loading of the index included. */
  pastAnswered: number;
}

/** What several searches came to. */
export interface Spread {
  median: number;
  worst: number;
}

/** What people type: a mechanism, two of them, a symptom, a message, a service, a question. */
const QUERIES = [
  'dns',
  'certificate expired',
  'retries overload dns',
  'pg_basebackup hangs',
  'why did the failover take so long',
  '503 in every region',
  'rollback made it worse',
  'x509: certificate has expired or is not yet valid',
  'cache',
];

/** How long somebody looks at the search page before the first key, in milliseconds. */
const LOOK = 500;

/** Searches a built site. Undefined where there is no Chromium. */
export async function searchFigures(out: string): Promise<SearchFigures | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const site = await serveFiles({ folder: out, base: '/' }, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = `http://localhost:${site.port}`;
    const searches: Search[] = [];
    for (const query of QUERIES) searches.push(await search(browser, address, out, query));
    return {
      first: spread(searches.map(({ first }) => first)),
      firstBytes: spread(searches.map(({ firstBytes }) => firstBytes)),
      answered: Math.max(...searches.map(({ answered }) => answered)),
      bytes: Math.max(...searches.map(({ bytes }) => bytes)),
      pastIndexBytes: compressedBytes(join(out, 'seen-before/index.json')),
      pastAnswered: await paste(browser, address, QUERIES.join(' ')),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN };
}

/** One search: times in milliseconds from its last key, bytes from opening the page. */
interface Search {
  first: number;
  firstBytes: number;
  answered: number;
  bytes: number;
}

/** Types a query into the search page of a browser with an empty cache. */
async function search(browser: Browser, address: string, out: string, query: string): Promise<Search> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!loaded.has(pathname)) loaded.set(pathname, Date.now());
  });
  await page.goto(`${address}/search/`);
  await page.evaluate(watchResults);
  await page.waitForTimeout(LOOK);
  await page.locator('main input[type="search"]').pressSequentially(query, { delay: 40 });
  await page.waitForFunction(() => Boolean(globalThis.seen?.answered));
  const { key, first, answered } = await page.evaluate(() => globalThis.seen);
  await context.close();
  const weigh = (files: readonly string[]) =>
    files
      .filter((path) => !path.endsWith('.woff2'))
      .map((path) => compressedBytes(fileOf(out, path)))
      .reduce((sum, bytes) => sum + bytes, 0);
  const untilFirst = [...loaded].filter(([, at]) => at <= first).map(([path]) => path);
  return {
    first: first - key,
    firstBytes: weigh(untilFirst),
    answered: answered - key,
    bytes: weigh([...loaded.keys()]),
  };
}

declare global {
  /** When the last key was struck, when the first results for all that was typed stood, and when the answer was whole. */
  var seen: { key: number; first: number; answered: number };
}

/** Runs in the page: notes the instants of a search in `seen`, in milliseconds since 1970. */
function watchResults(): void {
  const root = document.querySelector<HTMLElement>('[data-cairn-search]');
  const [field, hits] = [root?.querySelector('input'), root?.querySelector('[data-part="hits"]')];
  if (!root || !field || !hits) return;
  const isTyped = () => new URLSearchParams(location.search).get('q') === field.value;
  field.addEventListener('input', () => (globalThis.seen = { key: Date.now(), first: 0, answered: 0 }));
  const watch = new MutationObserver(() => {
    if (!isTyped()) return;
    if (hits.childElementCount > 0) globalThis.seen.first ||= Date.now();
    if (root.dataset['answered'] === location.search) globalThis.seen.answered ||= Date.now();
  });
  watch.observe(hits, { childList: true });
  watch.observe(root, { attributeFilter: ['data-answered'] });
}

async function paste(browser: Browser, address: string, text: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${address}/seen-before/`);
  const answered = await page.evaluate(async (pasted) => {
    const root = document.querySelector<HTMLElement>('[data-cairn-seen-before]');
    const field = root?.querySelector('textarea');
    if (!root || !field) return NaN;
    const from = performance.now();
    field.value = pasted;
    field.dispatchEvent(new Event('input'));
    while (root.dataset['answered'] !== String(pasted.length)) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - from;
  }, text);
  await page.close();
  return answered;
}

function fileOf(out: string, path: string): string {
  return join(out, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
}

/** The size of a file as a server would send it; the search index is compressed already. */
function compressedBytes(file: string): number {
  const isText = /\.(?:html|js|css|json|svg)$/.test(file);
  return isText ? gzipSync(readFileSync(file)).length : statSync(file).size;
}
