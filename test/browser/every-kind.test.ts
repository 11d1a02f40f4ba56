import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { largestOfEachKind } from '../support/page-kinds.ts';
import { readSite } from '../support/site-pages.ts';

const kinds = largestOfEachKind(readSite(inject('siteFolder'), '/')).map(([kind, { file }]) => ({
  kind,
  address: `${inject('siteUrl')}${file.replace(/index\.html$/, '')}`,
}));

/** How far a page can be scrolled sideways, in pixels. */
const OVERFLOW = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(kinds)('$kind', ({ address }) => {
  const missing = { expectedMessages: /404/ };

  test('has nothing that axe objects to, wide and light', () =>
    withPage(async (page) => {
      await page.goto(address);
      expect(await axeProblems(page)).toEqual([]);
    }, missing));

  test('has nothing that axe objects to, narrow and dark', () =>
    withPage(
      async (page) => {
        await page.goto(address);
        expect(await axeProblems(page)).toEqual([]);
      },
      { ...missing, viewport: { width: 390, height: 800 }, colorScheme: 'dark' },
    ));

  test.each([320, 390, 1440])('does not scroll sideways at %i pixels', (width) =>
    withPage(
      async (page) => {
        await page.goto(address);
        expect(await page.evaluate(OVERFLOW)).toBe(0);
      },
      { ...missing, viewport: { width, height: 800 } },
    ),
  );
});
