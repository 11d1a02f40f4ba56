import { expect, it } from 'vitest';
import { SITE_CARD, socialCards, socialPath } from '../../src/library/social.ts';
import { libraryOf } from './libraries.ts';

const reviews = (n: number) =>
  Object.fromEntries(Array.from({ length: n }, (_, index) => [`2024-01-01-r${String(index).padStart(3, '0')}`, {}]));

it('has one picture for a library without anything', () => {
  expect(socialCards(libraryOf({}))).toEqual([{ path: SITE_CARD, kicker: 'Acme', title: 'Library' }]);
});

it('gives the newest reviews their own, and all others the site’s', () => {
  const library = libraryOf({ reviews: reviews(30) });
  expect(socialCards(library)).toHaveLength(1 + 24);
  expect(socialPath(library, 'social/reviews/2024-01-01-r029')).toBe('social/reviews/2024-01-01-r029');
  expect(socialPath(library, 'social/reviews/2024-01-01-r000')).toBe(SITE_CARD);
});

it('draws no title that its fonts cannot', () => {
  const library = libraryOf({
    reviews: { '2024-01-01-a': { title: 'Ключ истёк' }, '2024-01-02-b': { title: 'Naïve “retry” – again…' } },
  });
  expect(socialPath(library, 'social/reviews/2024-01-01-a')).toBe(SITE_CARD);
  expect(socialPath(library, 'social/reviews/2024-01-02-b')).toBe('social/reviews/2024-01-02-b');
});

it('says how often a class came up', () => {
  const library = libraryOf({
    classes: { expiry: { name: 'Expiry' } },
    reviews: { '2024-01-01-a': { classes: ['expiry'] }, '2024-01-02-b': { classes: ['expiry'], kind: 'drill' } },
  });
  expect(socialCards(library).at(-1)).toEqual({
    path: 'social/classes/expiry',
    kicker: 'Problem class · one incident',
    title: 'Expiry',
  });
});
