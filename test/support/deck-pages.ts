import { inject } from 'vitest';
import type { Page } from 'playwright-core';

/** A session of three reviews in the example library, as it is presented. */
export function sessionAddress(query = ''): string {
  return `${inject('siteUrl')}global-review/2026-11-12/${query}`;
}

/** Opens the deck of a page and waits until it can be walked. */
export async function openDeck(page: Page, address = sessionAddress('?present')): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('.reveal.ready section.present');
}

/** The ids of all slides of an open deck, in order. */
export function slideIds(page: Page): Promise<string[]> {
  return page.locator('.slides > section').evaluateAll((slides) => slides.map(({ id }) => id));
}

/** Waits until a deck shows a slide. */
export async function showsSlide(page: Page, id: string): Promise<void> {
  await page.waitForSelector(`section.present#${id}`);
}

/** How many pages a PDF has. Chromium writes the page objects uncompressed. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
