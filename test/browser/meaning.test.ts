import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { openDeck, showsSlide } from '../support/deck-pages.ts';

const REVIEW = 'reviews/2019-07-02-cloudflare-waf-regex/';
const address = (path: string) => `${inject('siteUrl')}${path}`;
const select = (page: Page) => page.locator('.meaning-choice select');
const headings = (page: Page) => page.locator('.meaning-answer h3').allTextContents();

describe('what this means for your team', () => {
  test('is said for the team that a reader chooses, with the reason, and remembered', () =>
    withPage(async (page) => {
      await page.goto(address(REVIEW));
      await page.locator('[data-cairn-meaning] a').press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.meaning-choice select'));
      await select(page).selectOption('crowdstrike-sensor-content');
      await page.waitForSelector('.meaning-answer li');
      expect(await headings(page)).toEqual([
        'Lessons that touch it',
        'Practices it has not taken up',
        'Its own incidents like these',
      ]);
      expect(await page.locator('.meaning-answer .note-text').first().textContent()).toMatch(
        /^You have met configuration propagation, guardrail gap, global blast radius\.$/,
      );
      expect(page.url()).toContain('?team=crowdstrike-sensor-content');
      expect(await axeProblems(page)).toEqual([]);

      await page.goto(address('global-review/2026-11-19/'));
      await page.waitForSelector('.meaning-answer li');
      expect(await select(page).inputValue()).toBe('crowdstrike-sensor-content');
      await page.locator('button', { hasText: 'Forget it' }).click();
      await page.waitForFunction(() => document.querySelector('.meaning-answer')?.childElementCount === 0);
      expect(new URL(page.url()).search).toBe('');
      await page.reload();
      expect(await select(page).count()).toBe(0);
    }));

  test('comes along in the address', () =>
    withPage(async (page) => {
      await page.goto(address('classes/expiry/global-review/?team=github-engineering'));
      await page.waitForSelector('.meaning-answer > *');
      expect(await select(page).inputValue()).toBe('github-engineering');
    }));

  test('is said in the deck too, and its slides count', () =>
    withPage(async (page) => {
      await openDeck(page, address(`${REVIEW}?present&team=crowdstrike-sensor-content#/meaning-1`));
      await showsSlide(page, 'meaning-1');
      expect(await page.locator('section.present h1').textContent()).toBe('What this means for Falcon sensor content');
      expect(await page.locator('section.present .slide-side').first().textContent()).toMatch(
        /^You have met configuration propagation/,
      );
      const places = await page.locator('.slide-place').allTextContents();
      const counted = places.filter((place) => place !== 'Appendix').map((place) => place.split(' · ')[0]);
      expect(counted).toEqual(counted.map((_, index) => `${index + 1} / ${counted.length}`));
    }));

  test('is not said for a team that is not here, nor for what is no team', () =>
    withPage(async (page) => {
      for (const team of ['gone', '../../api', '"><b>']) {
        await page.goto(address(`${REVIEW}?team=${encodeURIComponent(team)}`));
        await page.waitForSelector('.meaning-answer > *');
        expect(await page.locator('.meaning-answer').textContent()).toBe(
          'The team that was chosen is not here. Choose another.',
        );
      }
    }));

  test('leads to the teams without scripts', () =>
    withPage(
      async (page) => {
        await page.goto(address(REVIEW));
        await page.locator('[data-cairn-meaning] a').click();
        expect(page.url()).toBe(address('teams/'));
      },
      { javaScriptEnabled: false },
    ));
});
