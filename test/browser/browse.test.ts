import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';

/** The list, narrowed by an address, once its table is there and its rows stand. */
async function openList(page: Page, query = '', site = inject('siteUrl')): Promise<void> {
  await page.goto(`${site}reviews/${query}`);
  await page.locator('[data-part="narrow"]:not([hidden])').waitFor();
  await settled(page);
}

const settled = (page: Page) => page.locator('[data-part="list"]:not([aria-busy])').waitFor();
const count = (page: Page) => page.locator('#count').textContent();
const rows = (page: Page) => page.locator('.review-row').count();
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));

/** The number beside a value. */
const beside = async (page: Page, name: string) =>
  Number(
    await page
      .locator('.facet label', { has: box(page, name) })
      .locator('.count')
      .textContent(),
  );

/** Brushes across the middle of the drawing, from one share of its width to another. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const { x, y, width } = (await page.locator('.strip-drawing:visible').boundingBox())!;
  await page.mouse.move(x + width * from, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + width * to, y + 70, { steps: 4 });
  await page.mouse.up();
  await settled(page);
}

describe('the list of reviews', () => {
  test('is narrowed: values of a facet add, facets take away, counts are what choosing gives', () =>
    withPage(async (page) => {
      await openList(page);
      expect(await count(page)).toBe('43 reviews');
      const guardrails = await beside(page, 'Guardrail gap');
      await box(page, 'Guardrail gap').check();
      await settled(page);
      expect(await count(page)).toBe(`${guardrails} of 43 reviews`);
      expect(await rows(page)).toBe(guardrails);

      await box(page, 'Global blast radius').check();
      await settled(page);
      expect(await rows(page)).toBeGreaterThan(guardrails);
      const critical = await beside(page, 'Critical');
      await box(page, 'Critical').check();
      await settled(page);
      expect(await rows(page)).toBe(critical);
      expect(await beside(page, 'Serious')).toBeGreaterThan(0);
      expect(query(page)).toBe('?class=Guardrail gap&class=Global blast radius&severity=Critical');
      await page.getByText(`${critical} of 43 reviews, newest`).waitFor({ state: 'attached' });
    }));

  test('shows in every row what was chosen', () =>
    withPage(async (page) => {
      await openList(page, '?year=2019&severity=Critical');
      const all = await page.locator('.review-row').allTextContents();
      expect(all.length).toBeGreaterThan(3);
      expect(all.filter((text) => !text.includes('2019') || !text.includes('Critical'))).toEqual([]);
      expect(await page.title()).toContain('Critical, 2019');
    }));

  test('lets go of what was chosen by its chip, its box, Clear and the back button', () =>
    withPage(async (page) => {
      await openList(page, '?year=2019&severity=Critical&organisation=Cloudflare');
      const before = await count(page);
      await page.getByRole('button', { name: 'Remove Organisation: Cloudflare' }).click();
      expect(query(page)).toBe('?severity=Critical&year=2019');
      await box(page, '2019').uncheck();
      expect(query(page)).toBe('?severity=Critical');
      await page.getByRole('button', { name: 'Clear' }).click();
      expect(query(page)).toBe('');
      expect(await count(page)).toBe('43 reviews');
      expect(await page.locator('[data-part="chips"]').isVisible()).toBe(false);
      for (let steps = 3; steps > 0; steps -= 1) await page.goBack();
      await settled(page);
      expect(await count(page)).toBe(before);
      expect(await box(page, 'Cloudflare').isChecked()).toBe(true);
    }));

  test('is sorted, as the pages of its orders are', () =>
    withPage(async (page) => {
      const first = () => page.locator('.review-row .row-title').first().textContent();
      await openList(page);
      const newest = await first();
      for (const [name, path] of [
        ['Longest', 'longest'],
        ['Most severe', 'severity'],
      ] as const) {
        await openList(page);
        await page.getByRole('link', { name }).click();
        await page.waitForURL(`**sort=${path}`);
        await settled(page);
        const narrowed = await page.locator('.row-title').allTextContents();
        await page.goto(`${inject('siteUrl')}reviews/sorted/${path}/`);
        expect(narrowed).toEqual(await page.locator('.row-title').allTextContents());
      }
      await openList(page, '?sort=longest');
      expect(await first()).not.toBe(newest);
      expect(await page.locator('.orders [aria-current]').textContent()).toContain('Longest');
    }));

  test('is worked by the keyboard alone, and the focus stays where it was', () =>
    withPage(async (page) => {
      await openList(page);
      await box(page, 'Critical').focus();
      await page.keyboard.press('Space');
      await settled(page);
      expect(query(page)).toBe('?severity=Critical');
      expect(await box(page, 'Critical').evaluate((one) => one === document.activeElement)).toBe(true);
      await page.locator('[data-part="from"]').focus();
      await page.locator('[data-part="from"]').fill('2023-01');
      await settled(page);
      expect(query(page)).toContain('from=2023-01');
      await page.getByRole('button', { name: 'Remove Severity: Critical' }).press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('count');
    }));

  test('has pages, and its rows come from them', () =>
    withPage(async (page) => {
      // Two reviews a page: the same list, as a larger library would have it.
      await page.route('**/reviews/list.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), perPage: 2 } });
      });
      await page.route(/\/reviews\/page\/\d+\//, async (route) => {
        const number = Number(/page\/(\d+)/.exec(route.request().url())?.[1]);
        const html = await (await route.fetch({ url: `${inject('siteUrl')}reviews/` })).text();
        const [head = '', ...rest] = html.split('<li class="review-row">');
        const items = rest.map((item) => `<li class="review-row">${item.split('</li>')[0]}</li>`);
        const body = `${head}${items.slice((number - 1) * 2, number * 2).join('')}</ul></section></div></div>`;
        await route.fulfill({ contentType: 'text/html', body });
      });
      await openList(page, '?severity=Serious');
      expect(await rows(page)).toBe(2);
      await page.getByRole('link', { name: 'Next', exact: true }).click();
      await settled(page);
      expect(query(page)).toBe('?severity=Serious&page=2');
      const all = await page.locator('.review-row').allTextContents();
      expect(all.map((text) => text.includes('Serious'))).toEqual([true, true]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('count');
      await page.goto(`${inject('siteUrl')}reviews/?severity=Serious&page=99`);
      await page.locator('[data-part="narrow"]:not([hidden])').waitFor();
      await settled(page);
      expect(await page.locator('.pages [aria-current]').textContent()).toBe('5');
    }));
});

