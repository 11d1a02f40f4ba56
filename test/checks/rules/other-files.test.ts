import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, words } from '../content-of.ts';

describe('a session', () => {
  const session = { 'sessions/2024-02-01.mdx': '---\nheld: 2024-02-01\nreviews: [2024-01-01-a]\n---\n' };
  const FINAL = 'status: preliminary\nsummary: S\nseverity: sev1\nowner: edge\nongoing: true';

  it('reads reviews that its readers may see', () => {
    expect(places({ ...oneReview(FINAL), ...session })).toEqual([]);
  });

  it('is warned of drafts', () => {
    expect(words({ ...oneReview(), ...session })).toMatchInlineSnapshot(`
      "sessions/2024-02-01.mdx:3:11 warning session-review-hidden
      The review "2024-01-01-a" is a draft.
      It is left out of the session’s page, so the page tells less than the session did.
      → Bring it to preliminary at least."
    `);
  });

  it('is warned of restricted reviews', () => {
    expect(places({ ...oneReview(`${FINAL}\naudience: restricted`), ...session })).toEqual(['sessions/2024-02-01.mdx:3:11 warning session-review-hidden']);
  });
});

describe('a class that is replaced', () => {
  const replaced = (by: string) => `---\nname: N\ndefinition: D\nreplacedBy: ${by}\n---\n`;

  it('leads to one that is in use, also by way of another', () => {
    expect(places({ ...AROUND, 'classes/a.mdx': replaced('b'), 'classes/b.mdx': replaced('expiry') })).toEqual([]);
  });

  it('does not lead back to itself', () => {
    expect(words({ 'classes/a.mdx': replaced('a') })).toMatchInlineSnapshot(`
      "classes/a.mdx:4:13 error class-replacement-ring
      This class is replaced by itself.
      Its page redirects to the class that took its place.
      → Name the class that is in use now, or remove replacedBy."
    `);
  });

  it('in a ring is an error at each class of the ring, and only there', () => {
    expect(places({ 'classes/a.mdx': replaced('b'), 'classes/b.mdx': replaced('c'), 'classes/c.mdx': replaced('b') })).toEqual([
      'classes/b.mdx:4:13 error class-replacement-ring',
      'classes/c.mdx:4:13 error class-replacement-ring',
    ]);
  });
});

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
