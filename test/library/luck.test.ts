import { describe, expect, it } from 'vitest';
import { luckByClass, luckReliedOn, luckViews } from '../../src/library/luck.ts';
import { libraryOf } from './libraries.ts';

const item = (id: string, state: string) => ({
  id,
  text: 'x',
  state,
  team: 'a',
  tracker: 'https://t.example',
  reason: 'x',
});
const improvements = [
  item('done', 'done'),
  item('verified', 'verified'),
  item('planned', 'accepted'),
  item('no', 'declined'),
];

describe('strokes of luck', () => {
  it('are none in an empty library', () => {
    expect(luckViews(libraryOf({}))).toEqual([]);
    expect(luckByClass(libraryOf({}))).toEqual([]);
    expect(luckReliedOn(libraryOf({}))).toEqual([]);
  });

  it('begin with those still left to chance, the newest first, as written within a review', () => {
    const library = libraryOf({
      reviews: {
        '2024-01-01-old': {
          luck: [{ text: 'a' }, { text: 'b', secured: 'done' }, { text: 'c' }, { text: 'p', secured: 'planned' }],
          improvements,
        },
        '2024-02-01-new': {
          luck: [{ text: 'd', secured: 'verified' }, { text: 'e' }, { text: 'n', secured: 'no' }],
          improvements,
        },
        '2024-03-01-unlucky': {},
      },
    });
    expect(luckViews(library).map(({ text, href, item: by, standing }) => [text, href, by?.id, standing])).toEqual([
      ['e', '/kb/reviews/2024-02-01-new/#luck-2', undefined, 'open'],
      ['a', '/kb/reviews/2024-01-01-old/#luck-1', undefined, 'open'],
      ['c', '/kb/reviews/2024-01-01-old/#luck-3', undefined, 'open'],
      ['n', '/kb/reviews/2024-02-01-new/#luck-3', 'no', 'declined'],
      ['p', '/kb/reviews/2024-01-01-old/#luck-4', 'planned', 'promised'],
      ['d', '/kb/reviews/2024-02-01-new/#luck-1', 'verified', 'replaced'],
      ['b', '/kb/reviews/2024-01-01-old/#luck-2', 'done', 'replaced'],
    ]);
  });
});

describe('luck together', () => {
  const library = libraryOf({
    classes: { a: { name: 'A' }, b: { name: 'B' } },
    reviews: {
      '2024-01-01-x': {
        classes: ['a', 'b'],
        luck: [
          { text: '1', kind: 'person' },
          { text: '2', kind: 'person' },
        ],
        improvements,
      },
      '2024-02-01-y': {
        classes: ['b'],
        luck: [{ text: '3', kind: 'spare', secured: 'done' }, { text: '4' }],
        improvements,
      },
      '2024-03-01-z': { luck: [{ text: '5', kind: 'spare' }] },
    },
  });
  const told = (shelves: ReturnType<typeof luckByClass>) =>
    shelves.map(({ value, href, luck, open }) => [value, href, luck.map(({ text }) => text).join(), open]);

  it('that is not replaced is by the first class of its review, the most of it first', () => {
    expect(told(luckByClass(library))).toEqual([
      ['a', '/kb/luck/by/class/a/', '1,2', 2],
      ['b', '/kb/luck/by/class/b/', '4', 1],
    ]);
  });

  it('is relied on more than once where two incidents had luck of one sort; twice in one incident is once', () => {
    expect(told(luckReliedOn(library))).toEqual([['spare', '/kb/luck/by/kind/spare/', '5,3', 1]]);
  });
});
