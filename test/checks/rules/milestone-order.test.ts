import { describe, expect, it } from 'vitest';
import { AROUND, placesOfTimes, words } from '../content-of.ts';

const RESOLVE = '{at: 2024-01-01T11:00Z, kind: resolve, text: x}';

describe('the order of milestones', () => {
  it.each<[string, string, string[]]>([
    ['detection before the start: found before it hurt', 'detected: 2024-01-01T09:00Z', []],
    ['engagement before the start', 'engaged: 2024-01-01T09:00Z', []],
    ['an end in the minute of the start', 'resolved: 2024-01-01T10:00:30Z', []],
    ['an end on the day of the start', 'resolved: 2024-01-01', []],
    ['an estimate that may be later', 'resolved: {at: 2024-01-01T09:45Z, precision: estimated}', []],
    [
      'everything in its order',
      'detected: 2024-01-01T10:01Z',
      ['{at: 2024-01-01T10:02Z, kind: diagnose, text: x}', RESOLVE],
    ],
  ])('is fine: %s', (_name, times, timeline) => {
    expect(placesOfTimes(times, timeline)).toEqual([]);
  });

  it.each([
    ['diagnosed', '5:14'],
    ['mitigated', '5:14'],
    ['resolved', '5:13'],
  ])('is an error when "%s" lies before the start', (name, place) => {
    expect(placesOfTimes(`${name}: 2024-01-01T09:59Z`)).toEqual([`${place} error milestone-order`]);
  });

  it('is an error at the event that the milestone is taken from', () => {
    const event = '{at: 2024-01-01T09:59Z, kind: resolve, text: x}';
    expect(placesOfTimes('', ['{kind: note, text: x}', event])).toEqual([
      '7:10 error event-before-start',
      '7:10 error milestone-order',
    ]);
  });

  it('is a warning when people mitigate before they understand', () => {
    expect(placesOfTimes('mitigated: 2024-01-01T10:30Z', ['{at: 2024-01-01T10:45Z, kind: diagnose, text: x}'])).toEqual(
      ['5:14 warning milestone-order'],
    );
  });

  it('is a warning at the event, where that is what is early', () => {
    expect(placesOfTimes('diagnosed: 2024-01-01T10:45Z', ['{at: 2024-01-01T10:30Z, kind: mitigate, text: x}'])).toEqual(
      ['7:10 warning milestone-order'],
    );
  });

  it('is told in words', () => {
    const text =
      '---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z, diagnosed: 2024-01-01T10:20Z, mitigated: 2024-01-01T10:10Z, resolved: 2024-01-01T09:00Z}\n---\n';
    expect(words({ ...AROUND, 'reviews/2024-01-01-a.mdx': text })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:3:78 warning milestone-order
      "mitigated" lies before "diagnosed" (line 3).
      It happens that people mitigate before they understand; it is also a common slip.
      → If it was so, leave it; otherwise check both instants, and the kinds of the events they are taken from.

      reviews/2024-01-01-a.mdx:3:107 error milestone-order
      "resolved" lies before "started" (line 3).
      What has not begun to hurt cannot be over.
      → Check both instants and their time zones; "started" is when the impact began."
    `);
  });
});
