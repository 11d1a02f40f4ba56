import { describe, expect, it } from 'vitest';
import { feedItems } from '../../src/library/feed.ts';
import { libraryOf } from './libraries.ts';

describe('the items of a feed', () => {
  it('tell title, address, summary without markup, day and classes', () => {
    const { reviews } = libraryOf({
      classes: { c: { name: 'Guardrail gap' } },
      reviews: {
        '2024-01-02-a': {
          title: 'It <broke> & fell',
          summary: 'All **stores** shut: `x < y`.',
          classes: ['c'],
          times: { started: '2024-01-02T10:00Z' },
        },
        '2024-01-01-b': { title: 'Quiet' },
      },
    });
    expect(feedItems(reviews)).toEqual([
      {
        title: 'It <broke> & fell',
        link: '/kb/reviews/2024-01-02-a/',
        description: 'All stores shut: x < y.',
        pubDate: new Date('2024-01-02T10:00Z'),
        categories: ['Guardrail gap'],
      },
      {
        title: 'Quiet',
        link: '/kb/reviews/2024-01-01-b/',
        description: 'Quiet',
        pubDate: new Date('2024-01-01'),
        categories: [],
      },
    ]);
  });

  it('are the fifty newest', () => {
    const ids = Array.from({ length: 51 }, (_, index) => `2024-01-01-${String(index).padStart(2, '0')}`);
    const items = feedItems(libraryOf({ reviews: Object.fromEntries(ids.map((id) => [id, {}])) }).reviews);
    expect([items.length, items[0]?.link, items.at(-1)?.link]).toEqual([
      50,
      '/kb/reviews/2024-01-01-50/',
      '/kb/reviews/2024-01-01-01/',
    ]);
  });

  it('are none in an empty library', () => {
    expect(feedItems([])).toEqual([]);
  });
});
