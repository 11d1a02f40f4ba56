import { describe, expect, it } from 'vitest';
import { oneReview, places, words } from '../content-of.ts';

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
    expect(places({ ...oneReview(`${FINAL}\naudience: restricted`), ...session })).toEqual([
      'sessions/2024-02-01.mdx:3:11 warning session-review-hidden',
    ]);
  });

  it('is warned of what it carries over, too', () => {
    const carrying = { 'sessions/2024-02-01.mdx': '---\nheld: 2024-02-01\ncarriedOver: [2024-01-01-a]\n---\n' };
    expect(places({ ...oneReview(), ...carrying })).toEqual([
      'sessions/2024-02-01.mdx:3:15 warning session-review-hidden',
    ]);
  });
});
