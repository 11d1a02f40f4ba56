import { expect, test } from 'vitest';
import { someWords } from '../../../src/browser/search/some-words.ts';

const found = (words: Record<string, string[]>) =>
  new Map(Object.entries(words).map(([word, pages]) => [word, new Map(pages.map((page) => [page, 1]))]));

test.each([
  [
    'the page with most words decides',
    { etcd: [], context: ['a', 'b'], deadline: ['a'] },
    { kept: ['context', 'deadline'], left: ['etcd'] },
  ],
  [
    'a rare word outweighs a common one',
    { timeout: ['a', 'b', 'c', 'd'], consul: ['e'] },
    { kept: ['consul'], left: ['timeout'] },
  ],
  ['of equal pages the first by name decides', { one: ['b'], two: ['a'] }, { kept: ['two'], left: ['one'] }],
  ['no page has any', { one: [], two: [] }, undefined],
])('%s', (_, words, expected) => expect(someWords(found(words))).toEqual(expected));
