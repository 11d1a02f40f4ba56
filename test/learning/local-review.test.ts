import { describe, expect, it } from 'vitest';
import { clockWords, localReviewClock } from '../../src/learning/local-review.ts';
import { reviewSchema, type Review } from '../../src/model/review.ts';

const NOW = Date.parse('2026-07-14T20:00Z');

function clock(
  localReview: object | undefined,
  { resolved = '2026-07-14T08:00Z', status = 'preliminary', setting = 'recommended', now = NOW } = {},
): string | undefined {
  const review: Review = reviewSchema.parse({
    title: 'T',
    status,
    times: { started: '2026-07-14', ...(resolved && { resolved }) },
    ...(localReview && { localReview }),
  });
  const read = localReviewClock(review, { localReview: setting as 'off' }, now);
  return read && `${read.state}: ${clockWords(read)}`;
}

describe('the 24-hour clock of the local review', () => {
  it.each([
    ['2026-07-14T08:00Z', 'met: under a minute after the end, within the day'],
    ['2026-07-15T02:30Z', 'met: 18 h 30 min after the end, within the day'],
    ['2026-07-15T08:00Z', 'met: 1 day after the end, within the day'],
    ['2026-07-15T08:01Z', 'late: 1 day after the end'],
    ['2026-07-15T09:00Z', 'late: 1 day 1 h after the end'],
    ['2026-07-14', 'met: within a day of the end'],
    ['2026-07-15', 'met: within a day of the end'],
    ['2026-07-17', 'late: about 3 days after the end'],
  ])('held %s', (held, words) => {
    expect(clock({ held })).toBe(words);
  });

  it('is waived with its reason', () => {
    expect(clock({ waived: 'A drill.' })).toBe('waived: not held: A drill.');
  });

  it.each([
    ['2026-07-14T20:00Z', 'due: due by 15 July 2026, 08:00 UTC'],
    ['2026-07-15T08:00Z', 'due: due by 15 July 2026, 08:00 UTC'],
    ['2026-07-15T08:01Z', 'past: was due by 15 July 2026, 08:00 UTC; nothing is said of it yet'],
  ])('is awaited, at %s', (now, words) => {
    expect(clock(undefined, { now: Date.parse(now) })).toBe(words);
  });

  it('is awaited until the end of the next day where only the day is known', () => {
    const resolved = '2026-07-14';
    expect(clock(undefined, { resolved, now: Date.parse('2026-07-15T23:59Z') })).toBe('due: due by 15 July 2026');
    expect(clock(undefined, { resolved, now: Date.parse('2026-07-16T00:00Z') })).toMatch(/^past: was due by 15 July/);
  });

  it.each([
    ['before the end', undefined, { resolved: '' }],
    ['of a finished review that says nothing of it', undefined, { status: 'final' }],
    ['in a library without it', { held: '2026-07-14T10:00Z' }, { setting: 'off' }],
    ['of a review held before an end that nobody knows', { held: '2026-07-14T10:00Z' }, { resolved: '' }],
  ])('says nothing %s', (_name, localReview, options) => {
    expect(clock(localReview, options)).toBeUndefined();
  });
});
