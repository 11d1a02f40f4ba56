import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

const settings = { privacy: { roleMailboxes: ['orders'], names: ['Jane Doe', 'Mary'] } };

describe('personal data', () => {
  it.each([
    ['an address', 'Write to jane.doe@acme.io.', '6:10 error personal-data'],
    ['an address in code', '```text\nfrom jane@acme.io\n```', '7:6 error personal-data'],
    ['an address in a link', '[a](mailto:jane@acme.io)', '6:12 error personal-data'],
    ['a handle', 'Thanks to @jdoe for this.', '6:11 error personal-data'],
    ['a telephone number', 'Call +44 20 7946 0958.', '6:6 error personal-data'],
    ['a listed name', 'Then Mary restarted it.', '6:6 error personal-data'],
  ])('is found: %s', (_name, body, expected) => {
    expect(placesInReview('', body, settings)).toEqual([expected]);
  });

  it.each([
    ['mailboxes of roles', 'Write to orders@acme.io, support@acme.io or no-reply@acme.io.'],
    ['invented hosts', 'It said `a@b.example.com` and `root@db.internal`.'],
    ['repositories and packages', '`git@github.com:a/b` and `npm i @scope/pkg@1.2.3`, then @scope/pkg.'],
    ['groups and teams', 'We wrote to @here and @edge.'],
    ['addresses of pages', '[a](https://medium.com/@author/post)'],
    ['figures and offsets', 'It rose by +120 000 000 from 2024-01-01T10:00+02:00, +44 %.'],
    ['a name within another word', 'Maryland is not a person.'],
  ])('is not seen in %s', (_name, body) => {
    expect(placesInReview('', body, settings)).toEqual([]);
  });

  it('is told of with what to write', () => {
    expect(words(oneReview('', 'Ask jane@acme.io, @jdoe or Mary.'), settings)).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:6:5 error personal-data
      "jane@acme.io" looks like a person's address.
      A write-up is read by many and kept for long; people speak freely when nobody is named.
      → Write the role or the team instead. If it is the mailbox of a role, add "jane" to privacy.roleMailboxes in site.yaml.

      reviews/2024-01-01-a.mdx:6:19 error personal-data
      "@jdoe" looks like a person's handle.
      A write-up is read by many and kept for long; people speak freely when nobody is named.
      → Write the role or the team instead; put it between backticks if it is code.

      reviews/2024-01-01-a.mdx:6:28 error personal-data
      "Mary" is a name that must not appear (privacy.names in site.yaml).
      A write-up is read by many and kept for long; people speak freely when nobody is named.
      → Write the role or the team instead."
    `);
  });
});