describe('the strip over the years', () => {
  test('follows the list, narrows it by brushing, and lets go', () =>
    withPage(async (page) => {
      await openList(page, '?severity=Serious');
      const dots = () => page.locator('.strip-drawing:visible .dot:not(.out)').count();
      expect(await dots()).toBe(await rows(page));
      await brush(page, 0.5, 0.75);
      expect(query(page)).toMatch(/from=20\d\d-\d\d&to=20\d\d-\d\d/);
      expect(await rows(page)).toBeGreaterThan(0);
      expect(await dots()).toBe(await rows(page));
      expect(page.url()).toContain('/reviews/?');
      await page.getByRole('button', { name: 'Whole time' }).click();
      expect(query(page)).toBe('?severity=Serious');
    }));

  test('still leads to a review by a click on it', () =>
    withPage(async (page) => {
      await openList(page);
      await page.locator('.strip-drawing:visible .dot').first().click();
      await page.waitForURL(/\/reviews\/20\d\d-/);
    }));

  test('is brushed with a finger, as the page is scrolled past it', () =>
    withPage(
      async (page) => {
        await openList(page);
        const touch = await page.locator('.strip-drawing:visible').evaluate((one) => getComputedStyle(one).touchAction);
        expect(touch).toBe('pan-y');
        await brush(page, 0.4, 0.9);
        expect(query(page)).toContain('from=');
      },
      { viewport: { width: 390, height: 900 } },
    ));
});

