import { gzipSync } from 'node:zlib';
import { chromium, type Page, type Response } from 'playwright-core';
import { serveFiles } from '../serve/server.ts';
import { findChromium } from '../test/chromium.ts';

/** What the list of reviews costs a reader, in Chromium on loopback. */
export interface BrowseFigures {
  /** Bytes of the page with all that it loads until it can be narrowed, text compressed as gzip. */
  bytes: number;
  /** The part of them that is the table of reviews. */
  table: number;
  /** Milliseconds from the request until the list can be narrowed. */
  ready: number;
  /** Milliseconds from a choice of the fullest class until its rows stand. */
  narrowed: number;
}

/** Opens the list of a built site and narrows it once; undefined where there is no Chromium. */
export async function measureBrowse(folder: string): Promise<BrowseFigures | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  const server = await serveFiles({ folder, base: '/' }, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const loaded: Promise<[address: string, bytes: number]>[] = [];
    const count = (response: Response) => loaded.push(weigh(response));
    page.on('response', count);
    await page.goto(`http://localhost:${server.port}/reviews/`);
    await page.locator('[data-part="narrow"]:not([hidden])').waitFor();
    const ready = await page.evaluate(() => performance.getEntriesByName('cairn-browse-ready')[0]?.startTime ?? 0);
    await page.waitForLoadState('networkidle');
    page.off('response', count);
    const files = await Promise.all(loaded);
    const sum = (only: RegExp) => files.reduce((all, [address, bytes]) => all + (only.test(address) ? bytes : 0), 0);
    return { bytes: sum(/./), table: sum(/list\.json$/), ready, narrowed: await narrowing(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Fonts and pictures are compressed already. */
async function weigh(response: Response): Promise<[address: string, bytes: number]> {
  const body = await response.body();
  const isText = /text|json|svg|xml/.test(response.headers()['content-type'] ?? '');
  return [response.url(), isText ? gzipSync(body).length : body.length];
}

function narrowing(page: Page): Promise<number> {
  return page
    .locator('[data-part="facet-class"] input')
    .first()
    .evaluate(async (box: HTMLInputElement) => {
      const list = box.ownerDocument.querySelector('[data-part="list"]');
      const start = performance.now();
      box.click();
      while (list?.hasAttribute('aria-busy')) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - start;
    });
}
