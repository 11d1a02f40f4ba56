import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

const RESOLVE = '{at: 2024-01-01T11:00Z, kind: resolve, text: x}';

function told(times: string, timeline: string[] = []): string[] {
  const text = `---\ntitle: T\ntimes:\n  started: 2024-01-01T10:00Z\n${times ? `  ${times}\n` : ''}${timeline.length > 0 ? `timeline:\n${timeline.map((event) => `  - ${event}\n`).join('')}` : ''}---\n`;
  return places({ ...AROUND, 'reviews/2024-01-01-a.mdx': text }).map((place) => place.replace('reviews/2024-01-01-a.mdx:', ''));
}

describe('a milestone that stands in times and in the timeline', () => {
  it.each<[string, string, string[]]>([
    ['is the same', 'resolved: 2024-01-01T11:00Z', [RESOLVE]],
    ['is the same in another zone', 'resolved: 2024-01-01T12:00+01:00', [RESOLVE]],
    ['is one of several events', 'resolved: 2024-01-01T12:00Z', [RESOLVE, RESOLVE.replace('11:00', '12:00')]],
    ['stands in times alone', 'resolved: 2024-01-01T12:00Z', ['{at: 2024-01-01T11:00Z, kind: mitigate, text: x}']],
    ['stands beside an event without an instant', 'resolved: 2024-01-01T12:00Z', ['{kind: resolve, text: x}']],
    ['is a detection beside a signal, which only stands in for one', 'detected: 2024-01-01T10:05Z', ['{at: 2024-01-01T10:01Z, kind: signal, text: x}']],
  ])('is fine when it %s', (_name, times, timeline) => {
    expect(told(times, timeline)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['another instant', 'resolved: 2024-01-01T11:30Z', [RESOLVE]],
    ['another precision', 'resolved: 2024-01-01T11:00:00Z', [RESOLVE]],
    ['another margin', 'resolved: {at: 2024-01-01T11:00Z, margin: PT5M}', [RESOLVE]],
    ['none of several events', 'resolved: 2024-01-01T11:30Z', [RESOLVE, RESOLVE.replace('11:00', '12:00')]],
  ])('is an error when it is %s', (_name, times, timeline) => {
    expect(told(times, timeline)).toEqual(['5:13 error milestone-disagrees']);
  });

  it('is told so', () => {
    const text = `---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z, resolved: 2024-01-01T11:30Z}\ntimeline: [${RESOLVE}]\n---\n`;
    expect(words({ ...AROUND, 'reviews/2024-01-01-a.mdx': text })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:3:47 error milestone-disagrees
      times.resolved is none of the "resolve" events of the timeline.
      Durations are counted from milestones, so there can be one answer only.
      → Give it the instant and precision of the "resolve" event that counts, or remove it here: it is then taken from the timeline."
    `);
  });
});

describe('the order of milestones', () => {
  it.each<[string, string, string[]]>([
    ['detection before the start: found before it hurt', 'detected: 2024-01-01T09:00Z', []],
    ['engagement before the start', 'engaged: 2024-01-01T09:00Z', []],
    ['an end in the minute of the start', 'resolved: 2024-01-01T10:00:30Z', []],
    ['an end on the day of the start', 'resolved: 2024-01-01', []],
    ['an estimate that may be later', 'resolved: {at: 2024-01-01T09:45Z, precision: estimated}', []],
    ['everything in its order', 'detected: 2024-01-01T10:01Z', ['{at: 2024-01-01T10:02Z, kind: diagnose, text: x}', RESOLVE]],
  ])('is fine: %s', (_name, times, timeline) => {
    expect(told(times, timeline)).toEqual([]);
  });

  it.each([
    ['diagnosed', '5:14'],
    ['mitigated', '5:14'],
    ['resolved', '5:13'],
  ])('is an error when "%s" lies before the start', (name, place) => {
    expect(told(`${name}: 2024-01-01T09:59Z`)).toEqual([`${place} error milestone-order`]);
  });

  it('is an error at the event that the milestone is taken from', () => {
    const event = '{at: 2024-01-01T09:59Z, kind: resolve, text: x}';
    expect(told('', ['{kind: note, text: x}', event])).toEqual(['7:10 error event-before-start', '7:10 error milestone-order']);
  });

  it('is a warning when people mitigate before they understand', () => {
    expect(told('mitigated: 2024-01-01T10:30Z', ['{at: 2024-01-01T10:45Z, kind: diagnose, text: x}'])).toEqual(['5:14 warning milestone-order']);
  });

  it('is a warning at the event, where that is what is early', () => {
    expect(told('diagnosed: 2024-01-01T10:45Z', ['{at: 2024-01-01T10:30Z, kind: mitigate, text: x}'])).toEqual(['7:10 warning milestone-order']);
  });

  it('is told in words', () => {
    const text = '---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z, diagnosed: 2024-01-01T10:20Z, mitigated: 2024-01-01T10:10Z, resolved: 2024-01-01T09:00Z}\n---\n';
    expect(words({ ...AROUND, 'reviews/2024-01-01-a.mdx': text })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:3:78 warning milestone-order
      "mitigated" lies before "diagnosed".
      It happens that people mitigate before they understand; it is also a common slip.
      → If it was so, leave it; otherwise check both instants.

      reviews/2024-01-01-a.mdx:3:107 error milestone-order
      "resolved" lies before "started".
      What has not begun to hurt cannot be over.
      → Check both instants and their time zones; "started" is when the impact began.

      reviews/2024-01-01-a.mdx:3:107 warning milestone-order
      "resolved" lies before "mitigated".
      It happens that people mitigate before they understand; it is also a common slip.
      → If it was so, leave it; otherwise check both instants."
    `);
  });
});

describe('events before the start', () => {
  it.each(['leadup', 'change', 'signal', 'detect', 'report', 'engage', 'note'])('may be: %s', (kind) => {
    expect(told('', [`{at: 2024-01-01T09:00Z, kind: ${kind}, text: x}`])).toEqual([]);
  });

  it.each(['impact-start', 'handoff', 'hypothesis', 'decision', 'action', 'comms', 'severity-change', 'impact-change', 'luck'])('may not be: %s', (kind) => {
    expect(told('', [`{at: 2024-01-01T09:00Z, kind: ${kind}, text: x}`])).toEqual(['6:10 error event-before-start']);
  });

  it.each(['2024-01-01', '2024-01-01T10:00Z', '2024-01-01T11:00+01:00'])('are none when they can be at the start: %s', (at) => {
    expect(told('', [`{at: ${at}, kind: action, text: x}`])).toEqual([]);
  });

  it('are none when nobody knows when they were', () => {
    expect(told('', ['{kind: action, text: x}'])).toEqual([]);
  });
});
