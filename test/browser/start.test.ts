import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../support/browser.ts';

/** Writes down who asks for the rules of languages and time zones, which takes a browser a tenth of a second to load. */
function watchLanguages(): void {
  const asked: string[] = [];
  Object.assign(globalThis, { asked });
  const watched = (name: string, of: object, key: string) => {
    const real = Reflect.get(of, key) as (...given: unknown[]) => unknown;
    const proxy = new Proxy(real, {
      apply: (target, self, given: unknown[]) => (asked.push(name), Reflect.apply(target, self, given)),
      construct: (target, given: unknown[]) => (asked.push(name), Reflect.construct(target, given) as object),
    });
    Reflect.set(of, key, proxy);
  };
  for (const key of ['DateTimeFormat', 'NumberFormat', 'Collator', 'Segmenter', 'PluralRules'])
    watched(`Intl.${key}`, Intl, key);
  watched('localeCompare', String.prototype, 'localeCompare');
  for (const key of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) watched(key, Date.prototype, key);
}

const asked = (page: Page) => page.evaluate(() => (globalThis as { asked?: string[] }).asked);

test('no page asks for the rules of languages and zones while it opens', () =>
  withPage(
    async (page) => {
      await page.addInitScript(watchLanguages);
      for (const path of ['', 'reviews/', 'insights/', 'improvements/', 'reviews/2019-07-02-cloudflare-waf-regex/']) {
        await page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'networkidle' });
        expect(await asked(page), path).toEqual([]);
      }
      await page.locator('button[data-cairn-zone]').first().click();
      await expect.poll(() => asked(page)).toContain('Intl.DateTimeFormat');
    },
    { timezoneId: 'Europe/Berlin' },
  ));
