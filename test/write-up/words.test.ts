import { expect, it } from 'vitest';
import { compileBody } from '../../src/write-up/compile.ts';
import { wordsOfWriteUp } from '../../src/write-up/words.ts';

it.each<[string, string, string]>([
  ['nothing', '', ''],
  ['paragraphs and headings', 'One *two*.\n\n## Three\n\nFour', 'One two . Three Four'],
  [
    'what components hold, but not their properties',
    '<Quote role="Scribe">\n\nFive [six](/luck/)\n\n</Quote>',
    'Five six',
  ],
  ['code, as far as it is words', '`a < b`', 'a b'],
])('the words of a write-up: %s', (_name, body, expected) => {
  expect(wordsOfWriteUp(compileBody(body).writeUp).replace(/\s+/g, ' ').trim()).toBe(expected);
});
