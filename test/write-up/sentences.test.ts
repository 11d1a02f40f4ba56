import { expect, test } from 'vitest';
import { openingSentences } from '../../src/write-up/sentences.ts';

test.each<[string, string, number, string]>([
  ['all of a short passage', 'One. Two.', 20, 'One. Two.'],
  ['as many sentences as fit', 'One is here. Two is here. Three is here.', 26, 'One is here. Two is here.'],
  ['a sentence that just fits', 'One is here. Two is here. Three.', 25, 'One is here. Two is here.'],
  ['one sentence at least, whole', 'This one is long by itself. Two.', 5, 'This one is long by itself.'],
  ['what has no end', 'words without an end', 5, 'words without an end'],
])('a passage begins with %s', (_name, passage, most, opening) => {
  expect(openingSentences(passage, most)).toBe(opening);
});
