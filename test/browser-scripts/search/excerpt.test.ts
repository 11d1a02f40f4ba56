import { describe, expect, test } from 'vitest';
import {
  bareWord,
  beginning,
  markedWords,
  piecesOf,
  withoutHeading,
  type Piece,
} from '../../../src/browser/search/excerpt.ts';

/** Pieces as one line, marked ones in brackets. */
const line = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('an excerpt is split at its marks', () => {
  test.each([
    ['no mark', 'plain text', 'plain text'],
    ['one mark', 'the <mark>certificate</mark> expired', 'the [certificate] expired'],
    ['marks side by side', '<mark>retry</mark> <mark>storm</mark>', '[retry] [storm]'],
    ['punctuation stays outside', 'in <mark>“us-east-1”.</mark>', 'in “[us-east-1]”.'],
    ['markup of the page is text', '<mark>&lt;script&gt;</mark> &lt;b onclick=x&gt;', '<[script]> <b onclick=x>'],
    ['a mark the page wrote is text', '&lt;mark&gt;no&lt;/mark&gt;', '<mark>no</mark>'],
    ['an ampersand is itself', 'R&amp;D &amp; more', 'R&amp;D &amp; more'],
    ['an unclosed mark is text', 'a <mark>b', 'a <mark>b'],
    ['nothing', '', ''],
  ])('%s', (_, excerpt, expected) => expect(line(piecesOf(excerpt))).toBe(expected));
});

test.each([
  ['words are marked whatever their capitals', 'Retry storms at Retry Inc', ['retry'], '[Retry] storms at [Retry] Inc'],
  ['a word with a mark at its end', 'It expired. Expired: yes', ['expired'], 'It [expired]. [Expired]: yes'],
  ['an identifier is one word', 'in us-east-1 only', ['us-east-1'], 'in [us-east-1] only'],
  ['part of a word is not marked', 'certificates', ['certificate'], 'certificates'],
])('%s', (_, text, words, expected) => expect(line(markedWords(text, new Set(words)))).toBe(expected));

test.each([
  ['“Hello,”', 'hello'],
  ['x509:', 'x509'],
  ['(us-west-2)', 'us-west-2'],
  ['—', ''],
])('%s without its marks is "%s"', (word, bare) => expect(bareWord(word)).toBe(bare));

describe('an excerpt does not repeat the heading it stands under', () => {
  test.each([
    ['the heading and a stop', 'Five minutes. <mark>All</mark> was over.', '[All] was over.'],
    ['a heading with a mark in it', 'Five <mark>minutes</mark>. All was over.', 'All was over.'],
    ['only the heading', 'Five <mark>minutes</mark>.', ''],
    ['another beginning', '… five minutes later', '… five minutes later'],
    ['the end of the heading', '… minutes. <mark>All</mark> was over.', '… [All] was over.'],
    ['the end of the heading, marked', '… <mark>minutes</mark>. All was over.', '… All was over.'],
    ['a word that ends the heading too', '… minutes later', '… minutes later'],
    ['a blank', ' <mark>All</mark> was over.', '[All] was over.'],
    ['nothing', '', ''],
  ])('%s', (_, excerpt, expected) => expect(line(withoutHeading(piecesOf(excerpt), 'Five minutes'))).toBe(expected));
});

test.each([
  ['a short text is whole', 'one two', 'one two'],
  ['a long text ends in an ellipsis', 'one two three four', 'one two three …'],
])('%s', (_, text, expected) => expect(beginning(text, 3)).toBe(expected));
