import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, placesInReview, words } from '../content-of.ts';

const PRELIMINARY = 'status: preliminary\nsummary: S\nseverity: sev1\nowner: edge\n';
const FINAL =
  'status: final\nsummary: S\nseverity: sev1\nowner: edge\ntimeline: [{at: 2024-01-01T11:00Z, kind: resolve, text: x}]\n';
const WHOLE = `${FINAL}classes: [expiry]\nimpact: {business: B}\n`;

/** Whether a local review was held is another rule's question. */
const checks = { 'local-review': 'off' };

describe('what a review needs', () => {
  it('is little for a draft', () => {
    expect(placesInReview('')).toEqual([]);
    expect(places({ ...AROUND, 'reviews/2024-01-01-a.mdx': '---\ntitle: T\n---\n' })).toEqual([
      'reviews/2024-01-01-a.mdx:2:1 error status-requirement',
    ]);
  });

  it.each([
    ['resolved in times', `${PRELIMINARY}`.replace('status', 'kind: drill\nstatus'), 'times.resolved'],
    ['a summary', PRELIMINARY.replace('summary: S\n', 'ongoing: true\n'), 'summary'],
    ['a severity', PRELIMINARY.replace('severity: sev1\n', 'ongoing: true\n'), 'severity'],
    ['an owner', PRELIMINARY.replace('owner: edge\n', 'ongoing: true\n'), 'owner'],
    ['a class', `${FINAL}impact: {business: B}`, 'classes'],
    ['an impact on the business', `${FINAL}classes: [expiry]\nimpact: {customers: C}`, 'impact.business'],
  ])('is missed: %s', (_name, lines, key) => {
    expect(words(oneReview(lines))).toContain(`review needs "${key}"`);
    expect(placesInReview(lines, undefined, { checks })).toHaveLength(1);
  });

  it.each([
    ['a preliminary one that goes on', `${PRELIMINARY}ongoing: true`],
    [
      'a preliminary one whose end is an event',
      `${PRELIMINARY}timeline: [{at: 2024-01-01T11:00Z, kind: resolve, text: x}]`,
    ],
    [
      'a preliminary one of unknown severity and owner',
      'status: preliminary\nsummary: S\nseverity: unknown\nowner: unknown\nongoing: true',
    ],
    ['a final one', WHOLE],
  ])('is there: %s', (_name, lines) => {
    expect(placesInReview(lines, undefined, { checks })).toEqual([]);
  });

  it('is a local review as well, where the settings ask for one', () => {
    const required = { localReview: 'required' };
    expect(placesInReview(WHOLE, undefined, required)).toEqual(['4:9 error status-requirement']);
    expect(placesInReview(`${WHOLE}localReview: {present: [scribe]}`, undefined, required)).toEqual([
      '4:9 error status-requirement',
    ]);
    expect(placesInReview(`${WHOLE}localReview: {held: 2024-01-01T15:00Z}`, undefined, required)).toEqual([]);
    expect(placesInReview(`${WHOLE}localReview: {waived: Nobody was there.}`, undefined, required)).toEqual([]);
  });

  it.each([
    ['a final review', `${WHOLE}ongoing: true`, '11:10 error status-requirement'],
    [
      'one that is resolved by an event',
      `${PRELIMINARY}ongoing: true\ntimeline: [{at: 2024-01-01T11:00Z, kind: resolve, text: x}]`,
      '8:10 error status-requirement',
    ],
  ])('is not that it goes on: %s', (_name, lines, place) => {
    expect(placesInReview(lines, undefined, { checks })).toEqual([place]);
  });

  it('is said in full', () => {
    expect(words(oneReview('status: preliminary'))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:9 error status-requirement
      A preliminary review needs "summary".
      The 24-hour version tells who is affected, how badly, who follows up and whether it is over.
      → Add summary: with one to three sentences, business effect first.

      reviews/2024-01-01-a.mdx:4:9 error status-requirement
      A preliminary review needs "severity".
      The 24-hour version tells who is affected, how badly, who follows up and whether it is over.
      → Add severity: with one of sev1, sev2, or unknown.

      reviews/2024-01-01-a.mdx:4:9 error status-requirement
      A preliminary review needs "owner".
      The 24-hour version tells who is affected, how badly, who follows up and whether it is over.
      → Add owner: with the id of the team that owns the follow-up, or unknown.

      reviews/2024-01-01-a.mdx:4:9 error status-requirement
      A preliminary review needs "times.resolved".
      The 24-hour version tells who is affected, how badly, who follows up and whether it is over.
      → Add resolved: to times:, with when it was over; or an event of kind: resolve; or ongoing: true."
    `);
    expect(words(oneReview(`${WHOLE}ongoing: true`), { checks })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:11:10 error status-requirement
      A final review cannot be ongoing.
      Readers need to know whether it is over.
      → Remove "ongoing", or set the status back to preliminary."
    `);
  });
});
