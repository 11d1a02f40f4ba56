import { expect, test } from 'vitest';
import { splitOpening } from '../../src/learning/opening.ts';
import { compileBody } from '../../src/write-up/compile.ts';

const titlesOf = (text: string) => {
  const { opening, rest } = splitOpening(compileBody(text).writeUp);
  return [opening, rest].map(({ sections, footnotes }) => [...sections.map(({ title }) => title), footnotes !== '']);
};

test('the opening ends at the first heading; footnotes stay at the end', () => {
  expect(titlesOf('One.[^1]\n\nTwo.\n\n## Three\n\nFour.\n\n### Five\n\n[^1]: Six.')).toEqual([
    ['', false],
    ['Three', 'Five', true],
  ]);
});

test('a write-up without headings is all opening, one that begins with a heading has none', () => {
  expect(titlesOf('One.')).toEqual([['', false], [false]]);
  expect(titlesOf('## One\n\nTwo.')).toEqual([[false], ['One', false]]);
});
