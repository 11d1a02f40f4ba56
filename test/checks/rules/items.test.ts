import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, placesInReview, review, words } from '../content-of.ts';

const TRACKERS = { trackers: [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://acme.example/browse/{key}' }] };

const item = (fields: string) => `improvements:\n  - {id: i, text: x, ${fields}}`;

describe('an improvement item', () => {
  it.each(['state: idea', 'state: proposed', 'state: declined, reason: R', 'state: merged, into: 2024-01-01-a#j'])('needs no more than it has: %s', (fields) => {
    expect(placesInReview(`${item(fields)}\n  - {id: j, text: x}`)).toEqual([]);
  });

  it.each(['accepted', 'in-progress', 'done', 'verified'])('needs a team and a tracker when it is %s', (state) => {
    expect(placesInReview(item(`state: ${state}`))).toEqual(['5:29 error item-requirement', '5:29 error item-requirement']);
    expect(placesInReview(item(`state: ${state}, team: edge, tracker: "https://acme.example/1"`))).toEqual([]);
  });

  it.each([
    ['a reason when it is declined', 'state: declined'],
    ['a place to go on when it is merged', 'state: merged'],
  ])('needs %s', (_name, fields) => {
    expect(placesInReview(item(fields))).toEqual(['5:29 error item-requirement']);
  });

  it('is told what it needs', () => {
    expect(words(oneReview(`${item('state: done, team: edge')}\n  - {id: j, text: x, state: declined}\n  - {id: k, text: x, state: merged}`))).toMatchInlineSnapshot(`
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

  it.each([
    ['an address', 'https://acme.example/1', []],
    ['a key of a tracker', 'EDGE-12', []],
    ['a key with more behind it', 'EDGE-12x', ['5:31 error unknown-tracker']],
    ['a key of nobody', 'CORE-12', ['5:31 error unknown-tracker']],
    ['an address that runs', 'javascript:alert(1)', ['5:31 error unknown-tracker']],
    ['an address without a protocol', 'acme.example/1', ['5:31 error unknown-tracker']],
  ])('lives in a tracker that is known: %s', (_name, tracker, expected) => {
    expect(placesInReview(item(`tracker: ${tracker}`), undefined, TRACKERS)).toEqual(expected);
  });

  it('lives at an address where no tracker is known', () => {
    expect(words(oneReview(item('tracker: EDGE-12')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:5:31 error unknown-tracker
      "EDGE-12" is neither a web address nor a key of a known tracker.
      Readers follow it to where the work is done.
      → Write the whole address, or add the tracker to site.yaml."
    `);
  });

  it('closes after it opens', () => {
    expect(placesInReview(item('opened: 2024-01-02, closed: 2024-01-02'))).toEqual([]);
    expect(placesInReview(item('opened: 2024-01-02T10:00Z, closed: 2024-01-02'))).toEqual([]);
    expect(placesInReview(item('opened: 2024-01-03, closed: 2024-01-02'))).toEqual(['5:50 error item-dates']);
  });

  describe('that is merged', () => {
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
      expect(places(files)).toEqual(['reviews/2024-01-01-b.mdx:4:54 error item-merge-ring', 'reviews/2024-01-01-c.mdx:4:54 error item-merge-ring']);
      expect(words(files)).toContain('These items are merged into each other: 2024-01-01-b#i → 2024-01-01-c#i.');
    });
  });
});
