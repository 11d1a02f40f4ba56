import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { openDeck, pagesOfPdf, sessionAddress, showsSlide, slideIds } from '../support/deck-pages.ts';

const REVIEW = 'reviews/2019-07-02-cloudflare-waf-regex/';
const review = (query = '') => `${inject('siteUrl')}${REVIEW}${query}`;

describe('a page that can be presented', () => {
  test('loads nothing for it before somebody presents', () =>
    withPage(async (page) => {
      const scripts: string[] = [];
      page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
      await page.goto(review(), { waitUntil: 'networkidle' });
      const before = scripts.length;
      await page.keyboard.press('p');
      await page.waitForSelector('.reveal.ready');
      expect(page.url()).toContain('?present');
      expect(scripts.slice(before).some((url) => url.includes('present'))).toBe(true);
      expect(scripts.slice(0, before).some((url) => url.includes('present.'))).toBe(false);
    }));

  test('is not presented by a p that is typed into a field', () =>
    withPage(async (page) => {
      await page.goto(review());
      await page.locator('.header-search input').pressSequentially('prop');
      expect(await page.locator('.header-search input').inputValue()).toBe('prop');
      expect(page.url()).toBe(review());
    }));

  test.each([
    'reviews/2019-07-02-cloudflare-waf-regex/',
    'teams/cloudflare-edge-waf/global-review/',
    'classes/expiry/global-review/',
    'groups/google/global-review/',
  ])('begins with the ground rules: %s', (path) =>
    withPage(async (page) => {
      await openDeck(page, `${inject('siteUrl')}${path}?present`);
      expect(await page.locator('section.present h1').textContent()).toBe('Ground rules');
      expect(await page.locator('.slides > section').count()).toBeGreaterThan(15);
    }),
  );
});

describe('the deck', () => {
  test('is walked by the keyboard alone, forwards and backwards, and the address names the slide', () =>
    withPage(async (page) => {
      await openDeck(page);
      const ids = await slideIds(page);
      const keys = ['ArrowRight', 'Space', 'PageDown', 'ArrowDown'];
      const problems: string[] = [];
      for (const [index, id] of ids.entries()) {
        if (index > 0) await page.keyboard.press(keys[index % keys.length] ?? 'ArrowRight');
        await showsSlide(page, id);
        problems.push(...(await page.locator('section.present').evaluate(problemsOfSlide)));
      }
      expect(problems).toEqual([]);
      await page.waitForURL(`**/?present#/${ids.at(-1) ?? ''}`);
      await page.keyboard.press('ArrowLeft');
      await showsSlide(page, ids.at(-2) ?? '');
      await page.keyboard.press('Home');
      await showsSlide(page, ids[0] ?? '');
    }, ROOM));

  test('opens at the slide that the address names', () =>
    withPage(async (page) => {
      await openDeck(page, sessionAddress('?present#/r2-story-3'));
      await showsSlide(page, 'r2-story-3');
      await page.reload();
      await showsSlide(page, 'r2-story-3');
    }));

  test('marks on the chart what has been told, what is told now and what is to come', () =>
    withPage(async (page) => {
      await openDeck(page, review('?present#/story-3'));
      const marks = await page
        .locator('section.present .room-mark')
        .evaluateAll((all) => all.map((one) => `${one.getAttribute('data-step') ?? ''} ${one.classList[2] ?? ''}`));
      expect(marks).toEqual(['1 told', '2 told', '3 now', ...[4, 5, 6, 7, 8].map((step) => `${step} to-come`)]);
    }));

  test('knows the keys of other tools', () =>
    withPage(async (page) => {
      await openDeck(page);
      await page.keyboard.press('?');
      expect(await page.locator('dialog[open] dt').count()).toBeGreaterThan(6);
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog:not([open])', { state: 'attached' });
      for (const key of ['o', 'Escape']) {
        await page.keyboard.press(key);
        await page.waitForSelector(key === 'o' ? '.reveal.overview' : '.reveal:not(.overview)');
      }
      for (const key of ['b', '.']) {
        await page.keyboard.press(key);
        await page.waitForSelector(key === 'b' ? '.reveal.paused' : '.reveal:not(.paused)');
      }
      await page.keyboard.press('g');
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await showsSlide(page, (await slideIds(page))[11] ?? '');
      await page.keyboard.press('f');
      await page.waitForFunction(() => document.fullscreenElement !== null);
    }));

  test('leads back to the page', () =>
    withPage(async (page) => {
      await openDeck(page);
      await page.keyboard.press('?');
      await page.locator('dialog a').click();
      await page.waitForSelector('.briefing');
      expect(page.url()).toBe(sessionAddress());
    }));

  test('keeps the screen awake', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        Object.defineProperty(navigator, 'wakeLock', {
          value: { request: (kind: string) => Promise.resolve(asked.push(kind)) },
        });
      });
      await openDeck(page);
      await page.waitForFunction(() => (globalThis as { asked?: string[] }).asked?.[0] === 'screen');
    }));
});

