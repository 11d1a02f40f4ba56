import { describe, expect, test } from 'vitest';
import { adviceFor, missingWords, spellingFor } from '../../../src/browser/search/advice.ts';
import type { IndexClient } from '../../../src/browser/search/index-client.ts';
import { isExact, wordsOf } from '../../../src/browser/search/query.ts';
import { readState, type SearchState } from '../../../src/browser/search/state.ts';

const TEXTS = { a: 'connection refused timeout', b: 'network timeout', c: 'refused by policy' };

/** Counts the texts that have all words; a choice leaves none, and quotation marks take the words in their order. */
function count({ q, chosen }: SearchState): number {
  const has = (text: string) =>
    isExact(q) ? text.includes(q.replaceAll('"', '')) : wordsOf(q).every((word) => text.includes(word));
  return Object.keys(chosen).length > 0 ? 0 : Object.values(TEXTS).filter(has).length;
}

const client: IndexClient = {
  found: (state) => Promise.resolve({ whole: count(state), nearly: count({ ...state, q: wordsOf(state.q)[0] ?? '' }) }),
  prepare: () => Promise.resolve(),
  hits: () => Promise.resolve([]),
  values: () => Promise.resolve({}),
  counts: () => Promise.resolve({}),
};
const vocabulary = () => Promise.resolve(['network', 'timeout', 'policies']);

describe('what helps when nothing is found', () => {
  test.each([
    ['fewer choices', '?q=timeout&year=2021', { unfiltered: 2 }],
    ['fewer choices, where some of the words are found', '?q=timeout+etcd&year=2021', { unfiltered: 2 }],
    ['the words in another order', '?q="timeout+network"', { unquoted: { q: 'timeout network', count: 1 } }],
    ['nothing, when no word is known', '?q=xyzzy', {}],
    ['nothing, when there is no word', '?q=%3F%3F', {}],
    ['nothing but all pages, when only choices were made', '?year=1999', { unfiltered: 3 }],
  ])('%s', async (_, address, advice) => expect(await adviceFor(readState(address), client)).toEqual(advice));
});

describe('another spelling', () => {
  test.each([
    ['takes the nearest known word', 'timeuot', ['time'], { unknown: ['timeuot'], q: 'timeout' }],
    ['leaves the other words', 'netwrk refused', ['refused'], { unknown: ['netwrk'], q: 'network refused' }],
    ['names only the words it replaces', 'netwrk zzyzx', [], { unknown: ['netwrk'], q: 'network zzyzx' }],
    ['is not sought for words that matched', 'timeouts', ['timeout'], undefined],
    ['is not sought for words in quotation marks', '"timeuot"', [], undefined],
    ['is not known for every word', 'xyzzy', [], undefined],
  ])('%s', async (_, q, found, expected) => {
    expect(await spellingFor(q, new Set(found), vocabulary)).toEqual(expected);
  });
});

describe('words that no page has', () => {
  test.each([
    ['are named', '?q=timeout+wombat', ['timeout'], ['wombat']],
    ['are named whatever is chosen', '?q=timeout+wombat&year=2021', ['timeout'], ['wombat']],
    ['are none when what was found explains them', '?q=timeouts', ['timeout'], []],
    ['are none when the word by itself is found, by whatever form', '?q=timeout+policy', ['timeout'], []],
    ['are none in quotation marks', '?q="timeout+wombat"', ['timeout'], []],
  ])('%s', async (_, address, found, expected) => {
    expect(await missingWords(readState(address), new Set(found), client)).toEqual(expected);
  });
});
