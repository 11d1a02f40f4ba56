import { describe, expect, it } from 'vitest';
import { luckViews } from '../../src/library/luck.ts';
import { libraryOf } from './libraries.ts';

describe('strokes of luck', () => {
  it('are none in an empty library', () => {
    expect(luckViews(libraryOf({}))).toEqual([]);
  });

  it('begin with those not yet replaced by design, the newest first, as written within a review', () => {
    const improvements = [{ id: 'fix', text: 'x' }];
    const library = libraryOf({
      reviews: {
        '2024-01-01-old': { luck: [{ text: 'a' }, { text: 'b', secured: 'fix' }, { text: 'c' }], improvements },
        '2024-02-01-new': { luck: [{ text: 'd', secured: 'fix' }, { text: 'e' }], improvements },
        '2024-03-01-unlucky': {},
      },
    });
    expect(luckViews(library).map(({ text, review, item }) => [text, review.id, item?.id])).toEqual([
      ['e', '2024-02-01-new', undefined],
      ['a', '2024-01-01-old', undefined],
      ['c', '2024-01-01-old', undefined],
      ['d', '2024-02-01-new', 'fix'],
      ['b', '2024-01-01-old', 'fix'],
    ]);
  });
});
