import { expect, it } from 'vitest';
import { gistOf } from '../../src/library/gist.ts';
import { libraryOf } from './libraries.ts';

const lessons = [
  { id: 'one', text: 'First' },
  { id: 'two', text: 'Second' },
];
const { reviews } = libraryOf({
  reviews: {
    '2024-01-01-both': { lessons, summary: 'Summary' },
    '2024-01-02-none': { summary: 'Summary' },
    '2024-01-03-bare': {},
  },
});

it.each<[string, string, string[], string | undefined]>([
  ['the first lesson', 'both', [], 'First'],
  ['the next lesson where the first stands elsewhere', 'both', ['2024-01-01-both#one'], 'Second'],
  ['the summary where all stand elsewhere', 'both', ['2024-01-01-both#one', '2024-01-01-both#two'], 'Summary'],
  ['a lesson of its own, whatever the names of others', 'both', ['2024-01-02-none#one'], 'First'],
  ['the summary where there is no lesson', 'none', [], 'Summary'],
  ['nothing where there is neither', 'bare', [], undefined],
])('what tells most of a review is %s', (_name, id, elsewhere, expected) => {
  expect(
    gistOf(
      reviews.find((one) => one.id.endsWith(id))!,
      new Set(elsewhere),
    ),
  ).toBe(expected);
});