/** What is wrong with the slide that is shown, in words. Sizes are those of a screen 720 pixels high. */
function problemsOfSlide(slide: Element): string[] {
  const scale = slide.getBoundingClientRect().width / 1280;
  const frame = slide.getBoundingClientRect();
  const problems: string[] = [];
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || parent.closest('.slide-notes')) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < 28) problems.push(`${size} px: ${node.textContent}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const place = range.getBoundingClientRect();
    const isCut = parent.closest('.slide-head, .slide-foot') !== null;
    const [left, right] = [frame.left + 71 * scale, frame.right - 71 * scale];
    if (!isCut && (place.left < left || place.right > right)) problems.push(`beside the slide: ${node.textContent}`);
  }
  const main = slide.querySelector<HTMLElement>('.slide-main');
  if (!main || main.scrollHeight > main.clientHeight + 1) problems.push('more than fits');
  const words = (main?.textContent ?? '').split(/[\s·]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > 40) problems.push(`${words} words`);
  return problems.map((problem) => `${slide.id}: ${problem}`);
}

/** A projector of the size that slides are laid out for. */
const ROOM = { viewport: { width: 1280, height: 720 } };

/** Shows a slide by its address. */
async function goToSlide(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/${id}`);
  await showsSlide(page, id);
}

// All slides are looked at on the way through the deck; a larger screen only scales them, so some are enough.
test('slides of a session are as large, whole and short on a larger screen', () =>
  withPage(
    async (page) => {
      await openDeck(page);
      for (const id of (await slideIds(page)).filter((_, place) => place % 6 === 0)) {
        await goToSlide(page, id);
        expect(await page.locator('section.present').evaluate(problemsOfSlide)).toEqual([]);
      }
      const box = await page.locator('section.present').boundingBox();
      expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([1920, 1080]);
    },
    { viewport: { width: 1920, height: 1080 } },
  ));

describe('axe finds nothing', () => {
  // Each look in one scheme, in turn; the story, which has a chart, in both.
  const LOOKS = [
    ['opening-1', 'light'],
    ['impact-1', 'dark'],
    ['impact-2', 'light'],
    ['story-2', 'light'],
    ['story-2', 'dark'],
    ['repair-1', 'dark'],
  ] as const;

  test('on slides of every look, light or dark', () =>
    withPage(async (page) => {
      await openDeck(page, review('?present'));
      for (const [id, colorScheme] of LOOKS) {
        await goToSlide(page, id);
        await page.emulateMedia({ colorScheme });
        expect(await axeProblems(page), `${id}, ${colorScheme}`).toEqual([]);
      }
    }));

  test('on the slides for print', () =>
    withPage(async (page) => {
      await page.goto(review('?print-pdf&notes'));
      await page.waitForSelector('.sheet');
      expect(await axeProblems(page)).toEqual([]);
    }));
});

describe('on paper', () => {
  test.each(['?print-pdf', '?print-pdf&notes'])('every slide has a page of its own: %s', (query) =>
    withPage(async (page) => {
      await page.goto(sessionAddress(query));
      await page.waitForSelector('.sheet');
      const slides = await page.locator('.slide').count();
      expect(slides).toBeGreaterThan(50);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(pagesOfPdf(pdf)).toBe(slides);
      expect(await page.locator('.slide-notes').first().isVisible()).toBe(query.includes('notes'));
      const overflowing = await page
        .locator('.slide-notes')
        .evaluateAll((all) =>
          all
            .filter((notes) => notes.scrollHeight > notes.clientHeight + 1)
            .map(({ parentElement }) => parentElement?.id),
        );
      expect(overflowing).toEqual([]);
    }),
  );
});
