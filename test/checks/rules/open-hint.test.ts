import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

const BODY = '## Where we got lucky\n\n_Where did we get lucky?_\n';
const PRELIMINARY = 'status: preliminary\nsummary: S\nseverity: sev1\nowner: edge\nongoing: true';
const FINAL =
  'status: final\nsummary: S\nseverity: sev1\nowner: edge\nclasses: [expiry]\nlocalReview: {waived: W}\nimpact: {business: B}\ntimeline: [{at: 2024-01-01T11:00Z, kind: resolve, text: x}]';

describe('a hint that nobody has written over', () => {
  it('belongs in a draft', () => {
    expect(placesInReview('', BODY)).toEqual([]);
  });

  it('is told of a preliminary review, and warned of in a final one', () => {
    expect(placesInReview(PRELIMINARY, BODY)).toEqual(['12:1 information open-hint']);
    expect(placesInReview(FINAL, BODY)).toEqual(['15:1 warning open-hint']);
    expect(words(oneReview(FINAL, BODY))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:15:1 warning open-hint
      The hint "Where did we get lucky?" still stands here.
      Hints are for whoever writes, so no reader sees it, nor a heading that has nothing else below it.
      → Write over it; or delete it, with its heading if nothing was talked about."
    `);
  });

  it('can be set stricter', () => {
    expect(placesInReview(PRELIMINARY, BODY, { checks: { 'open-hint': 'error' } })).toEqual(['12:1 error open-hint']);
  });
});
