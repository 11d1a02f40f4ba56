import { describe, expect, it } from 'vitest';
import { MOST_WORDS, packItems, piecesOf, wordsOf, wordsOnSlide } from '../../../src/learning/deck/fit-text.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

describe('words on a slide', () => {
  it.each<[string, number]>([
    ['', 0],
    ['  one\ntwo ', 2],
    ['a b c', 3],
    ['us-east-1.console.example.internal', 5],
    ['設定が全世界に一度に広がった', 4],
  ])('of %j count as %i', (text, count) => {
    expect(wordsOf(text)).toBe(count);
  });
});

describe('a text too long for a slide', () => {
  it.each<[string, string, number, string[]]>([
    ['stays whole when it fits', 'One two. Three.', 4, ['One two. Three.']],
    ['is cut between sentences', 'One two. Three four. Five!', 4, ['One two. Three four.', 'Five!']],
    ['else after a semicolon or before a dash', 'one two; three four – five', 3, ['one two;', 'three four', '– five']],
    ['else after a comma', 'one two, three four, five', 3, ['one two,', 'three four, five']],
    ['else between words', 'one two three four five', 2, ['one two', 'three four', 'five']],
    ['is nothing when it is nothing', ' \n', 2, []],
  ])('%s', (_name, text, most, expected) => {
    expect(piecesOf(text, most)).toEqual(expected);
  });

  it.each([many(500), 'x'.repeat(4000), '界'.repeat(900), `${many(50)}. ${'y'.repeat(900)}, ${many(80)}`])(
    'loses nothing and no piece is too long (%#)',
    (text) => {
      const pieces = piecesOf(text, 40);
      expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      expect(pieces.filter((piece) => wordsOf(piece) > 40)).toEqual([]);
    },
  );
});

describe('a list', () => {
  const texts = (items: { text: string; side?: string }[], title = 'A title') =>
    packItems(items, title).map((slide) => slide.map(({ text }) => text));

  it('is no slide when it is empty, and one when it fits', () => {
    expect(texts([])).toEqual([]);
    expect(texts([{ text: 'one' }, { text: 'two' }])).toEqual([['one', 'two']]);
  });

  it('is shared out evenly, so that no slide is left with a single line', () => {
    const items = ['a', 'b', 'c', 'd'].map((text) => ({ text: `${text} ${many(9)}` }));
    expect(packItems(items, 'A title').map(({ length }) => length)).toEqual([2, 2]);
  });

  it('goes on on the next slide within an item that is too long, and says its state once', () => {
    const slides = packItems([{ text: many(60), side: 'done' }], 'A title');
    expect(slides.map(([item]) => item?.side)).toEqual([undefined, 'done']);
    expect(slides[1]?.[0]?.text.startsWith('… ')).toBe(true);
  });

  it('treats what stands below an item as a line of its own when it is long', () => {
    expect(texts([{ text: 'one', side: many(20) }])).toEqual([['one', many(20)]]);
  });

  it('never has more words than a slide carries, nor more lines', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ text: many((index * 7) % 90), side: 'in progress' }));
    const slides = packItems(items, 'What is promised');
    const words = slides.map((own) => wordsOnSlide({ title: 'What is promised', body: { items: own } }));
    expect(Math.max(...words)).toBeLessThanOrEqual(MOST_WORDS);
    expect(
      packItems(
        Array.from({ length: 12 }, () => ({ text: 'a' })),
        'A',
      ).map(({ length }) => length),
    ).toEqual([4, 4, 4]);
  });
});
