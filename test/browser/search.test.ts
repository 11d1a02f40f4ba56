import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';

const search = (query = '', site = inject('siteUrl')) => `${site}search/${query}`;

/** Opens a search and waits for its answer. */
async function openSearch(page: Page, query: string, site?: string): Promise<void> {
  await page.goto(search(query, site));
  await settled(page);
}

/** Waits until what stands in the field and in the address is answered: pages, counts and advice. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector<HTMLElement>('[data-cairn-search]');
    const typed = root?.querySelector<HTMLInputElement>('[data-part="field"]')?.value.slice(0, 1000).toWellFormed();
    const asked = new URLSearchParams(location.search).get('q') ?? '';
    return root?.dataset['answered'] === location.search && typed?.trim() === asked.trim();
  });
}

const field = (page: Page) => page.locator('main input[type="search"]');
const titles = (page: Page) => page.locator('.hit-title').allTextContents();
const found = (page: Page) => page.locator('[data-part="count"]').textContent();
const query = (page: Page) => new URL(page.url()).search;
/** The words that what stands below a form was found with. */
const quickTarget = async (page: Page) => {
  const all = await page.locator('.quick-all').evaluateAll(([link]) => link?.getAttribute('href') ?? '');
  return new URLSearchParams(all.split('?')[1]).get('q');
};
const choice = (page: Page, facet: string, value: string) => page.locator(`input[name="${facet}"][value="${value}"]`);
const counts = (page: Page, facet: string) =>
  page
    .locator(`[data-part="facet-${facet}"] li`)
    .evaluateAll((items) =>
      Object.fromEntries(
        items.map((item) => [
          item.querySelector('input')?.value ?? '',
          Number(item.querySelector('.count')?.textContent),
        ]),
      ),
    );

describe('results', () => {
  test('appear while typing, with what matched, where it stands and how it is placed', () =>
    withPage(async (page) => {
      await page.goto(search());
      await field(page).pressSequentially('certificate expired', { delay: 20 });
      await settled(page);
      const first = page.locator('.hit').first();
      expect(await first.locator('.hit-title').textContent()).toContain('expired certificate');
      expect(await first.locator('.hit-line').textContent()).toMatchInlineSnapshot(`"4 May 2019 · Mozilla · Critical"`);
      expect((await first.locator('mark').allTextContents()).map((word) => word.toLowerCase())).toEqual(
        expect.arrayContaining(['certificate', 'expired']),
      );
      const sections = first.locator('.hit-sections a');
      expect(await sections.count()).toBeGreaterThan(0);
      expect(await sections.first().getAttribute('href')).toMatch(/^\/reviews\/[^?]+\/\?highlight=.+#.+/);
      expect(query(page)).toBe('?q=certificate+expired');
    }));

  test('come from the forms of other pages', () =>
    withPage(async (page) => {
      for (const path of ['', 'classes/']) {
        await page.goto(`${inject('siteUrl')}${path}`);
        await page.locator('input[type="search"]').fill('retry storm');
        await page.keyboard.press('Enter');
        await settled(page);
        expect((await titles(page))[0]).toBe('Retry storm');
        expect(await field(page).inputValue()).toBe('retry storm');
      }
    }));

  test('stand below the form of any page while typing, and are walked with the keys', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}classes/`);
      await page.keyboard.press('/');
      await page.keyboard.type('certificate expired');
      const panel = page.locator('.quick-panel');
      // What is found for the words half typed may stand there first.
      await expect.poll(() => quickTarget(page)).toBe('certificate expired');
      expect(await panel.locator('a').first().textContent()).toContain('expired certificate');
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      expect(
        await panel
          .locator('a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await panel.isVisible()).toBe(false);
      await page.keyboard.type(' early');
      await expect.poll(() => quickTarget(page)).toBe('certificate expired early');
      await panel.locator('.quick-all').click();
      await settled(page);
      expect(await field(page).inputValue()).toBe('certificate expired early');
    }));

  test('below a form tell those with all words from those with some', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}classes/`);
      await page.keyboard.press('/');
      await page.keyboard.type('bgp withdraw');
      await expect.poll(() => quickTarget(page)).toBe('bgp withdraw');
      const count = (await page.locator('.quick-count').textContent()) ?? '';
      expect(count).toMatch(/^\d pages? found, \d+ pages? with some of the words$/);
      const lines = await page.locator('.quick-panel li').allTextContents();
      expect(lines.indexOf('With some of these words')).toBe(Number.parseInt(count, 10));
    }));

  test('are ten, then ten more, and the reader goes on with the first that is new', () =>
    withPage(async (page) => {
      await openSearch(page, '?kind=Review');
      expect(await page.locator('.hit').count()).toBe(10);
      await page.getByRole('button', { name: 'Show 10 more' }).click();
      await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
      expect(
        await page
          .locator('.hit')
          .nth(10)
          .locator('a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
    }));

  test('are ten more and no twenty, however often that is asked for', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=cloudflare');
      await page.locator('[data-part="more-hits"]').dblclick();
      await page.waitForFunction(() => document.querySelectorAll('.hit').length > 10);
      const all = await page
        .locator('.hit-title a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(all).toHaveLength(20);
      expect(new Set(all).size).toBe(20);
    }));

  test('answer what was typed before the page was ready', () =>
    withPage(async (page) => {
      const [script, ready] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
      await page.route('**/assets/search*.js', async (route) => {
        ready.resolve(undefined);
        await script.promise;
        await route.continue();
      });
      await page.goto(search(), { waitUntil: 'commit' });
      await field(page).fill('retry storm');
      await ready.promise;
      script.resolve(undefined);
      await settled(page);
      expect(query(page)).toBe('?q=retry+storm');
      expect((await titles(page))[0]).toBe('Retry storm');
    }));

  test('keep the keyboard when others take their place', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns');
      await page.locator('.hit-title a').nth(2).focus();
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
        input.value = 'retry storm';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.closest('.hit-title')?.textContent)).toBe('Retry storm');
    }));

  test('stand in the order that is asked for, which goes into the history', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=network');
      const all = await found(page);
      await page.getByText('Newest', { exact: true }).click();
      await page.waitForURL('**sort=newest');
      await settled(page);
      const years = (await page.locator('.hit-line').allTextContents())
        .flatMap((line) => /\b20\d\d\b/.exec(line) ?? [])
        .map(Number);
      expect(years.length).toBeGreaterThan(5);
      expect(years).toEqual([...years].sort((a, b) => b - a));
      expect(await found(page)).toBe(all);
      await page.goBack();
      await page.waitForURL('**/search/?q=network');
      await settled(page);
      expect(await page.locator('input[name="sort"]:checked').getAttribute('value')).toBe('relevance');
    }));
});

