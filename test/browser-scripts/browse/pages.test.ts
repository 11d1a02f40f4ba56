import { expect, it } from 'vitest';
import { pageNumbers } from '../../../src/browser/browse/pages.ts';

it.each<[number, number, string]>([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 9, '1 2 3 … 9'],
  [5, 9, '1 … 3 4 5 6 7 … 9'],
  [4, 9, '1 2 3 4 5 6 … 9'],
  [9, 9, '1 … 7 8 9'],
])('page %d of %d links to %s', (current, last, expected) => {
  expect(
    pageNumbers(current, last)
      .map((page) => page ?? '…')
      .join(' '),
  ).toBe(expected);
});
