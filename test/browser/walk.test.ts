import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

const heading = (page: Page) => page.locator('h1').textContent();

/** Moves the focus with the Tab key until it stands on an element, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${selector}`);
}

describe('a visitor', () => {
  test('goes from home by search to a review, its class, a related incident elsewhere, a team and its global review', () =>
    withPage(async (page) => {
      await page.goto(inject('siteUrl'));
      await page.locator('main input[type="search"]').fill('regular expression firewall');
      await page.keyboard.press('Enter');
      await page.locator('.hit-title a', { hasText: 'firewall rule' }).first().click();
      await page.waitForURL(/\/reviews\/2019-07-02-cloudflare-waf-regex\//);
      expect(await page.locator('svg[role="img"], figure.timeline svg').first().isVisible()).toBe(true);

      await page.locator('.facts a[href*="/classes/config-propagation/"]').click();
      expect(await heading(page)).toBe('Configuration propagation');
      await page.locator('.review-row a[href*="crowdstrike"]').first().click();
      expect(await page.locator('.kicker').textContent()).toContain('CrowdStrike');

      await page.locator('.kicker a[href*="/teams/"]').click();
      await page.locator('a', { hasText: 'Global-review page' }).click();
      expect(await heading(page)).toContain('Global review');
      const order = await page.locator('.briefing').first().locator('h3, .impact h2').allTextContents();
      expect(order.slice(0, 3)).toEqual(['What it meant', 'The story', 'Diagnosis']);
    }));

  test('does the same with the keyboard alone', () =>
    withPage(async (page) => {
      await page.goto(inject('siteUrl'));
      await page.keyboard.press('/');
      await page.keyboard.type('regular expression firewall');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.hit');
      await tabTo(page, '.hit a[href*="2019-07-02-cloudflare-waf-regex"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/cloudflare-waf-regex/);
      await tabTo(page, '.facts a[href*="/classes/config-propagation/"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/classes\/config-propagation\//);
      await tabTo(page, '.review-row a[href*="crowdstrike"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/crowdstrike/);
      await tabTo(page, '.kicker a[href*="/teams/"]');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/teams\//);
      await tabTo(page, 'a[href$="/global-review/"]:not(.site-nav a)');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/teams\/[^/]+\/global-review\//);
    }));

  test('skips the navigation with the first key', () =>
    withPage(async (page) => {
      await page.goto(inject('siteUrl'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));
});

describe('the scheme', () => {
  test('follows the system, can be switched, and is remembered', () =>
    withPage(
      async (page) => {
        const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await page.goto(inject('siteUrl'));
        const dark = await paper();
        await page.locator('[data-cairn-scheme]').click();
        const light = await paper();
        expect(light).not.toBe(dark);
        await page.goto(`${inject('siteUrl')}classes/`);
        expect(await paper()).toBe(light);
      },
      { colorScheme: 'dark' },
    ));
});

describe('motion', () => {
  test('is left out for readers who asked for less of it', () =>
    withPage(
      async (page) => {
        await page.goto(`${inject('siteUrl')}reviews/2019-07-02-cloudflare-waf-regex/`);
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((element) => {
              const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
              return (
                [animationDuration, transitionDuration].some((one) => parseFloat(one) > 0) ||
                scrollBehavior === 'smooth'
              );
            }).length,
        );
        expect(moving).toBe(0);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      },
      { reducedMotion: 'reduce' },
    ));
});

describe('the table of contents', () => {
  test('follows the reader', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}reviews/2019-07-02-cloudflare-waf-regex/`);
      await page.locator('#factors').scrollIntoViewIfNeeded();
      await page.evaluate(() =>
        document.getElementById('factors')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
      );
      await page.waitForSelector('.toc a[href="#factors"][aria-current]');
    }));
});
