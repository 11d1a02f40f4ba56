import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { PageFactsFile } from '../../src/browser/search/page-facts.ts';
import { SEARCH_FACETS } from '../../src/browser/search/state.ts';
import { isPlaceOf, TELLS, type Told } from '../../src/learning/tells.ts';
import { plainText } from '../../src/write-up/inline.ts';
import { exampleLibrary } from '../support/example-library.ts';
import { searchRecords } from '../support/search-records.ts';

/** A label, a date or a name with what stands beside it, as one word. */
const GLUED =
  /\b(?:by|after|Services?|classes|Business|Customers|Technology|Lesson|review)(?:[A-Z0-9]|alert)\w*|\b(?:19|20)\d\d[A-Z][a-z]{2}\w*/g;

test('words that stand in boxes side by side are apart in the index', () => {
  const reviews = searchRecords(inject('siteFolder')).filter(({ url }) => url.startsWith('/reviews/'));
  const glued = reviews.flatMap(({ url, content }) =>
    (content.match(GLUED) ?? []).map((words) => `${words} in ${url}`),
  );
  expect(reviews.length).toBeGreaterThan(40);
  // Run into one another they would be one word, and none of the two would be found.
  expect(glued).toEqual([]);
});

test('the facts beside the index are those of its pages: all of them, dates of reviews and sessions, every facet', () => {
  const index = join(inject('siteFolder'), 'pagefind');
  const facts = JSON.parse(readFileSync(join(index, 'pages.json'), 'utf8')) as PageFactsFile;
  const ids = readdirSync(join(index, 'fragment')).map((name) => name.replace('.pf_fragment', ''));
  const pages = searchRecords(inject('siteFolder')).map(({ url }) => url);
  const dated = pages.filter((url) => url.startsWith('/reviews/') || url.startsWith('/global-review/'));
  expect([...facts.ids].sort()).toEqual(ids.sort());
  expect(facts.dated).toBe(dated.length);
  expect(facts.longest.filter((minutes) => minutes > 0).length).toBeGreaterThan(30);
  expect(Object.keys(facts.facets).sort()).toEqual([...SEARCH_FACETS].sort());
});

test('nothing of the index is shipped that the site does not load', () => {
  const index = join(inject('siteFolder'), 'pagefind');
  const expected =
    /^(?:fragment|index|pages\.json|pagefind\.js|pagefind-entry\.json|pagefind\.en_\w+\.pf_meta|wasm\.\w+\.pagefind)$/;
  expect(readdirSync(index).filter((name) => !expected.test(name))).toEqual([]);
});

test('words that stand on every review are spared', () => {
  const reviews = searchRecords(inject('siteFolder')).filter(({ url }) => url.startsWith('/reviews/'));
  for (const words of ['First noticed', 'Mitigated after', 'Where the time went', 'Aims to'])
    expect(reviews.filter(({ content }) => content.includes(words)).map(({ url }) => url)).toEqual([]);
});

test('every alias of a class, a service or a team is indexed with its page', () => {
  const pages = new Map(searchRecords(inject('siteFolder')).map(({ url, content }) => [url, content.toLowerCase()]));
  const { classes, services, teams } = exampleLibrary().entries;
  const aliases = [...classes, ...services, ...teams].flatMap(({ collection, id, data }) =>
    'replacedBy' in data && data.replacedBy
      ? []
      : data.aliases.map((alias) => ({ alias, url: `/${collection}/${id}/` })),
  );
  expect(aliases.length).toBeGreaterThan(100);
  expect(aliases.filter(({ alias, url }) => !pages.get(url)?.includes(alias.toLowerCase()))).toEqual([]);
});

test('every review that tells of what went well or what helped has the place of it in the index', () => {
  const reviews = searchRecords(inject('siteFolder')).filter(({ url }) => url.startsWith('/reviews/'));
  for (const told of Object.keys(TELLS) as Told[]) {
    const telling = reviews.filter(({ filters }) => filters['tells']?.includes(TELLS[told]));
    const placed = reviews.filter(({ anchors }) => anchors.some((place) => isPlaceOf(told, place)));
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.length).toBeLessThan(reviews.length);
    expect(placed.map(({ url }) => url).sort()).toEqual(telling.map(({ url }) => url).sort());
  }
});

test('events stand apart in the index, each with a stop behind it', () => {
  const content = new Map(searchRecords(inject('siteFolder')).map((one) => [one.url, one.content]));
  const { reviews } = exampleLibrary().entries;
  const lacking = reviews.flatMap(({ id, data }) =>
    data.timeline
      .map(({ text }) => plainText(text).replaceAll(/\s+/g, ' '))
      // Pagefind puts a stop behind a letter or digit alone; other signs part two events well enough.
      .map((text) => (/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text))
      .filter((text) => !content.get(`/reviews/${id}/`)?.includes(text))
      .map((text) => `${id}: ${text}`),
  );
  expect(reviews.flatMap(({ data }) => data.timeline).length).toBeGreaterThan(300);
  expect(lacking).toEqual([]);
});
