import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, review, words } from '../content-of.ts';

describe('an improvement item that is merged', () => {
  const merged = (id: string, into: string) => `improvements: [{id: ${id}, text: x, state: merged, into: ${into}}]`;

  it('into one that goes on is fine, also by way of another', () => {
    const files = {
      ...AROUND,
      'reviews/2024-01-01-a.mdx': review(merged('i', '2024-01-01-b#i')),
      'reviews/2024-01-01-b.mdx': review(merged('i', '2024-01-01-c#i')),
      'reviews/2024-01-01-c.mdx': review('improvements: [{id: i, text: x}]'),
    };
    expect(places(files)).toEqual([]);
  });

  it('into itself is an error', () => {
    expect(words(oneReview(merged('i', '2024-01-01-a#i')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:54 error item-merge-ring
      This item is merged into itself.
      The work would be nowhere.
      → Let one of them stay open and merge the others into it."
    `);
  });

  it('in a ring is an error at each item of the ring, and only there', () => {
    const files = {
      ...AROUND,
      'reviews/2024-01-01-a.mdx': review(merged('i', '2024-01-01-b#i')),
      'reviews/2024-01-01-b.mdx': review(merged('i', '2024-01-01-c#i')),
      'reviews/2024-01-01-c.mdx': review(merged('i', '2024-01-01-b#i')),
    };
    expect(places(files)).toEqual([
      'reviews/2024-01-01-b.mdx:4:54 error item-merge-ring',
      'reviews/2024-01-01-c.mdx:4:54 error item-merge-ring',
    ]);
    expect(words(files)).toContain('These items are merged into each other: 2024-01-01-b#i → 2024-01-01-c#i.');
  });
});
