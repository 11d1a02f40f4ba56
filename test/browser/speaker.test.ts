import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { openDeck, sessionAddress, showsSlide } from '../support/deck-pages.ts';

const title = (page: Page) => page.locator('.preview .slide-title').first().textContent();

/** Waits until the speaker page stands at a slide. */
const speaksOf = (page: Page, id: string) => page.waitForURL(`**/?speaker#/${id}`);

/** Opens the speaker page by the key of the deck. */
async function openSpeaker(deck: Page): Promise<Page> {
  const [speaker] = await Promise.all([deck.context().waitForEvent('page'), deck.keyboard.press('s')]);
  await speaker.waitForSelector('.speaker');
  return speaker;
}

async function walkTogether(deck: Page): Promise<void> {
  await openDeck(deck);
  const speaker = await openSpeaker(deck);
  await speaksOf(speaker, 'opening-1');

  await deck.keyboard.press('ArrowRight');
  await speaksOf(speaker, 'opening-2');
  await speaker.locator('button', { hasText: 'Next slide' }).click();
  await showsSlide(deck, 'r1-impact-1');
  await speaker.keyboard.press('ArrowRight');
  await showsSlide(deck, 'r1-impact-2');

  await speaker.reload();
  await speaksOf(speaker, 'r1-impact-2');
  const started = await speaker.locator('input[type="time"]').inputValue();
  expect(started).not.toBe('');
  await deck.keyboard.press('ArrowRight');
  await speaksOf(speaker, 'r1-impact-3');

  await deck.waitForURL('**/?present#/r1-impact-3');
  await deck.reload();
  await showsSlide(deck, 'r1-impact-3');
  await speaker.keyboard.press('ArrowRight');
  await showsSlide(deck, 'r1-impact-4');
  await deck.keyboard.press('ArrowLeft');
  await speaksOf(speaker, 'r1-impact-3');

  await speaker.keyboard.press('b');
  await deck.waitForSelector('.reveal.paused');
  await deck.keyboard.press('b');
  await speaker.waitForSelector('button[aria-pressed="false"]');
}

describe('the deck and its speaker page', () => {
  test('stay in step in both directions, through a reload of either', () => withPage(walkTogether));

  test('do so where browsers have no channels', () =>
    withPage(async (deck) => {
      await deck.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
      await walkTogether(deck);
    }));

  test('begin anew when the deck is opened anew', () =>
    withPage(async (deck) => {
      await openDeck(deck);
      await deck.keyboard.press('End');
      await deck.goto(sessionAddress());
      await openDeck(deck);
      await showsSlide(deck, 'opening-1');
      const speaker = await openSpeaker(deck);
      expect(await speaker.locator('.speaker-pace').getAttribute('data-pace')).toBe('waiting');
    }));
});

describe('the speaker page', () => {
  const START = new Date('2026-11-26T15:00:00Z');

  test('turns late when the time of a part is used up, and not before', () =>
    withPage(async (page) => {
      await page.clock.install({ time: START });
      await page.goto(sessionAddress('?speaker'));
      await page.waitForSelector('.speaker');
      await page.clock.pauseAt(new Date(START.getTime() + 60_000));
      const pace = page.locator('.speaker-pace');
      expect(await pace.getAttribute('data-pace')).toBe('waiting');
      await page.keyboard.press('ArrowRight');
      expect(await pace.textContent()).toBe('On time, 3 min left in this part · Ground rules');
      await page.clock.runFor(180_000);
      expect(await pace.getAttribute('data-pace')).toBe('on-time');
      await page.clock.runFor(1_000);
      expect(await pace.getAttribute('data-pace')).toBe('late');
      expect(await pace.textContent()).toBe('Late by less than a minute · Ground rules');
      await page.keyboard.press('ArrowRight');
      expect(await pace.textContent()).toBe('On time, 1 min left in this part · Impact');
    }));

  test('warns of what there will be no time for', () =>
    withPage(async (page) => {
      await page.clock.install({ time: START });
      await page.goto(sessionAddress('?speaker'));
      await page.waitForSelector('.speaker');
      await page.clock.pauseAt(new Date(START.getTime() + 60_000));
      await page.locator('.speaker-stages button', { hasText: 'The story' }).first().click();
      const warning = page.locator('.speaker-carry-over');
      expect(await warning.textContent()).toBe('');
      await page.clock.runFor(12 * 60_000);
      expect(await warning.textContent()).toMatch(/^At this pace there is no time for: A generated file.*Carry over/);
      await page.clock.runFor(30 * 60_000);
      expect(await warning.textContent()).toMatch(/A policy with blank fields.*; A generated file/);
    }));

  test('counts from a start that the speaker gives', () =>
    withPage(async (page) => {
      await page.clock.install({ time: START });
      await page.goto(sessionAddress('?speaker'));
      await page.waitForSelector('.speaker');
      await page.clock.pauseAt(new Date(START.getTime() + 10 * 60_000));
      const now = await page.evaluate(() => `${new Date().getHours()}`.padStart(2, '0'));
      await page.locator('input[type="time"]').fill(`${now}:04`);
      await page.locator('input[type="time"]').blur();
      expect(await page.locator('.speaker-times').textContent()).toContain('6:00 of 60 min');
    }));

  test('says what to say, what to ask and what to watch for, and what comes next', () =>
    withPage(async (page) => {
      await page.goto(sessionAddress('?speaker#/r1-story-4'));
      await page.waitForSelector('.speaker-notes p');
      expect(await title(page)).toBe('The content is withdrawn, 78 minutes after its release');
      expect(await page.locator('.speaker-notes h3').allTextContents()).toEqual(['Say', 'Ask the room']);
      expect(await page.locator('.preview').nth(1).locator('.slide-title').textContent()).toContain('Machines caught');
      await page.goto(sessionAddress('?speaker#/r1-diagnosis-1'));
    }));

  test.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('has nothing that axe objects to at %i pixels, %s', (width, colorScheme) =>
    withPage(
      async (page) => {
        await page.goto(sessionAddress('?speaker#/r1-story-4'));
        await page.waitForSelector('.speaker-notes p');
        expect(await axeProblems(page)).toEqual([]);
        const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(overflow)).toBe(0);
      },
      { colorScheme, viewport: { width, height: 900 } },
    ),
  );
});
