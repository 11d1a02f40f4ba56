import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { generateCollection } from '../../scripts/bench/generate-collection.ts';
import { serveFiles } from '../../scripts/serve/server.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { newSiteBuilder, ROOT, type SiteBuilder } from '../support/build-site.ts';
import { withPage } from '../support/browser.ts';
import { filesOf } from '../support/site-pages.ts';

const TEAMS = 40;

let builder: SiteBuilder;
let content = '';
let folder = '';
let url = '';
let close = async () => {};

// An invented organisation, the same at every run: forty teams, two hundred reviews, what the teams have looked at.
beforeAll(async () => {
  builder = newSiteBuilder();
  content = join(builder.project, 'organisation');
  mkdirSync(content);
  generateCollection(content, { reviews: 200, teams: TEAMS, seed: 0.42, source: join(ROOT, 'content') });
  const built = await builder.build(content);
  expect(built.output).toContain('Complete!');
  folder = built.folder;
  const server = await serveFiles({ folder, base: '/' }, 0);
  url = `http://localhost:${server.port}`;
  close = () => server.close();
});

afterAll(async () => {
  await close();
  builder.remove();
});

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

/** What the lesson that most teams looked at is called, and who looked: worked out from the files alone. */
function mostLookedAt(): { lesson: string; teams: string[] } {
  const { entries } = readContent(content);
  const looked = new Map<string, Set<string>>();
  for (const { id, data } of entries.adoption) {
    for (const { lesson } of data.lessons) looked.set(lesson, (looked.get(lesson) ?? new Set()).add(id));
  }
  const [most] = [...looked].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  return { lesson: most?.[0] ?? '', teams: [...(most?.[1] ?? [])] };
}

describe('an organisation of forty teams', () => {
  test('has no page over 300 KB', () => {
    const large = filesOf(folder).filter(
      (file) => file.endsWith('.html') && statSync(join(folder, file)).size > 300 * 1024,
    );
    expect(large).toEqual([]);
  });

  test('sees how far a lesson has travelled, as the teams recorded it', () =>
    withPage(async (page) => {
      const { lesson, teams } = mostLookedAt();
      const [review = '', id = ''] = lesson.split('#');
      await page.goto(`${url}/reviews/${review}/#lesson-${id}`);
      await page.locator(`#lesson-${id} a[href*="/lessons/"]`).click();
      await page.waitForURL(`${url}/lessons/${review}/${id}/`);
      expect(await page.locator('.dek').textContent()).toMatch(
        new RegExp(`^${teams.length} of ${TEAMS} teams have looked; `),
      );
      const names = await texts(page, '.invited >> nth=0 >> li > a');
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
      expect(names).toHaveLength(teams.length);
      const invited = await texts(page, '.invited >> nth=1 >> li > a');
      expect(invited.filter((name) => names.includes(name))).toEqual([]);
    }));

  test('opens a team’s page with what is for it, each with its reason, and leads there', () =>
    withPage(async (page) => {
      await page.goto(`${url}/teams/checkout/`);
      const first = page.locator('[aria-labelledby="for-you"] .rows >> nth=0 >> li >> nth=0');
      expect(await first.locator('.note-text').textContent()).toMatch(/^(It touched your service|You had )/);
      await first.locator('a').click();
      await page.waitForURL(/\/reviews\/[^/]+\/#lesson-/);
      expect(await page.locator(':target .note-name').textContent()).toMatch(/^Lesson( \d)?$/);
      await page.goto(`${url}/paths/of/team/checkout/`);
      await page.locator('.row-title').first().click();
      await page.waitForURL(/\/reviews\//);
    }));

  test('tells of a practice how far it has travelled, where it helped, and what sessions asked for', () =>
    withPage(async (page) => {
      await page.goto(`${url}/practices/`);
      await page.locator('.rows li', { hasText: 'helped in' }).first().locator('.row-title').click();
      expect(await page.locator('article').textContent()).toMatch(/\d+ of 40 teams have looked; /);
      expect(await texts(page, '[aria-labelledby="helped"] .row-meta')).not.toEqual([]);
      await page.goto(`${url}/global-review/`);
      expect(await page.locator('[aria-labelledby="asked-for"]').textContent()).toMatch(/looked.* since/);
    }));

  test('tells of a class what was done about it and what is known since, in words that claim nothing', () =>
    withPage(async (page) => {
      await page.goto(`${url}/classes/`);
      await page.locator('.class-rows .row-title').first().click();
      const fixes = page.locator('[aria-labelledby="fixes"]');
      expect(
        (await texts(page, '.fix-row .fix-held')).filter(
          (held) =>
            !/^(Held \d+ days?|Related incidents since: \d+|No related incident since|Done within the last day)$/.test(
              held,
            ),
        ),
      ).toEqual([]);
      expect(await fixes.locator('.fix-row').count()).toBeGreaterThan(0);
      expect(await fixes.locator('.fixes-caveat').textContent()).toContain('They are related, not the same');
      await page.locator('[aria-labelledby="tried"] .pages a').click();
      await page.waitForURL(/\/tried\//);
      expect(await texts(page, '.tried-parts dt')).toEqual(expect.arrayContaining(['Helped', 'Did not help']));
    }));

  test('sees which luck it relied on more than once, and which item would replace it', () =>
    withPage(async (page) => {
      await page.goto(`${url}/luck/`);
      const sort = page.locator('section', { hasText: 'Luck relied on more than once' }).locator('li').first();
      const counted = /, (\d+) of (\d+) not replaced/.exec((await sort.textContent()) ?? '');
      await sort.locator('a').click();
      await page.waitForURL(/\/luck\/by\/kind\//);
      const standing = await texts(page, '.rows > li > .note-text');
      expect(standing).toHaveLength(Number(counted?.[2]));
      expect(standing.filter((words) => !words.startsWith('Replaced by design'))).toHaveLength(Number(counted?.[1]));
      await page.locator('.note-text a[href*="#item-"]').first().click();
      await page.waitForURL(/\/reviews\/[^/]+\/#item-/);
      expect(await page.locator(':target').count()).toBe(1);
    }));
});
