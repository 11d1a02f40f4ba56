import { describe, expect, it } from 'vitest';
import { AROUND, placesOfTimes, words } from '../content-of.ts';

const RESOLVE = '{at: 2024-01-01T11:00Z, kind: resolve, text: x}';

describe('a milestone that stands in times and in the timeline', () => {
  it.each<[string, string, string[]]>([
    ['is the same', 'resolved: 2024-01-01T11:00Z', [RESOLVE]],
    ['is the same in another zone', 'resolved: 2024-01-01T12:00+01:00', [RESOLVE]],
    ['is one of several events', 'resolved: 2024-01-01T12:00Z', [RESOLVE, RESOLVE.replace('11:00', '12:00')]],
    ['stands in times alone', 'resolved: 2024-01-01T12:00Z', ['{at: 2024-01-01T11:00Z, kind: mitigate, text: x}']],
    ['stands beside an event without an instant', 'resolved: 2024-01-01T12:00Z', ['{kind: resolve, text: x}']],
    [
      'is a detection beside a signal, which only stands in for one',
      'detected: 2024-01-01T10:05Z',
      ['{at: 2024-01-01T10:01Z, kind: signal, text: x}'],
    ],
  ])('is fine when it %s', (_name, times, timeline) => {
    expect(placesOfTimes(times, timeline)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['another instant', 'resolved: 2024-01-01T11:30Z', [RESOLVE]],
    ['another precision', 'resolved: 2024-01-01T11:00:00Z', [RESOLVE]],
    ['another margin', 'resolved: {at: 2024-01-01T11:00Z, margin: PT5M}', [RESOLVE]],
    ['none of several events', 'resolved: 2024-01-01T11:30Z', [RESOLVE, RESOLVE.replace('11:00', '12:00')]],
  ])('is an error when it is %s', (_name, times, timeline) => {
    expect(placesOfTimes(times, timeline)).toEqual(['5:13 error milestone-disagrees']);
  });

  it('is told so', () => {
    const text = `---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z, resolved: 2024-01-01T11:30Z}\ntimeline: [${RESOLVE}]\n---\n`;
    expect(words({ ...AROUND, 'reviews/2024-01-01-a.mdx': text })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:3:47 error milestone-disagrees
      times.resolved is none of the "resolve" events of the timeline (line 4).
      Durations are counted from milestones, so there can be one answer only.
      → Give it the instant and precision of the "resolve" event that counts, or remove it here: it is then taken from the timeline."
    `);
  });
});
