import { describe, expect, inject, test } from 'vitest';
import { attribute } from '../support/html.ts';
import { exampleLibrary } from '../support/example-library.ts';
import { searchRecords } from '../support/search-records.ts';
import { pageAt, readSite } from '../support/site-pages.ts';

const site = readSite(inject('siteFolder'));
const { entries } = exampleLibrary();
const published = entries.reviews.filter(({ data }) => data.status !== 'draft');
const linksOf = (path: string) =>
  new Set(
    pageAt(site, path)
      .elements.filter(({ tag }) => tag === 'a')
      .map((one) => attribute(one, 'href')),
  );
const inSearch = new Map(searchRecords(site.folder).map((record) => [record.url, record]));

test('the example library has reviews to publish', () => {
  expect(published.length).toBeGreaterThan(40);
});

describe.each(published.map(({ id, data }) => ({ id, data })))('$id', ({ id, data }) => {
  test('has a page with its title as heading', () => {
    expect(pageAt(site, `reviews/${id}/`).elements.find(({ tag }) => tag === 'h1')?.text).toBe(data.title);
  });

  test('stands in the list, on the shelf of its year and on the page of each of its classes', () => {
    const year = (data.times.started ? new Date(data.times.started.at) : new Date(id.slice(0, 10))).getUTCFullYear();
    const shelves = ['reviews/', `reviews/by/year/${year}/`, ...data.classes.map((name) => `classes/${name}/`)];
    expect(shelves.filter((path) => !linksOf(path).has(`/reviews/${id}/`))).toEqual([]);
  });

  test('is found by search, with its facets and sort keys', () => {
    const record = inSearch.get(`/reviews/${id}/`);
    expect(record?.meta['title']).toBe(data.title);
    expect(record?.filters['kind']).toEqual(['Review']);
    expect(record?.filters['class']).toHaveLength(data.classes.length);
    expect(record?.content).toContain(data.lessons[0]?.id ? 'Lesson' : '');
  });
});

test('search holds only pages of the site', () => {
  expect([...inSearch.keys()].filter((url) => !site.addresses.has(url))).toEqual([]);
});

test('the words of navigation and footer are not searched', () => {
  const chrome = [...inSearch.values()].filter(
    ({ content }) => content.includes('Skip to the content') || content.includes('Light or dark'),
  );
  expect(chrome.map(({ url }) => url)).toEqual([]);
});

test('a class page tells the mechanism, then when it happened, what was learned, and what was done about it', () => {
  const { elements } = pageAt(site, 'classes/config-propagation/');
  const main = elements.find(({ tag }) => tag === 'main')?.text ?? '';
  const parts = [
    'Most organisations have two roads to production.',
    'When and where it happened',
    'A firewall rule in dry-run mode takes every edge server to full CPU',
    'What people learned about it',
    'A dry run still spends CPU',
    'What was done about it, and whether it held',
    'no longer held',
    'Questions to ask of your own system',
  ];
  // The list of what is on the page stands between the opening and the rest, and names their headings first.
  const from = main.indexOf('Present and read');
  const [opening, ...rest] = parts;
  expect(main.indexOf(opening ?? '')).toBeLessThan(from);
  const places = rest.map((words) => main.indexOf(words, from));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