describe('facets', () => {
  test('narrow the list, one value or several of one facet, and every count stays true', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns');
      const before = await counts(page, 'year');
      await choice(page, 'year', '2021').check();
      await settled(page);
      expect(await counts(page, 'year')).toEqual(before);
      expect(await found(page)).toBe(`${before['2021']} pages found`);
      await choice(page, 'year', '2019').check();
      await settled(page);
      expect(await found(page)).toBe(`${(before['2021'] ?? 0) + (before['2019'] ?? 0)} pages found`);
      const severities = await counts(page, 'severity');
      await choice(page, 'severity', 'Critical').check();
      await settled(page);
      expect(await found(page)).toBe(`${severities['Critical']} pages found`);
    }));

  test('narrow to reviews that tell what went well, and every result leads to where it does', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns');
      await choice(page, 'tells', 'what went well').check();
      await settled(page);
      const places = await page
        .locator('.hit')
        .evaluateAll((hits) =>
          hits.map((hit) => hit.querySelector('.hit-sections a')?.getAttribute('href')?.split('#')[1]),
        );
      expect(places.length).toBeGreaterThan(3);
      expect([...new Set(places)]).toEqual(['went-well']);
      await page.locator('.hit-sections a').first().click();
      await page.waitForURL('**#went-well');
      expect(await page.locator('#went-well').textContent()).toMatch(/\w{3}/);
    }));

  test('go into the address and the history, and come back from both', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns');
      await choice(page, 'severity', 'Critical').check();
      await settled(page);
      const [narrowed, address] = [await found(page), query(page)];
      expect(address).toBe('?q=dns&severity=Critical');
      await page.goBack();
      await page.waitForURL('**/search/?q=dns');
      await settled(page);
      expect(await page.locator('.chip').count()).toBe(0);
      await page.goForward();
      await page.waitForURL('**severity=Critical');
      await settled(page);
      expect(await found(page)).toBe(narrowed);
      await page.reload();
      await settled(page);
      expect([await found(page), query(page)]).toEqual([narrowed, address]);
    }));

  test('keep the keyboard where it was when a box is ticked', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns');
      await choice(page, 'year', '2019').focus();
      await page.keyboard.press('Space');
      await page.waitForURL('**year=2019');
      await settled(page);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2019');
    }));

  test('are taken back by chips, one or all', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns&severity=Critical&year=2021&year=2019');
      await page.getByRole('button', { name: 'Remove Year: 2021' }).click();
      await page.waitForURL('**?q=dns&severity=Critical&year=2019');
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('chip');
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.waitForURL('**/search/?q=dns');
      await settled(page);
      expect(await page.locator('.chip').count()).toBe(0);
    }));

  test('show the first of many values, then all', () =>
    withPage(async (page) => {
      await openSearch(page, '?kind=Review');
      const box = page.locator('[data-part="facet-class"]');
      expect(await box.locator('li').count()).toBe(8);
      await box.getByRole('button', { name: /Show all \d+/ }).click();
      expect(await box.locator('li').count()).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    }));

  test('stand in their own order', () =>
    withPage(async (page) => {
      await openSearch(page, '?kind=Review');
      const years = Object.keys(await counts(page, 'year'));
      const shown = await page.locator('[data-part="facet-year"] .facet-value').allTextContents();
      expect(shown).toEqual([...years].sort((a, b) => Number(b) - Number(a)));
      const severities = await page.locator('[data-part="facet-severity"] .facet-value').allTextContents();
      expect(severities.slice(0, 2)).toEqual(['Critical', 'Serious']);
    }));

  test('of an old address are left out with a sentence', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns&team=Gone&severity=Critical');
      expect(await page.locator('[data-part="unknown"]').textContent()).toMatchInlineSnapshot(
        `"“Gone” is not in the index and was left out."`,
      );
      expect(await page.locator('.chip').allTextContents()).toEqual(['Severity: Critical']);
    }));
});

