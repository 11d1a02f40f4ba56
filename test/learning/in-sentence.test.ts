import { expect, test } from 'vitest';
import { inSentence } from '../../src/learning/in-sentence.ts';

test.each([
  ['Retry storm', 'retry storm'],
  ['A change reached everything', 'a change reached everything'],
  ['Überlast', 'überlast'],
  ['DNS and naming', 'DNS and naming'],
  ['expiry', 'expiry'],
  ['', ''],
])('“%s” becomes “%s”', (words, within) => {
  expect(inSentence(words)).toBe(within);
});
