import { describe, expect, test } from 'vitest';
import { clientOf } from '../../../src/browser/search/index-client.ts';
import type { Orders } from '../../../src/browser/search/orders.ts';
import type { Pagefind, PagefindOptions } from '../../../src/browser/search/pagefind.ts';
import { readState } from '../../../src/browser/search/state.ts';

/** An index of four pages that remembers what it was asked. */
function fakeIndex() {
  const pages = [
    { id: 'a', year: '2019', kind: 'Review' },
    { id: 'b', year: '2021', kind: 'Review' },
    { id: 'c', year: '2021', kind: 'Class' },
    { id: 'd', year: '2025', kind: 'Class' },
  ];
  const asked: [string | null, PagefindOptions][] = [];
  const count = (list: typeof pages, key: 'year' | 'kind') =>
    Object.fromEntries(
      [...new Set(pages.map((page) => page[key]))].map((value) => [
        value,
        list.filter((page) => page[key] === value).length,
      ]),
    );
  const fits = (page: (typeof pages)[number], { filters }: PagefindOptions) =>
    Object.entries(filters).every(([key, { any }]) => any.includes(page[key as 'year' | 'kind']));
  const counts = (list: typeof pages) => ({ year: count(list, 'year'), kind: count(list, 'kind') });
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve(counts(pages)),
    search: (term, options) => {
      asked.push([term, options]);
      const found = pages.filter((page) => fits(page, options));
      const results = found.map(({ id }) => ({ id, score: 1, data: () => Promise.reject(new Error('not asked for')) }));
      return Promise.resolve({ results, filters: counts(found) });
    },
  };
  const orders: Orders = (results, sort) => Promise.resolve(sort === 'relevance' ? results : results.toReversed());
  return { client: clientOf(pagefind, orders), asked };
}

describe('finding pages', () => {
  test.each([
    [
      'words and choices are handed on',
      '?q=the+dns&year=2021&sort=newest',
      ['dns', { filters: { year: { any: ['2021'] } } }],
    ],
    ['choices alone ask for all pages', '?kind=Class&sort=longest', [null, { filters: { kind: { any: ['Class'] } } }]],
  ])('%s', async (_, address, expected) => {
    const { client, asked } = fakeIndex();
    await client.find(readState(address));
    expect(asked).toEqual([expected]);
  });

  test('asks once for the pages and the counts of a search, as soon as the index has values to count', async () => {
    const { client, asked } = fakeIndex();
    const [first, second] = [readState('?q=dns'), readState('?q=tls')];
    await client.find(first);
    await client.counts(first);
    await client.find(second);
    await client.counts(second);
    expect(asked.map(([term]) => term)).toEqual(['dns', 'dns', 'tls']);
  });

  test.each([
    ['two values of one facet mean either', '?year=2019&year=2025', ['a', 'd']],
    ['two facets mean both', '?year=2021&kind=Class', ['c']],
    ['a query without a word finds nothing', '?q=--&kind=Class', []],
    ['pages come in the order that is wanted', '?year=2021&sort=newest', ['c', 'b']],
  ])('%s', async (_, address, ids) => {
    const results = await fakeIndex().client.find(readState(address));
    expect(results.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the nearest pages', () => {
  test('are sought word by word, within the choices', async () => {
    const { client, asked } = fakeIndex();
    const results = await client.nearest(readState('?q=the+dns+timeout&year=2021&sort=newest'));
    expect(results.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(asked).toEqual(['dns', 'timeout'].map((word) => [word, { filters: { year: { any: ['2021'] } } }]));
  });

  test.each([
    ['one word', '?q=dns'],
    ['words in quotation marks', '?q="dns+timeout"'],
    ['choices alone', '?year=2021'],
  ])('are none for %s', async (_, address) => {
    expect(await fakeIndex().client.nearest(readState(address))).toEqual([]);
  });
});

describe('counting the values of facets', () => {
  test.each([
    [
      'a choice leaves the counts of its own facet alone',
      '?q=x&year=2021',
      { 2019: 1, 2021: 2, 2025: 1 },
      { Review: 1, Class: 1 },
    ],
    [
      'two choices count each within the other',
      '?q=x&year=2021&kind=Class',
      { 2019: 0, 2021: 1, 2025: 1 },
      { Review: 1, Class: 1 },
    ],
    [
      'one choice without words counts all pages of its facet',
      '?kind=Class',
      { 2019: 0, 2021: 1, 2025: 1 },
      { Review: 2, Class: 2 },
    ],
  ])('%s', async (_, address, year, kind) => {
    expect(await fakeIndex().client.counts(readState(address))).toMatchObject({ year, kind });
  });
});
