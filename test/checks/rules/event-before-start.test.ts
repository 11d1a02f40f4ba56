import { describe, expect, it } from 'vitest';
import { placesOfTimes } from '../content-of.ts';

describe('events before the start', () => {
  it.each(['leadup', 'change', 'signal', 'detect', 'report', 'engage', 'note'])('may be: %s', (kind) => {
    expect(placesOfTimes('', [`{at: 2024-01-01T09:00Z, kind: ${kind}, text: x}`])).toEqual([]);
  });

  it.each([
    'impact-start',
    'handoff',
    'hypothesis',
    'decision',
    'action',
    'comms',
    'severity-change',
    'impact-change',
    'luck',
  ])('may not be: %s', (kind) => {
    expect(placesOfTimes('', [`{at: 2024-01-01T09:00Z, kind: ${kind}, text: x}`])).toEqual([
      '6:10 error event-before-start',
    ]);
  });

  it.each(['2024-01-01', '2024-01-01T10:00Z', '2024-01-01T11:00+01:00'])(
    'are none when they can be at the start: %s',
    (at) => {
      expect(placesOfTimes('', [`{at: ${at}, kind: action, text: x}`])).toEqual([]);
    },
  );

  it('are none when nobody knows when they were', () => {
    expect(placesOfTimes('', ['{kind: action, text: x}'])).toEqual([]);
  });
});
