import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { isCommon } from '../../src/browser/search/query.ts';
import { serveFiles } from '../serve/server.ts';
import { findChromium } from '../test/chromium.ts';

/** How searching feels in Chromium on this machine, and what the pages for it load; the worst of several searches. */
export interface SearchFigures {
  /** Milliseconds from the last key to the whole answer: pages, counts of the facets, advice. */
  answered: number;
  /** Bytes that a browser without anything in its cache loads until then, compressed; fonts left out. */
  bytes: number;
  /** The index of "Seen before?", compressed. */
  pastIndexBytes: number;
  /** Milliseconds from pasting a text there to its answer, the loading of the index included. */
  pastAnswered: number;
}

/** Words from the list of those used most and searched for: one alone, two that are common, and three that are not. */
const PICKS = [[0], [1, 2], [40, 200, 400]];

/** Searches a built site. Undefined where there is no Chromium. */
export async function searchFigures(out: string): Promise<SearchFigures | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const site = await serveFiles({ folder: out, base: '/' }, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = `http://localhost:${site.port}`;
    const used = JSON.parse(readFileSync(join(out, 'search/words.json'), 'utf8')) as string[];
    const words = used.filter((word) => !isCommon(word));
    const queries = PICKS.map((pick) => pick.map((at) => words[at % words.length] ?? '').join(' '));
    const searches = [];
    for (const query of queries) searches.push(await search(browser, address, out, query));
    return {
      answered: Math.max(...searches.map(({ answered }) => answered)),
      bytes: Math.max(...searches.map(({ bytes }) => bytes)),
      pastIndexBytes: compressedBytes(join(out, 'seen-before/index.json')),
      pastAnswered: await paste(browser, address, queries.join(' ')),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Types a query into the search page of a browser with an empty cache. */
async function search(browser: Browser, address: string, out: string, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await page.goto(`${address}/search/`);
  await page.locator('main input[type="search"]').pressSequentially(query, { delay: 40 });
  const answered = await page.evaluate(async () => {
    const root = document.querySelector<HTMLElement>('[data-cairn-search]');
    const typed = root?.querySelector('input')?.value ?? '';
    const from = performance.now();
    const isAnswered = () =>
      root?.dataset['answered'] === location.search && new URLSearchParams(location.search).get('q') === typed;
    while (!isAnswered()) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - from;
  });
  await context.close();
  const files = [...loaded].filter((path) => !path.endsWith('.woff2')).map((path) => fileOf(out, path));
  return { answered, bytes: files.reduce((sum, file) => sum + compressedBytes(file), 0) };
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
