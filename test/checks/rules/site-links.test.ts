import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, placesInReview, words } from '../content-of.ts';

describe('links within the site', () => {
  it.each([
    '/reviews/2024-01-01-a/',
    '/reviews/2024-01-01-a',
    '/reviews/2024-01-01-a/#lesson-x',
    '/reviews/2024-01-01-a/?present',
    '/classes/expiry/',
    '/teams/edge/',
    '/teams/edge/global-review/',
    '/services/cdn/',
    '/practices/kill-switch/',
    '/reviews/',
    '/guide/',
    '/',
    '/api/v1/reviews.json',
    '#',
    '#s-here',
    '/constructor/x/',
    '/__proto__/x/',
  ])('that lead somewhere are fine: %s', (href) => {
    expect(placesInReview('', `[a](${href})\n\n## Here`)).toEqual([]);
  });

  it.each([
    '/reviews/2024-01-01-b/',
    '/classes/expirey/',
    '/teams/nobody/',
    '/services/constructor/',
    '/practices/kill/',
    '/global-review/2024-02-01/',
    '#here',
    '#s-there',
  ])('that lead nowhere are errors where they stand: %s', (href) => {
    expect(placesInReview('', `a [b](${href})\n\n## Here`)).toEqual(['6:3 error dead-link']);
  });

  it('are looked up in every file with a text, and in the fields of every file', () => {
    const link = '[x](/classes/nothing/)';
    const files = {
      ...oneReview(`summary: "a ${link}"\ntimeline: [{kind: note, text: "${link}"}]`, `- ${link}`),
      'classes/x.mdx': `---\nname: X\ndefinition: D\n---\n\n> ${link}`,
      'practices/x.mdx': `---\nname: X\nphase: review\nsummary: "${link}"\n---\n`,
      'paths/x.yaml': `title: X\nreviews: [{review: 2024-01-01-a, why: "${link}"}]`,
    };
    expect(places(files)).toEqual([
      'classes/x.mdx:6:3 error dead-link',
      'paths/x.yaml:2:40 error dead-link',
      'practices/x.mdx:4:11 error dead-link',
      'reviews/2024-01-01-a.mdx:4:11 error dead-link',
      'reviews/2024-01-01-a.mdx:5:32 error dead-link',
      'reviews/2024-01-01-a.mdx:7:3 error dead-link',
    ]);
  });

  it('by reference are errors where they are used', () => {
    expect(placesInReview('', 'a [b]\n\n[b]: /classes/nothing/')).toEqual(['6:3 error dead-link']);
  });

  it('that lead nowhere suggest the nearest address', () => {
    expect(words(oneReview('', '[a](/classes/expirey/) [b](/teams/x/) [c](#s-heer) [d](#x)\n\n## Here')))
      .toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:6:1 error dead-link
      The link /classes/expirey/ leads to no page.
      Readers would end on "not found".
      → Did you mean /classes/expiry/?

      reviews/2024-01-01-a.mdx:6:24 error dead-link
      The link /teams/x/ leads to no page.
      Readers would end on "not found".
      → Correct the address or remove the link.

      reviews/2024-01-01-a.mdx:6:39 error dead-link
      The link #s-heer leads to no heading of this page.
      Readers would stay where they are.
      → Did you mean #s-here?

      reviews/2024-01-01-a.mdx:6:52 error dead-link
      The link #x leads to no heading of this page.
      Readers would stay where they are.
      → Ids of headings begin with "s-"."
    `);
  });

  it('in a library without reviews are looked up as well', () => {
    expect(places({ ...AROUND, 'classes/x.mdx': '---\nname: X\ndefinition: D\n---\n[a](/reviews/x/)' })).toEqual([
      'classes/x.mdx:5:1 error dead-link',
    ]);
  });
});
