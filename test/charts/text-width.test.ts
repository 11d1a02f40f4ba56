import { expect, it } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

it.each([
  ['', 0],
  ['0123456789', 52.5],
  ['iiiii', 13.1],
  ['WWWWW', 41.5],
  ['日本', 22.1],
  ['🎉', 11],
  // A base letter with a combining accent is as wide as the letter.
  ['e\u0301', 5.2],
])('%s is about %d pixels at size 10', (text, width) => {
  expect(textWidth(text, 10)).toBeCloseTo(width, 0);
});

it('counts an emoji of two code units once', () => {
  expect(textWidth('🎉🎉', 10)).toBe(2 * textWidth('🎉', 10));
});

it('leaves more room for semibold', () => {
  expect(textWidth('Customers', 10, 'semibold')).toBeGreaterThan(textWidth('Customers', 10));
});
