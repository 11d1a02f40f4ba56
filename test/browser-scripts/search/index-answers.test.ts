import { describe, expect, test, vi } from 'vitest';
import { answersOf } from '../../../src/browser/search/index-answers.ts';
import { pageFactsOf } from '../../../src/browser/search/page-facts.ts';
import type { Pagefind, PagefindPage } from '../../../src/browser/search/pagefind.ts';
import { readState } from '../../../src/browser/search/state.ts';

const FACTS = pageFactsOf({
  ids: ['d', 'c', 'b', 'a'],
  dated: 4,
  longest: [5, 9, 7, -1],
  facets: {
    year: { values: ['2025', '2021', '2019'], rows: [0, 1, 1, 2] },
    kind: { values: ['Class', 'Review'], rows: [0, 0, 1, 1] },
  },
});

/** The words of each page, the best match first. */
const WORDS: Record<string, string> = { a: 'dns x', b: 'dns timeout x', c: 'tls timeout x', d: 'tls x' };

function pageOf(id: string): PagefindPage {
  return {
    url: `/${id}/`,
    content: WORDS[id] ?? '',
    meta: { title: id },
    locations: [0],
    sub_results: [],
    anchors: [],
  };
}

/** An index of four pages that remembers what it was asked; `lost` pages cannot be loaded. */
function fakeIndex(lost: readonly string[] = []) {
  const search = vi.fn((term: string | null) => {
    const words = (term ?? '').replaceAll('"', '').split(' ');
    const ids = Object.keys(WORDS).filter((id) => term === null || words.every((word) => WORDS[id]?.includes(word)));
    const data = (id: string) =>
      lost.includes(id) ? Promise.reject(new Error('not there')) : Promise.resolve(pageOf(id));
    return Promise.resolve({ results: ids.map((id) => ({ id, score: 1, data: () => data(id) })) });
  });
  const preload = vi.fn(() => Promise.resolve());
  const pagefind: Pagefind = { options: () => Promise.resolve(), init: () => Promise.resolve(), preload, search };
  const facts = vi.fn(() => Promise.resolve(FACTS));
  return { answers: answersOf(pagefind, facts), search, preload, facts };
}

async function titles(address: string): Promise<string[]> {
  const hits = await fakeIndex().answers.hits(readState(address), 0, 10);
  return hits.map(({ title }) => title.map(({ text }) => text).join(''));
}

describe('finding pages', () => {
  test.each([
    ['words find the pages that have them, the best match first', '?q=the+x', ['a', 'b', 'c', 'd']],
    ['two values of one facet mean either', '?q=x&year=2019&year=2025', ['a', 'd']],
    ['two facets mean both', '?q=x&year=2021&kind=Class', ['c']],
    ['choices alone find all pages that have them, the newest first', '?kind=Review', ['b', 'a']],
    ['pages come in the order that is wanted', '?q=x&sort=longest', ['c', 'b', 'd', 'a']],
    ['a query without a word finds nothing', '?q=--&kind=Class', []],
    ['nothing asked finds nothing', '', []],
  ])('%s', async (_, address, expected) => {
    expect(await titles(address)).toEqual(expected);
    expect(await fakeIndex().answers.found(readState(address))).toMatchObject({ whole: expected.length });
  });

  test('the index is asked for the words once, whatever is chosen beside them', async () => {
    const { answers, search } = fakeIndex();
    for (const address of ['?q=x', '?q=x&year=2021', '?q=x&year=2021&kind=Class&sort=newest']) {
      await answers.found(readState(address));
      await answers.counts(readState(address));
    }
    expect(search.mock.calls).toEqual([['x']]);
  });

  test('words alone do without the facts of pages', async () => {
    const { answers, facts } = fakeIndex();
    await answers.found(readState('?q=x'));
    await answers.hits(readState('?q=x'), 0, 4);
    expect(facts).not.toHaveBeenCalled();
  });

  test('an answer that failed is asked for again', async () => {
    const { answers, search } = fakeIndex();
    search.mockRejectedValueOnce(new Error('no line'));
    await expect(answers.found(readState('?q=x'))).rejects.toThrow('no line');
    expect(await answers.found(readState('?q=x'))).toEqual({ whole: 4, nearly: 0 });
  });

  test('a page whose piece cannot be loaded is left out', async () => {
    const hits = await fakeIndex(['b']).answers.hits(readState('?q=x'), 0, 3);
    expect(hits.map(({ href, place }) => [href.split('?')[0], place])).toEqual([
      ['/a/', 0],
      ['/c/', 2],
    ]);
  });

  test('pages none of which can be loaded are a failure', async () => {
    await expect(fakeIndex(['a', 'b', 'c', 'd']).answers.hits(readState('?q=x'), 0, 4)).rejects.toThrow(
      'not be loaded',
    );
  });
});

describe('the pages with most of the words', () => {
  test('stand below the few that have all, best first, within the choices', async () => {
    expect(await titles('?q=the+dns+timeout')).toEqual(['b', 'a', 'c']);
    expect(await titles('?q=dns+timeout&year=2021')).toEqual(['b', 'c']);
    expect(await fakeIndex().answers.found(readState('?q=dns+timeout'))).toEqual({ whole: 1, nearly: 2 });
  });

  test('are shown as they answer all their words together', async () => {
    const { answers, search } = fakeIndex();
    await answers.found(readState('?q=x+timeout+wombat'));
    expect(search.mock.calls).toContainEqual(['x timeout']);
  });

  test('stand in the order that is wanted', async () => {
    expect(await titles('?q=x+wombat')).toEqual(['a', 'b', 'c', 'd']);
    expect(await titles('?q=x+wombat&sort=longest')).toEqual(['c', 'b', 'd', 'a']);
  });

  test.each([
    ['one word', '?q=timeout'],
    ['words in quotation marks', '?q="dns+timeout"'],
    ['choices alone', '?year=2021'],
    ['words that many pages have', '?q=x+x'],
  ])('are none for %s', async (_, address) => {
    expect(await fakeIndex().answers.found(readState(address))).toMatchObject({ nearly: 0 });
  });
});

describe('counting the values of facets', () => {
  test.each([
    ['words alone', '?q=dns', { 2025: 0, 2021: 1, 2019: 1 }, { Class: 0, Review: 2 }],
    [
      'a choice leaves the counts of its own facet alone',
      '?q=x&year=2021',
      { 2025: 1, 2021: 2, 2019: 1 },
      { Class: 1, Review: 1 },
    ],
    [
      'two choices count each within the other',
      '?q=x&year=2021&kind=Class',
      { 2025: 1, 2021: 1, 2019: 0 },
      { Class: 1, Review: 1 },
    ],
    [
      'one choice without words counts all pages',
      '?kind=Class',
      { 2025: 1, 2021: 1, 2019: 0 },
      { Class: 2, Review: 2 },
    ],
  ])('%s', async (_, address, year, kind) => {
    expect(await fakeIndex().answers.counts(readState(address))).toMatchObject({ year, kind });
  });

  test('over all pages', async () => {
    expect(await fakeIndex().answers.values()).toMatchObject({ year: { 2021: 2 }, kind: { Class: 2, Review: 2 } });
  });
});

describe('making ready for words', () => {
  test.each([
    ['loads what a search for them needs', 'why did the failover ', [['failover']]],
    ['does nothing for words that stand on most pages', 'why did the ', []],
  ])('%s', async (_, words, expected) => {
    const { answers, preload } = fakeIndex();
    await answers.prepare(words);
    expect(preload.mock.calls).toEqual(expected);
  });
});
