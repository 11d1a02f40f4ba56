import { describe, expect, test } from 'vitest';
import { adviceFor, spellingFor } from '../../../src/browser/search/advice.ts';
import type { IndexClient } from '../../../src/browser/search/index-client.ts';
import { isExact, wordsOf } from '../../../src/browser/search/query.ts';
import { readState, type SearchState } from '../../../src/browser/search/state.ts';

const TEXTS = { a: 'connection refused timeout', b: 'network timeout', c: 'refused by policy' };

/** Finds the texts that have all words; a choice leaves none, and quotation marks take the words in their order. */
function find({ q, chosen }: SearchState) {
  const has = (text: string) =>
    isExact(q) ? text.includes(q.replaceAll('"', '')) : wordsOf(q).every((word) => text.includes(word));
  const ids = Object.entries(TEXTS).flatMap(([id, text]) => (has(text) && Object.keys(chosen).length === 0 ? id : []));
  return Promise.resolve(ids.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error('not asked for')) })));
}

const client: IndexClient = { find, values: () => Promise.resolve({}), counts: () => Promise.resolve({}) };
const vocabulary = () => Promise.resolve(['network', 'timeout', 'policies']);

describe('what helps when nothing is found', () => {
  test.each([
    ['fewer choices', '?q=timeout&year=2021', { unfiltered: 2 }],
    ['the words in another order', '?q="timeout+network"', { unquoted: { q: 'timeout network', count: 1 } }],
    ['another spelling', '?q=netwrk+timeout', { spelling: { q: 'network timeout', count: 1 } }],
    ['some of the words', '?q=refused+etcd', { some: { kept: ['refused'], left: ['etcd'], count: 2 } }],
    ['nothing, when no word is known', '?q=xyzzy', {}],
    ['nothing, when there is no word', '?q=%3F%3F', {}],
    ['nothing but all pages, when only choices were made', '?year=1999', { unfiltered: 3 }],
  ])('%s', async (_, address, advice) =>
    expect(await adviceFor(readState(address), client, vocabulary)).toEqual(advice),
  );
});

describe('another spelling beside results', () => {
  test.each([
    ['is offered when it finds something', '?q=timeuot', ['time'], { q: 'timeout', count: 2 }],
    ['is not offered when it finds nothing', '?q=polici', [], undefined],
    ['is not offered for words that matched', '?q=timeouts', ['timeout'], undefined],
  ])('%s', async (_, address, found, expected) => {
    expect(await spellingFor(readState(address), new Set(found), client, vocabulary)).toEqual(expected);
  });
});
