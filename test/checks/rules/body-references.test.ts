import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

const LINES = 'lessons: [{id: dry-run, text: x}]\nimprovements: [{id: canary, text: x}]';

describe('references of the text', () => {
  it('to lessons and items of the same review are fine', () => {
    expect(
      placesInReview(
        LINES,
        '<Lesson id="dry-run" />\n\n<Lucky secured="canary">x</Lucky>\n\n<Lesson>y</Lesson>\n\n<Lucky>z</Lucky>',
      ),
    ).toEqual([]);
  });

  it.each([
    ['a lesson', 'a\n\n<Lesson id="dry-rnu" />', '9:1'],
    ['an item', 'a\n\n<Lucky secured="cannary">x</Lucky>', '9:1'],
    ['a lesson in an aside', '<Aside>\n\n<Lesson id="x">y</Lesson>\n\n</Aside>', '9:1'],
    ['a lesson under a heading', '## H\n\na\n\n<Lesson id="x" />', '11:1'],
    ['a name of the machinery of objects', '<Lesson id="__proto__" />', '7:1'],
  ])('that lead nowhere are errors where the component stands: %s', (_name, body, place) => {
    expect(placesInReview(LINES, body)).toEqual([`${place} error unknown-body-reference`]);
  });

  it('that lead nowhere suggest the nearest name', () => {
    expect(words(oneReview(LINES, '<Lesson id="dry-rnu" />\n\n<Lucky secured="x">y</Lucky>'))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:7:1 error unknown-body-reference
      There is no lesson "dry-rnu" in the front matter.
      A reference that leads nowhere would break pages, figures and links.
      → Did you mean "dry-run"?

      reviews/2024-01-01-a.mdx:9:1 error unknown-body-reference
      There is no improvement item "x" in the front matter.
      A reference that leads nowhere would break pages, figures and links.
      → Known: canary."
    `);
    expect(words(oneReview('', '<Lesson id="dry-run" />'))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:6:1 error unknown-body-reference
      There is no lesson "dry-run" in the front matter.
      A reference that leads nowhere would break pages, figures and links.
      → No lesson exists in the front matter yet; add it first."
    `);
  });
});
