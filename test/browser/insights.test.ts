import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

/** What of the figures across incidents reaches beyond the page or its own frame, by class or tag. */
const cutOff = (page: Page) =>
  page.locator('.insight').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const { right } = figure.getBoundingClientRect();
      return [...figure.querySelectorAll('td, th, svg, svg a, p')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > right + 6)
        .map((element) => `${element.tagName} ${element.closest('[class]')?.getAttribute('class') ?? ''}`);
    }),
  );

test('no figure across incidents is cut off, however narrow the screen', () =>
  withPage(async (page) => {
    await page.goto(`${inject('siteUrl')}insights/`);
    expect(await page.locator('.matrix td a').count()).toBeGreaterThan(20);
    for (const width of [1100, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await cutOff(page), `${width} pixels`).toEqual([]);
    }
  }));