describe('the keyboard', () => {
  test('goes from anywhere to the field, into the results, among them, back, and opens one', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=retry+storm');
      const focused = () =>
        page.evaluate(() => document.activeElement?.textContent || (document.activeElement as HTMLInputElement).name);
      const first = page.locator('.hit a').first();
      await page.locator('.site-header a').first().focus();
      await page.keyboard.press('/');
      expect(await focused()).toBe('q');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await first.textContent());
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await page.locator('.hit a').nth(1).textContent());
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+k');
      expect(await focused()).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/classes/retry-storm/**');
    }));

  test('is heard once by a screen reader, when the typing rests', () =>
    withPage(async (page) => {
      // The page's clock stands still but for what the test lets pass, however slow the machine is.
      await page.clock.install();
      await page.goto(search());
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const region = document.querySelector('[role="status"]') as Element;
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
      await field(page).pressSequentially('ce');
      for (const letter of 'rtificate') {
        await field(page).press(letter);
        await page.clock.runFor(150);
        await settled(page);
      }
      expect(await said()).toEqual([]);
      await page.clock.runFor(1000);
      expect(await said()).toEqual([`${await found(page)} for certificate`]);
      await field(page).fill('');
      await page.clock.runFor(150);
      await settled(page);
      await page.clock.runFor(1000);
      expect((await said()).at(-1)).toBe('');
    }));
});

/** Words of one title, which stand together on its page and in this order only. */
const words = ['expired', 'certificate', 'switched', 'off'];

describe('words that no page has', () => {
  test('are read as the nearest that pages have', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=certifficate+expired');
      expect(await page.locator('[data-part="help"]').textContent()).toBe(
        'No page has “certifficate”. These are the pages for certificate expired',
      );
      expect(await found(page)).toMatch(/^\d+ pages found$/);
      expect((await titles(page)).join()).toContain('An expired certificate switched off');
      expect(await field(page).inputValue()).toBe('certifficate expired');
    }));

  test('are named where no other spelling is near', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=dns+wombat');
      expect(await page.locator('[data-part="help"]').textContent()).toBe(
        'No page has “wombat”. These are the pages with the other words.',
      );
      expect((await titles(page)).length).toBeGreaterThan(2);
    }));

  test('leave nothing to narrow by where no page has all the others, and the list where it was', () =>
    withPage(async (page) => {
      const left = () => page.locator('.search-found').evaluate((list) => list.getBoundingClientRect().left);
      await openSearch(page, '?q=kafka');
      const before = await left();
      await openSearch(page, '?q=kafka+retry+storm');
      expect(await found(page)).toBe('No page has all of these words');
      expect(await page.locator('[data-part="facets"]').isVisible()).toBe(false);
      expect(await left()).toBe(before);
    }));

  test('leave the pages that have the others, within what is chosen', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=certificate+expired+zzyzx+qqxqq&kind=Review');
      expect(await page.locator('.hit').count()).toBeGreaterThan(1);
      await openSearch(page, '?q=lvm+snapshot+widget+firefox+dns&kind=Review');
      expect(await found(page)).toBe('No page has all of these words');
      expect(await page.locator('.hit').count()).toBe(10);
      await page.locator('.hits-divider').waitFor({ state: 'detached' });
    }));
});

