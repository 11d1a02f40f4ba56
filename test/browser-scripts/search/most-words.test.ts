import { expect, test } from 'vitest';
import { mostWords, type WordPages } from '../../../src/browser/search/most-words.ts';

const found = (words: Record<string, Record<string, number>>): WordPages =>
  new Map(Object.entries(words).map(([word, pages]) => [word, new Map(Object.entries(pages))]));

test.each([
  [
    'the page with most words comes first',
    { etcd: {}, context: { a: 1, b: 1 }, deadline: { b: 1, c: 1 } },
    ['b', 'a', 'c'],
  ],
  [
    'a rare word outweighs a common one',
    { timeout: { a: 1, b: 1, c: 1, d: 1 }, consul: { e: 1 } },
    ['e', 'a', 'b', 'c', 'd'],
  ],
  ['of the pages with one word the better comes first', { one: { a: 1, b: 3 }, two: { c: 2 } }, ['c', 'b', 'a']],
  ['of equal pages the first by name', { one: { b: 1 }, two: { a: 1 } }, ['a', 'b']],
  ['no page has any', { one: {}, two: {} }, []],
])('%s', (_, words, expected) => expect(mostWords(found(words))).toEqual(expected));
