import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';

const SYMPTOMS = 'CoreDNS pods are OOMKilled again and again, name lookups fail, nobody was paged';
const REVIEW = '/reviews/2019-01-07-zalando-coredns/';

const field = (page: Page) => page.getByLabel('What do you see?');
const found = (page: Page) => page.locator('.past-case');

/** Pastes a text and waits until it is answered. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.waitForFunction(
    (length) => document.querySelector<HTMLElement>('[data-cairn-seen-before]')?.dataset['answered'] === String(length),
    (await field(page).inputValue()).length,
  );
}

async function open(page: Page, site = inject('siteUrl')): Promise<void> {
  await page.goto(`${site}seen-before/`);
  await field(page).waitFor();
}

describe('what is pasted', () => {
  test('brings past incidents, with what they were, what helped and why they are shown', () =>
    withPage(async (page) => {
      await open(page);
      await paste(page, SYMPTOMS);
      const first = found(page).first();
      expect(await first.locator('h3 a').getAttribute('href')).toBe(REVIEW);
      expect(await first.locator('dt').allTextContents()).toEqual(
        expect.arrayContaining(['It looked like', 'It turned out', 'What helped', 'Practice to follow']),
      );
      expect(await first.locator('.past-why').textContent()).toContain('“CoreDNS”');
      expect((await first.locator('mark').allTextContents()).length).toBeGreaterThan(1);
      await page.getByRole('button', { name: 'Clear' }).click();
      await found(page).first().waitFor({ state: 'detached' });
      expect(await field(page).inputValue()).toBe('');
    }));

  test('shows the dead ends, and how long it took', () =>
    withPage(async (page) => {
      await open(page);
      await paste(page, 'Consul leader has high CPU, KV writes take two seconds, Vault is slow');
      expect(await found(page).first().locator('dt').allTextContents()).toEqual(
        expect.arrayContaining(['What did not help', 'How long']),
      );
    }));

  test('stays in the browser: not in the address, not in a request', () =>
    withPage(async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
      await open(page);
      await paste(page, SYMPTOMS);
      await found(page).first().locator('h3 a').click();
      await page.waitForURL(`**${REVIEW}`);
      expect(requests.filter((text) => /oomkilled|lookups|paged/i.test(text))).toEqual([]);
    }));

  test('may be anything', () =>
    withPage(async (page) => {
      await open(page);
      const odd = ['"', '🔥', 'the of and', '<img src=x onerror="alert(1)"> dns', '(((.*)+)+)+$', '__proto__ dns'];
      for (const text of [...odd, 'certificate '.repeat(840), 'x'.repeat(10_000)]) {
        await paste(page, text);
        expect(await page.locator('[data-part="found"] img, [data-part="failed"]:not([hidden])').count(), text).toBe(0);
      }
      await paste(page, 'zzyzx');
      expect(await page.locator('[data-part="nothing"]').isVisible()).toBe(true);
    }));
});

describe('where it cannot work, the page says so and leads on', () => {
  test('without JavaScript', () =>
    withPage(
      async (page) => {
        await page.goto(`${inject('siteUrl')}seen-before/`);
        expect(await page.locator('noscript p').isVisible()).toBe(true);
        expect(await field(page).isVisible()).toBe(false);
        expect(await page.locator('main').getByRole('link', { name: 'Problem classes', exact: true }).isVisible()).toBe(
          true,
        );
      },
      { javaScriptEnabled: false },
    ));

  test('without its index', () =>
    withPage(async (page) => {
      // An answer that is no index, rather than none, since the browser itself reports a missing file as an error.
      await page.route('**/seen-before/index.json', (route) => route.fulfill({ body: '{}' }));
      await open(page);
      await field(page).fill(SYMPTOMS);
      await page.getByText('could not be loaded').waitFor();
    }));
});

describe.each([
  ['at the root', inject('siteUrl')],
  ['under a base path', inject('baseUrl')],
])('saved for offline use %s', (_, site) => {
  test('it works without a network, with the pages it leads to, until it is removed', () =>
    withPage(
      async (page) => {
        await open(page, site);
        expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
        const pages = await page
          .locator('a[data-save]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        await page.getByRole('button', { name: 'Save for offline use' }).click();
        await page.getByText('Saved on this device').waitFor();
        await page.context().setOffline(true);
        await page.reload();
        await field(page).waitFor();
        await paste(page, SYMPTOMS);
        expect(await found(page).first().textContent()).toContain('CoreDNS');
        await page.goto(pages.find((address) => address.includes('/classes/')) ?? '');
        expect(await page.locator('h1').count()).toBe(1);
        await page.goto(`${site}insights-that-nobody-saved/`);
        expect(await page.getByText('not among those saved').count()).toBe(1);
        await page.getByRole('link', { name: 'Seen before?' }).click();
        await page.getByRole('button', { name: 'Remove the saved copy' }).click();
        await page.getByRole('button', { name: 'Save for offline use' }).waitFor();
        expect(await page.evaluate(() => caches.keys())).toEqual([]);
      },
      { expectedMessages: /ERR_INTERNET_DISCONNECTED|503/ },
    ));
});

test('it is accessible, dark and narrow', () =>
  withPage(
    async (page) => {
      await open(page);
      await paste(page, SYMPTOMS);
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
    { colorScheme: 'dark', viewport: { width: 390, height: 900 } },
  ));