describe('an empty result helps', () => {
  test.each([
    ['without what is chosen', '?q=dns&kind=Session&year=2012', /^Without what is chosen: \d+ pages?$/],
    [
      'without the order of words',
      `?q=%22${words.toReversed().join('+')}%22`,
      /^In another order, or apart: \d+ pages?$/,
    ],
  ])('%s', (_, address, help) =>
    withPage(async (page) => {
      await openSearch(page, address);
      expect(await found(page)).toBe('Nothing found');
      expect(await page.locator('[data-part="help"]').textContent()).toMatch(help);
    }),
  );

  test('and always leads to the lists', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=%22no+such+words+anywhere%22');
      expect(await found(page)).toBe('Nothing found');
      for (const name of ['Reviews', 'Problem classes', 'Teams', 'Services']) {
        expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
      }
    }));
});

const ODD = {
  'a quotation mark': '"',
  'empty quotation marks': '""',
  'marks only': '-- :: // ..',
  'common words only': 'the of and',
  'ten thousand letters': 'certificate '.repeat(840),
  'one word of ten thousand letters': 'x'.repeat(10_000),
  markup: '<img src=x onerror="alert(1)"><mark>dns</mark>',
  'an emoji': '🔥🔥 dns 👩‍💻',
  'right-to-left text': 'שלום dns',
  'half a letter': 'dns \ud83d',
  'names of properties': '__proto__ constructor toString',
  'a pattern': '(((.*)+)+)+$ [a-z]{1000} \\',
  'an address': 'https://example.com/?q=%00%ff&team=x#y',
};

test('whatever is typed, nothing breaks and nothing gets into the page', () =>
  withPage(async (page) => {
    await page.goto(search());
    const intruders = page.locator('main :is(img, iframe, mark mark), [data-part="failed"]:not([hidden])');
    for (const [what, text] of Object.entries(ODD)) {
      await field(page).fill(text);
      await settled(page);
      expect(await intruders.count(), what).toBe(0);
      expect(page.url().length, what).toBeLessThan(4000);
    }
    for (const text of [ODD.markup, ODD['an address']]) {
      await openSearch(page, `?q=${encodeURIComponent(text)}`);
      expect(await intruders.count(), text).toBe(0);
    }
  }));

const IDENTIFIERS = [
  ['us-east-1', '2025-10-20-aws-dynamodb-dns-race'],
  ['max_wal_senders', '2017-01-31-gitlab-database-deletion'],
  ['FATAL: number of requested standby connections exceeds max_wal_senders', '2017-01-31-gitlab-database-deletion'],
  ['pg_basebackup:', '2017-01-31-gitlab-database-deletion'],
  ['auto_bootstrap', '2019-07-29-monzo-cassandra'],
  ['ClickHouse', '2025-11-18-cloudflare-bot-feature-file'],
  ['clickhouse', '2025-11-18-cloudflare-bot-feature-file'],
  ['HTTP 503', '2025-06-12-google-service-control'],
  ['100Mi', '2019-01-07-zalando-coredns'],
  ['CoreDNS pods OOMKilled (limit 100Mi)', '2019-01-07-zalando-coredns'],
] as const;

