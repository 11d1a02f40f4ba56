import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

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
    expect(
      places({ 'classes/a.mdx': replaced('b'), 'classes/b.mdx': replaced('c'), 'classes/c.mdx': replaced('b') }),
    ).toEqual(['classes/b.mdx:4:13 error class-replacement-ring', 'classes/c.mdx:4:13 error class-replacement-ring']);
  });
});
