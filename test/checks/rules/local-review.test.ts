import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

const text = (held: string, resolved = 'resolved: 2024-01-01T12:00Z') =>
  `---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z, ${resolved}}\nlocalReview: {${held}}\n---\n`;
const told = (held: string, resolved?: string, settings?: object) =>
  places({ ...AROUND, 'reviews/2024-01-01-a.mdx': text(held, resolved) }, settings).map((place) =>
    place.replace('reviews/2024-01-01-a.mdx:', ''),
  );

describe('the local review', () => {
  it.each([
    ['within 24 hours', 'held: 2024-01-02T11:00Z', undefined],
    ['after exactly 24 hours', 'held: 2024-01-02T12:00Z', undefined],
    ['on the next day, at an hour nobody knows', 'held: 2024-01-02', undefined],
    ['before the end', 'held: 2024-01-01T11:00Z', undefined],
    ['after an end nobody knows', 'held: 2024-03-01', 'detected: 2024-01-01T10:01Z'],
    ['waived', 'waived: Nobody was there.', undefined],
  ])('is fine when it was held %s', (_name, held, resolved) => {
    expect(told(held, resolved)).toEqual([]);
  });

  it('is late after 24 hours', () => {
    expect(told('held: 2024-01-02T12:02Z')).toEqual(['4:21 warning local-review']);
    expect(words({ ...AROUND, 'reviews/2024-01-01-a.mdx': text('held: 2024-01-04') })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:21 warning local-review
      The local review was held more than 24 hours after resolution.
      What people saw and believed fades within a day; that is what others learn most from.
      → If it could not be sooner, say why: waivers: [{rule: local-review, reason: …}]."
    `);
  });

  it('is counted from the end as the timeline tells it', () => {
    const timeline =
      'detected: 2024-01-01T10:01Z}\ntimeline: [{at: 2024-01-01T11:00Z, kind: resolve, text: x}]\nimpact: {business: B';
    expect(told('held: 2024-01-03', timeline)).toEqual(['6:21 warning local-review']);
  });

  it('cannot have been before the incident', () => {
    expect(told('held: 2023-12-31')).toEqual(['4:21 error local-review']);
  });

  it('is not asked about where the organisation holds none, unless it is impossible', () => {
    expect(told('held: 2024-01-05', undefined, { localReview: 'off' })).toEqual([]);
    expect(told('held: 2023-12-31', undefined, { localReview: 'off' })).toEqual(['4:21 error local-review']);
  });
});
