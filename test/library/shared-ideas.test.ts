import { describe, expect, it } from 'vitest';
import { itemsWithLike, sharedIdeasAbout, sharedIdeasHref, sharedIdeasOf } from '../../src/library/shared-ideas.ts';
import { cacheKey } from '../../src/library/cache-key.ts';
import { libraryOf, type Entries } from './libraries.ts';

const item = (id: string, text: string) => ({ id, text, aim: 'prevent' });
const review = (classes: string[], ...improvements: object[]) => ({ classes, improvements });

const entries = {
  classes: { spread: { name: 'Spread' }, gap: { name: 'Gap' }, old: { name: 'Old', replacedBy: 'spread' } },
  reviews: {
    '2021-01-01-a': review(['spread', 'gap'], item('a', 'Roll configuration out in stages, canary first')),
    '2022-01-01-b': review(['old'], item('b', 'Roll configuration out to a canary before everybody')),
    '2023-01-01-c': review(['spread'], item('c', 'Configuration rolls out in stages, first a canary')),
    '2024-01-01-d': review(
      ['gap'],
      item('d', 'Ask for a confirmation before a deletion of sites'),
      item('e', 'Name an owner'),
    ),
    '2025-01-01-e': review(['gap'], item('d', 'Ask for confirmation before sites are deleted in bulk')),
  },
} satisfies Entries;
const library = libraryOf(entries);
const view = (id: string) => library.reviews.find((one) => one.id.endsWith(id))!;
const keys = (wordings: { work: { key: string } }[][]) =>
  wordings.map((items) => items.map(({ work }) => work.key.slice(-3)).join('+')).join(' ~ ');

describe('ideas that several reviews had', () => {
  it('are worked out once for a library, most reviews first', () => {
    expect(sharedIdeasOf(library).map(({ reviews, wordings }) => `${reviews}: ${keys(wordings)}`)).toEqual([
      '3: a#a+c#c ~ b#b',
      '2: d#d ~ e#d',
    ]);
    expect(sharedIdeasOf(library)).toBe(sharedIdeasOf(library));
  });

  it.each([
    ['spread', ['3: a#a+c#c ~ b#b']],
    ['gap', ['2: d#d ~ e#d']],
  ])('are shown of a class with what several of its own reviews asked for: %s', (id, expected) => {
    const about = library.classes.find((one) => one.id === id)!;
    expect(sharedIdeasAbout(about, library).map(({ reviews, wordings }) => `${reviews}: ${keys(wordings)}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['a', ['a: b#b c#c']],
    ['b', ['b: a#a c#c']],
    ['c', ['c: a#a b#b']],
    ['d', ['d: e#d']],
  ])('are shown of a review with those that had it first: %s', (id, expected) => {
    const lines = itemsWithLike(view(`-${id}`), library).map(
      ({ item: own, others }) =>
        `${own.id}: ${others.map((other) => `${other.review.id.slice(-1)}#${other.item.id}`).join(' ')}`,
    );
    expect(lines).toEqual(expected);
  });

  it('have pages under the base path', () => {
    expect([sharedIdeasHref(), sharedIdeasHref(2)]).toEqual(['/kb/improvements/alike/', '/kb/improvements/alike/2/']);
  });
});

describe('what a page is kept by', () => {
  const keyOf = (more: Entries['reviews'], id: string) => {
    const other = libraryOf({ ...entries, reviews: { ...entries.reviews, ...more } });
    const shown = other.reviews.find((one) => one.id.endsWith(id))!;
    return cacheKey(other, itemsWithLike(shown, other));
  };

  it('changes when another review asks for something like it, and only then', () => {
    const before = keyOf({}, '-d');
    expect(
      keyOf({ '2023-06-01-z': review(['gap'], item('z', 'Ask for confirmation before any site is deleted')) }, '-d'),
    ).not.toBe(before);
    expect(keyOf({ '2023-06-01-z': review(['gap'], item('z', 'Publish the numbers of a quarter')) }, '-d')).toBe(
      before,
    );
  });
});