test('facets behind a closed name are made when it is opened, and keep what the address chose', () =>
  withPage(
    async (page) => {
      await openList(page, '?class=Expiry');
      const boxes = page.locator('.facets input[type="checkbox"]');
      expect(await boxes.count()).toBe(0);
      await page.getByText('Narrow down (1 chosen)').click();
      // They stand behind the names of their facets, but for the facet of the choice.
      await page.locator('.facets input[value="Expiry"]').waitFor();
      expect(await boxes.count()).toBeGreaterThan(20);
      expect(await page.locator('.facets input[value="Expiry"]').isChecked()).toBe(true);
    },
    { viewport: { width: 390, height: 900 } },
  ));

describe('where the list cannot be narrowed', () => {
  test('an address that asks for what is not there is told so, and ways out are offered', () =>
    withPage(async (page) => {
      await openList(page, '?year=2012&severity=Serious&class=<img src=x>&from=soon');
      expect(await count(page)).toBe('No review fits');
      expect(await page.locator('[data-part="unknown"]').textContent()).toContain('“<img src=x>”, “soon”');
      await page.getByRole('link', { name: 'Without Severity: Serious' }).click();
      await settled(page);
      expect(await rows(page)).toBeGreaterThan(0);
    }));

  test.each([
    ['that is missing', { status: 404, body: '' }],
    ['that is something else', { contentType: 'text/html', body: '<!doctype html>' }],
    ['of another build', { contentType: 'application/json', body: '{"version":"old"}' }],
  ])('a table %s leaves the list as it is and says so', (_name, answer) =>
    withPage(
      async (page) => {
        await page.route('**/reviews/list.json', (route) => route.fulfill(answer));
        await page.goto(`${inject('siteUrl')}reviews/?year=2019`);
        await page.getByText('The list cannot be narrowed on this page now').waitFor();
        expect(await rows(page)).toBe(43);
        await page.locator('.shelves a', { hasText: '2019' }).click();
        expect(await page.locator('h1').textContent()).toBe('2019');
      },
      { expectedMessages: /404/ },
    ),
  );

  test('rows that do not load are missed, and its links come back', () =>
    withPage(
      async (page) => {
        await page.route('**/reviews/list.json', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, json: { ...(await response.json()), perPage: 2 } });
        });
        await openList(page);
        await box(page, 'Serious').check();
        await page.getByText('The list cannot be narrowed on this page now').waitFor();
        expect(await page.locator('.shelves').isVisible()).toBe(true);
      },
      { expectedMessages: /404/ },
    ));
});

test('under a base path all of it works', () =>
  withPage(async (page) => {
    await openList(page, '?class=Retry+storm&sort=longest', inject('baseUrl'));
    expect(await rows(page)).toBeGreaterThan(1);
    expect(await page.locator('.review-row a').first().getAttribute('href')).toMatch(/^\/kb\/reviews\//);
  }));

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('is accessible, %s and %s pixels wide', (colorScheme, width) =>
  withPage(
    async (page) => {
      await openList(page, '?severity=Critical&year=2019&from=2019-02&to=2020-02&team=Gone');
      if (width < 500) await page.getByText('Narrow down').click();
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
    { colorScheme, viewport: { width, height: 900 } },
  ),
);

describe('the list of improvement items', () => {
  test('is narrowed, sorted and paged by the same script, and goes back', () =>
    withPage(async (page) => {
      const items = () => page.locator('.item-list tbody > tr').count();
      await page.goto(`${inject('siteUrl')}improvements/`);
      await page.locator('[data-part="narrow"]:not([hidden])').waitFor();
      await settled(page);
      const all = await count(page);
      expect(await items()).toBe(100);
      const detecting = await beside(page, 'Detect');
      await box(page, 'Detect').check();
      await settled(page);
      expect([await count(page), await items()]).toEqual([`${detecting} of ${all ?? ''}`, detecting]);
      await page.getByRole('link', { name: 'Lasted longest' }).click();
      await settled(page);
      expect(query(page)).toBe('?aim=detect&sort=lasted');
      await page.goBack();
      await page.goBack();
      await page.getByRole('link', { name: 'Page 2' }).click();
      await settled(page);
      expect(await items()).toBe(Number(/\d+/.exec(all ?? '')?.[0]) - 100);
    }));
});