test('identifiers and lines of logs find their review', () =>
  withPage(async (page) => {
    await page.goto(search());
    for (const [words, review] of IDENTIFIERS) {
      await field(page).fill(words);
      await settled(page);
      const links = await page
        .locator('.hit-title a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links, words).toContain(`/reviews/${review}/`);
    }
  }));

describe('the page landed on', () => {
  test('marks the words that were searched for', () =>
    withPage(async (page) => {
      await openSearch(page, '?q=certificate+expired');
      await page.locator('.hit-sections a').first().click();
      await page.waitForURL('**highlight=**');
      await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 2);
      expect(await page.locator('mark').count()).toBe(0);
    }));

  test('loads nothing for that when nothing was searched for', () =>
    withPage(async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(`${inject('siteUrl')}classes/retry-storm/`, { waitUntil: 'networkidle' });
      expect(loaded.filter((address) => /highlight|pagefind/.test(address))).toEqual([]);
    }));
});

describe('where search cannot work, the page says so and leads on', () => {
  const leads = async (page: Page) =>
    expect(await page.getByRole('main').getByRole('link', { name: 'Reviews', exact: true }).isVisible()).toBe(true);

  test('without JavaScript', () =>
    withPage(
      async (page) => {
        await page.goto(search('?q=dns'));
        expect(await page.locator('noscript p').isVisible()).toBe(true);
        await leads(page);
      },
      { javaScriptEnabled: false },
    ));

  test.each([
    ['a part of its index', '**/pagefind/pagefind-entry.json*'],
    ['its thread', '**/index-worker-*.js'],
  ])('without %s, and with it once it is there', (_what, files) =>
    withPage(
      async (page) => {
        await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
        await page.goto(search('?q=dns'));
        await page.getByText('The search index could not be loaded').waitFor();
        await leads(page);
        await page.unroute(files);
        await page.locator('main form button').click();
        await page.locator('.hit').nth(2).waitFor();
      },
      { expectedMessages: /404|Pagefind/ },
    ),
  );

  test('while there is no line, and as soon as there is one it finds again', () =>
    withPage(
      async (page) => {
        await page.goto(search());
        await page.route('**/pagefind/index/**', (route) => route.abort());
        await field(page).fill('dns');
        await page.getByText('The search index could not be loaded').waitFor();
        await page.unroute('**/pagefind/index/**');
        await page.locator('main form button').click();
        await page.locator('.hit').nth(2).waitFor();
        expect(await page.locator('[data-part="failed"]').isVisible()).toBe(false);
      },
      { expectedMessages: /ERR_FAILED|Failed to load|Failed to fetch/ },
    ));

  test('without the facts of its pages it finds them still, and has nothing to narrow them by', () =>
    withPage(
      async (page) => {
        await page.route('**/pagefind/pages.json', (route) => route.fulfill({ status: 404, body: '' }));
        await openSearch(page, '?q=retry+storm');
        expect(await titles(page)).not.toEqual([]);
        expect(await page.locator('[data-part="facets"] input').count()).toBe(0);
        expect(await page.locator('[data-part="failed"]').isVisible()).toBe(false);
      },
      { expectedMessages: /404/ },
    ));

  test('without its index', () =>
    withPage(async (page) => {
      // An answer that is no index, rather than none, since the browser itself reports a missing file as an error.
      await page.route('**/pagefind/pagefind.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
      );
      await page.goto(search('?q=dns'));
      await page.getByText('The search index could not be loaded').waitFor();
      await leads(page);
      expect(await page.locator('[data-part="body"]').isVisible()).toBe(false);
    }));
});

test('under a base path results lead to pages under it', () =>
  withPage(async (page) => {
    await openSearch(page, '?q=retry+storm', inject('baseUrl'));
    await page.locator('.hit a').first().click();
    await page.waitForURL('**/kb/classes/retry-storm/**');
    expect(await page.locator('h1').textContent()).toBe('Retry storm');
  }));

test('results are accessible, dark and narrow', () =>
  withPage(
    async (page) => {
      await openSearch(page, '?q=dns&severity=Critical&year=2019&year=2021&team=Gone');
      await page.getByText('Narrow down').click();
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
    { colorScheme: 'dark', viewport: { width: 390, height: 900 } },
  ));

test.each([
  ['shows the key that leads to the field where there is a keyboard', {}, true],
  ['shows none on a telephone', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }, false],
  ['shows none where no script listens', { javaScriptEnabled: false }, false],
])('the header %s', (_name, options, isShown) =>
  withPage(async (page) => {
    await page.goto(`${inject('siteUrl')}luck/`);
    expect(await page.locator('.search-hint').isVisible()).toBe(isShown);
  }, options),
);
