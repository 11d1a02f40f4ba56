import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

describe('ids of items and lessons', () => {
  it('that differ are fine, and an item and a lesson may share one', () => {
    expect(placesInReview('improvements: [{id: a, text: x}, {id: b, text: x}]\nlessons: [{id: a, text: x}]')).toEqual(
      [],
    );
  });

  it.each([
    ['items', 'improvements: [{id: a, text: x}, {id: a, text: x}]', '4:39'],
    ['lessons', 'lessons: [{id: a, text: x}, {id: b, text: x}, {id: a, text: x}]', '4:52'],
    ['an id and an earlier id', 'lessons: [{id: a, text: x}, {id: b, text: x, aliases: [a]}]', '4:56'],
    ['two earlier ids', 'lessons: [{id: a, text: x, aliases: [c]}, {id: b, text: x, aliases: [c]}]', '4:70'],
  ])('that are given twice are errors at the second: %s', (_name, lines, place) => {
    expect(placesInReview(lines)).toEqual([`${place} error repeated-id`]);
  });

  it('are told so', () => {
    expect(words(oneReview('lessons: [{id: a, text: x}, {id: a, text: x}]'))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:34 error repeated-id
      The id "a" is given twice in "lessons".
      It is how others link to it.
      → Give each its own id; the first is on line 4."
    `);
  });
});
