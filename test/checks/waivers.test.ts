import { describe, expect, it } from 'vitest';
import { oneReview, places, placesInReview, words } from './content-of.ts';

const waiver = (rule: string) => `waivers: [{rule: ${rule}, reason: It quotes the board.}]`;

describe('a waiver', () => {
  it('silences its rule in its file, and no other', () => {
    expect(placesInReview(waiver('blame-wording'), 'Human error. The root cause was x.')).toEqual([
      '6:14 warning single-cause',
    ]);
    const files = { ...oneReview(waiver('blame-wording'), 'Human error.') };
    files['reviews/2024-01-01-b.mdx'] = '---\ntitle: T\ntimes: {started: 2024-01-01}\n---\nHuman error.';
    expect(places(files)).toEqual(['reviews/2024-01-01-b.mdx:5:1 warning blame-wording']);
  });

  it('holds when the settings made the rule an error', () => {
    expect(placesInReview(waiver('blame-wording'), 'Human error.', { checks: { 'blame-wording': 'error' } })).toEqual(
      [],
    );
  });

  it('can be given for personal data', () => {
    expect(placesInReview(waiver('personal-data'), 'Write to jane@acme.io.')).toEqual([]);
  });

  it('is told of when it waives nothing, names no rule, or cannot be given', () => {
    expect(words(oneReview(waiver('blame-wording')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:18 warning unused-waiver
      The check has nothing to say by "blame-wording" here, so there is nothing to waive.
      A waiver that is left behind would hide the next problem of its kind.
      → Delete the waiver."
    `);
    expect(words(oneReview(waiver('blaim-wording')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:18 warning unused-waiver
      There is no rule "blaim-wording".
      The waiver has no effect.
      → Did you mean "blame-wording"?"
    `);
    expect(words(oneReview(`${waiver('unknown-reference')}\nowner: nobody`))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:18 warning unused-waiver
      What "unknown-reference" says here cannot be waived.
      It would break pages, figures or links.
      → Mend what it says, and delete the waiver.

      reviews/2024-01-01-a.mdx:5:8 error unknown-reference
      There is no team "nobody".
      A reference that leads nowhere would break pages, figures and links.
      → Known: edge, core. A new one is a file of its own: content/teams/nobody.yaml. Where nobody knows it, write unknown."
    `);
  });

  it('needs a reason', () => {
    expect(placesInReview('waivers: [{rule: blame-wording}]', 'Human error.')).toEqual(['4:11 error missing-key']);
  });
});

describe('the scope of a rule', () => {
  const files = {
    ...oneReview('', 'Human error.'),
    'reviews/2024-02-01-b.mdx': '---\ntitle: T\ntimes: {started: 2024-02-01}\n---\nHuman error.',
  };
  const told = (setting: object) => places(files, { checks: { 'blame-wording': setting } });

  it('is what the settings say', () => {
    const [a, b] = ['reviews/2024-01-01-a.mdx:6:1', 'reviews/2024-02-01-b.mdx:5:1'];
    expect(told({ only: ['reviews/2024-01-*'] })).toEqual([`${a} warning blame-wording`]);
    expect(told({ except: ['reviews/2024-01-*'], severity: 'error' })).toEqual([`${b} error blame-wording`]);
    expect(told({ severity: 'off' })).toEqual([]);
    expect(told({})).toHaveLength(2);
  });
});
