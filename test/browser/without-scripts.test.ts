import { describe, expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const still = { javaScriptEnabled: false };

describe('without scripts', () => {
  test('a review is complete: story, chart, events, lessons, items, related reviews and sources', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}reviews/2019-07-02-cloudflare-waf-regex/`);
      expect(await page.locator('.prose p').count()).toBeGreaterThan(8);
      expect(await page.locator('figure.timeline svg').first().isVisible()).toBe(true);
      expect(await page.locator('ol.events li').count()).toBeGreaterThan(10);
      expect(await page.locator('.margin .note').count()).toBeGreaterThan(2);
      expect(await page.locator('.item-table tbody tr').count()).toBeGreaterThan(2);
      for (const id of ['related', 'sources']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    }, still));

  test('home leads on: incidents, lessons, what recurs and what is next', () =>
    withPage(async (page) => {
      await page.goto(inject('siteUrl'));
      expect(await page.locator('main svg a').count()).toBeGreaterThan(40);
      expect(await page.locator('.lesson-line').count()).toBeGreaterThan(2);
      expect(await page.locator('.aside-box ol a').count()).toBeGreaterThan(0);
    }, still));

  test('the list of reviews is narrowed by plain links', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}reviews/`);
      await page.locator('.shelves a', { hasText: '2019' }).click();
      expect(await page.locator('h1').textContent()).toBe('2019');
      expect(await page.locator('.review-row').count()).toBeGreaterThan(3);
    }, still));

  test('the list of reviews is sorted by plain links', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}reviews/`);
      expect(await page.locator('[data-part="range"], .facets').filter({ visible: true }).count()).toBe(0);
      await page.getByRole('link', { name: 'Longest' }).click();
      expect(await page.title()).toContain('Reviews, longest first');
      expect(await page.locator('.review-row').count()).toBe(43);
    }, still));

  test('search says that it needs scripts and offers the lists', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}search/?q=dns`);
      expect(await page.locator('main a[href$="/reviews/"]').first().isVisible()).toBe(true);
    }, still));
});

describe('on paper', () => {
  test('a review keeps its story, its chart and its events, and leaves the navigation out', () =>
    withPage(async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(`${inject('siteUrl')}reviews/2019-07-02-cloudflare-waf-regex/`);
      for (const kept of ['h1', '.prose', 'figure.timeline svg', 'ol.events', '.item-table', '#sources']) {
        expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
      }
      expect(await page.locator('.site-header').isVisible()).toBe(false);
    }));
});
