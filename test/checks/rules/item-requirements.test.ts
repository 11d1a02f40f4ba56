import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

const item = (fields: string) => `improvements:\n  - {id: i, text: x, ${fields}}`;

describe('an improvement item', () => {
  it.each(['state: idea', 'state: proposed', 'state: declined, reason: R', 'state: merged, into: 2024-01-01-a#j'])(
    'needs no more than it has: %s',
    (fields) => {
      expect(placesInReview(`${item(fields)}\n  - {id: j, text: x}`)).toEqual([]);
    },
  );

  it.each(['accepted', 'in-progress', 'done', 'verified'])('needs a team and a tracker when it is %s', (state) => {
    expect(placesInReview(item(`state: ${state}`))).toEqual([
      '5:29 error item-requirement',
      '5:29 error item-requirement',
    ]);
    expect(placesInReview(item(`state: ${state}, team: edge, tracker: "https://acme.example/1"`))).toEqual([]);
  });

  it.each([
    ['a reason when it is declined', 'state: declined'],
    ['a place to go on when it is merged', 'state: merged'],
  ])('needs %s', (_name, fields) => {
    expect(placesInReview(item(fields))).toEqual(['5:29 error item-requirement']);
  });

  it('is told what it needs', () => {
    expect(
      words(
        oneReview(
          `${item('state: done, team: edge')}\n  - {id: j, text: x, state: declined}\n  - {id: k, text: x, state: merged}`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:5:29 error item-requirement
      The item "i" is done and needs "tracker".
      Items live in the ordinary backlog, beside daily work.
      → Add its key or address, or set the state to proposed.

      reviews/2024-01-01-a.mdx:6:29 error item-requirement
      The item "j" is declined and needs "reason".
      Not every improvement is worth doing; the reason is what others learn from.
      → Add reason: with a sentence.

      reviews/2024-01-01-a.mdx:7:29 error item-requirement
      The item "k" is merged and needs "into".
      Readers follow the work to where it went on.
      → Add into: <review>#<item>."
    `);
  });
});
