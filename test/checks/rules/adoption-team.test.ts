import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

describe('an adoption file', () => {
  it('is named after a team', () => {
    expect(places({ ...AROUND, 'adoption/edge.yaml': 'practices: []' })).toEqual([]);
    expect(words({ ...AROUND, 'adoption/egde.yaml': 'practices: []' })).toMatchInlineSnapshot(`
      "adoption/egde.yaml:1:1 error adoption-team
      There is no team "egde".
      A reference that leads nowhere would break pages, figures and links.
      → Did you mean "edge"?"
    `);
  });
});
