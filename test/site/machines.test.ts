import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { attribute } from '../support/html.ts';
import { exampleLibrary } from '../support/example-library.ts';
import { largestOfEachKind } from '../support/page-kinds.ts';
import { readSite, type SitePage } from '../support/site-pages.ts';

const ORIGIN = 'https://cairn.example';
const site = readSite(inject('siteFolder'));
const base = readSite(inject('baseFolder'), '/kb/');

/** An XML file of the built site as data; lists are lists even with one member. */
function xml(file: string): Record<string, unknown> {
  const text = readFileSync(join(site.folder, file), 'utf8');
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ isArray: (name) => name === 'item' || name === 'url' || name === 'sitemap' }).parse(
    text,
  ) as Record<string, unknown>;
}

const meta = ({ elements }: SitePage, name: string) => {
  const found = elements.find(
    (one) => one.tag === 'meta' && [attribute(one, 'name'), attribute(one, 'property')].includes(name),
  );
  return found && attribute(found, 'content');
};
const canonicalOf = ({ elements }: SitePage) => {
  const found = elements.find((one) => one.tag === 'link' && attribute(one, 'rel') === 'canonical');
  return found && attribute(found, 'href');
};
const isListed = (page: SitePage) => meta(page, 'robots') === undefined;

describe('the feed', () => {
  const { channel } = (
    xml('feed.xml') as {
      rss: {
        channel: {
          link: string;
          item: { title: string; link: string; guid: string; pubDate: string; description: string }[];
        };
      };
    }
  ).rss;
  const published = exampleLibrary().entries.reviews.filter(({ data }) => data.status !== 'draft');

  test('has every published review at its whole address', () => {
    const expected = published.map(({ id }) => `${ORIGIN}/reviews/${id}/`).sort();
    expect(channel.item.map(({ link }) => link).sort()).toEqual(expected);
  });

  test('names pages that exist, with titles and summaries', () => {
    const titles = new Set(published.map(({ data }) => data.title));
    expect(
      channel.item.filter(({ link, guid }) => !site.addresses.has(new URL(link).pathname) || guid !== link),
    ).toEqual([]);
    expect(channel.item.filter(({ title, description }) => !titles.has(title) || description.length < 20)).toEqual([]);
  });

  test('has the newest first', () => {
    const times = channel.item.map(({ pubDate }) => Date.parse(pubDate));
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('is announced on every page, and is left out where the site does not know its address', () => {
    const announces = ({ elements }: SitePage) =>
      elements.some((one) => attribute(one, 'type') === 'application/rss+xml');
    expect(site.pages.filter((page) => !announces(page))).toEqual([]);
    expect(base.pages.filter(announces)).toEqual([]);
    expect(existsSync(join(base.folder, 'feed.xml'))).toBe(false);
  });
});

describe('the sitemap', () => {
  const index = xml('sitemap-index.xml') as { sitemapindex: { sitemap: { loc: string }[] } };
  const parts = index.sitemapindex.sitemap.map(
    ({ loc }) => xml(new URL(loc).pathname.slice(1)) as { urlset: { url: { loc: string }[] } },
  );
  const listed = parts.flatMap(({ urlset }) => urlset.url.map(({ loc }) => loc));

  test('has exactly the pages that search engines may show', () => {
    const pages = site.pages.filter(isListed).map(({ address }) => ORIGIN + address);
    expect([...listed].sort()).toEqual(pages.sort());
  });
});

describe('what other sites are told', () => {
  test.each(largestOfEachKind(site))('on %s', (_kind, page) => {
    expect(meta(page, 'og:title')).toBeTruthy();
    expect(meta(page, 'og:site_name')).toBe('Cairn: public incident library');
    expect(meta(page, 'twitter:card')).toBe(meta(page, 'og:image') ? 'summary_large_image' : 'summary');
    expect(canonicalOf(page)).toBe(isListed(page) ? ORIGIN + page.address : undefined);
    if (isListed(page)) expect(meta(page, 'description')).toMatch(/\w{3}/);
  });

  test('reviews are articles', () => {
    const reviews = site.pages.filter(({ file }) => /^reviews\/\d{4}-/.test(file));
    expect(reviews.filter((page) => meta(page, 'og:type') !== 'article')).toEqual([]);
  });

  test('a site that does not know its address claims none', () => {
    expect(base.pages.filter((page) => canonicalOf(page) !== undefined || meta(page, 'og:url') !== undefined)).toEqual(
      [],
    );
  });
});
