import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSiteBuilder, type Built } from '../support/build-site.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-sites.ts';
import { attribute } from '../support/html.ts';
import { brokenLinks, leadsSomewhere, namedAddresses } from '../support/site-links.ts';
import { pageAt, readSite } from '../support/site-pages.ts';
import { filesThatSay } from '../support/whole-site-text.ts';

/** Words that occur in one review each: in its name, front matter, body, and picture. */
const WORDS = { public: 'doorway', organisation: 'courtyard', restricted: 'sapphire', draft: 'obelisk' };
const SITE = { CAIRN_SITE: 'https://cairn.example' };

const builder = newSiteBuilder();
let content: FixtureCopy;
const built: Record<string, Built> = {};

beforeAll(async () => {
  content = await copyFixture('audiences');
  for (const audience of ['organisation', 'restricted', 'public']) {
    built[audience] = await builder.build(content.folder, { ...SITE, CAIRN_AUDIENCE: audience });
  }
});

afterAll(() => {
  builder.remove();
  content.remove();
});

describe.each([
  ['public', [WORDS.public], [WORDS.organisation, WORDS.restricted, WORDS.draft]],
  ['organisation', [WORDS.public, WORDS.organisation], [WORDS.restricted, WORDS.draft]],
  ['restricted', [WORDS.public, WORDS.organisation, WORDS.restricted], [WORDS.draft]],
])('a build for the audience "%s"', (audience, carried, leftOut) => {
  const folder = () => built[audience]!.folder;

  test('is built', () => {
    expect(built[audience]).toMatchObject({ status: 0 });
  });

  test.each(carried)('has the review of the %s with its page, its picture and in search', (word) => {
    const files = filesThatSay(folder(), word);
    expect(files.filter((file) => /^reviews\/2026-[^/]+\/index\.html$/.test(file))).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('pagefind/fragment/'))).not.toEqual([]);
    expect(files.filter((file) => new RegExp(`^assets/${word}.*\\.webp$`).test(file))).not.toEqual([]);
    expect(files).toContain('feed.xml');
  });

  test.each(leftOut)('says nothing of the %s in any file', (word) => {
    expect(filesThatSay(folder(), word)).toEqual([]);
  });

  test('has no link to what it leaves out', () => {
    const site = readSite(folder());
    expect(brokenLinks(namedAddresses(site), [leadsSomewhere(site, SITE.CAIRN_SITE)])).toEqual([]);
  });
});

test('of a link to what is left out only the words remain', () => {
  const page = pageAt(readSite(built['public']!.folder), 'reviews/2026-01-10-open-door/');
  const paragraph = page.elements.find(({ tag, text }) => tag === 'p' && text.startsWith('See'));
  expect(paragraph?.text).toBe('See the open one , the inner one, the closed one and the unfinished one.');
  const links = page.elements.filter(
    ({ tag, attributes }) => tag === 'a' && String(attributes['href']).startsWith('/reviews/2026'),
  );
  expect(links.map((link) => attribute(link, 'href'))).toEqual(['/reviews/2026-01-10-open-door/']);
});

test('a class that was replaced leads on to the one in use, which has its reviews', () => {
  const site = readSite(built['organisation']!.folder);
  const replaced = pageAt(site, 'classes/certificate-lapse/');
  const refresh = replaced.elements.find((one) => attribute(one, 'httpEquiv') === 'refresh');
  expect(attribute(refresh!, 'content')).toBe('0; url=/classes/expiry/');
  const linksOf = (path: string) => pageAt(site, path).elements.map((one) => attribute(one, 'href'));
  expect(linksOf('classes/expiry/')).toContain('/reviews/2026-02-10-inner-court/');
  expect(linksOf('classes/')).not.toContain('/classes/certificate-lapse/');
  expect(linksOf('reviews/2026-02-10-inner-court/')).toContain('/classes/expiry/');
});

test('items under the same key of a tracker are one piece of work', () => {
  const page = pageAt(readSite(built['restricted']!.folder), 'improvements/');
  const rows = page.elements.filter(({ tag }) => tag === 'tr').slice(1);
  expect(rows.map(({ text }) => text).filter((text) => / (doorway|courtyard|sapphire) item/.test(text))).toEqual([
    expect.stringMatching(/An open door|An inner courtyard|A vaulted sapphire/),
  ]);
  expect(page.elements.filter(({ tag, text }) => tag === 'h2' && text.trim() === '4 items')).toHaveLength(1);
});

test('ideas are those of the reviews that the build carries, and one review alone shares none', () => {
  const counts = ['public', 'organisation', 'restricted'].map((audience) => {
    const { html } = pageAt(readSite(built[audience]!.folder), 'improvements/alike/');
    return [...html.matchAll(/(\d) reviews asked for something like this/g)].map(([, count]) => count);
  });
  expect(counts).toEqual([[], ['2'], ['3']]);
});
