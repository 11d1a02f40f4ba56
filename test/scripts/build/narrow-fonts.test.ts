import { expect, test } from 'vitest';
import { charactersOf } from '../../../scripts/build/narrow-fonts.ts';

test.each([
  ['U+0041', 'A'],
  ['U+0041-0043', 'ABC'],
  ['U+0061-0062,U+20AC', 'ab€'],
])('the characters of %s are %s', (ranges, characters) => {
  expect(charactersOf(ranges)).toBe(characters);
});
