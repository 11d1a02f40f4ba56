import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { kindAddresses, LOOKS } from '../support/kind-addresses.ts';

/** How far a page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What only one of the two says: how to do without scripts, and the controls that scripts add to a long timeline. */
const ASIDE = 'noscript, .overview-ends, .overview-hint';

/** Lists that are narrowed by links without scripts, by boxes with them. */
const NARROWED = ['the list of reviews', 'the improvements'];

/** The words of the content as they are written. */
const words = (page: Page) =>
  page.locator('main').evaluate((main, aside) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll(aside)) element.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  }, ASIDE);

describe.each(kindAddresses())('$kind', ({ kind, address }) => {
  const missing = { expectedMessages: /404/ };

  test.each(LOOKS)('has nothing that axe objects to, %s at %i pixels', (colorScheme, width) =>
    withPage(
      async (page) => {
        await page.goto(address);
        expect(await axeProblems(page)).toEqual([]);
      },
      { ...missing, colorScheme, viewport: { width, height: 900 } },
    ),
  );

  test('does not scroll sideways, however narrow the screen', () =>
    withPage(async (page) => {
      await page.goto(address);
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width} pixels`).toBe(0);
      }
    }, missing));

  // Search works in the browser; without scripts its page says so and leads to the lists.
  test.skipIf(kind === 'search' || NARROWED.includes(kind))('says the same without scripts', async () => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      await withPage(
        async (page) => {
          await page.goto(address);
          texts.push(await words(page));
        },
        { ...missing, javaScriptEnabled },
      );
    }
    expect(texts[1]).toBe(texts[0]);
    expect(texts[1]!.length).toBeGreaterThan(100);
  });
});
