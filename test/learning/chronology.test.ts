import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../../src/learning/chronology.ts';
import { reviewSchema } from '../../src/model/review.ts';

type Line = { at?: string; kind?: string; text: string };

/** The texts in the order shown, each with its number; untimed ones in brackets. */
function orderOf(timeline: Line[]): string {
  const review = reviewSchema.parse({ title: 'x', timeline: timeline.map((line) => ({ kind: 'note', ...line })) });
  return chronologyOf(review)
    .map(({ number, timed, event }) => `${number}${timed ? event.text : `(${event.text})`}`)
    .join(' ');
}

describe('the order of a timeline', () => {
  it.each<[string, Line[], string]>([
    ['nothing is nothing', [], ''],
    [
      'times decide',
      [
        { at: '2024-01-01T10:00Z', text: 'b' },
        { at: '2024-01-01T09:00Z', text: 'a' },
      ],
      '1a 2b',
    ],
    [
      'what happened at one time stays as written',
      [
        { at: '2024-01-01T10:00Z', text: 'a' },
        { at: '2024-01-01T10:00Z', text: 'b' },
        { at: '2024-01-01T11:00+01:00', text: 'c' },
      ],
      '1a 2b 3c',
    ],
    [
      'an untimed event moves with the one written before it',
      [
        { at: '2024-01-01T10:00Z', text: 'b' },
        { text: 'after b' },
        { text: 'too' },
        { at: '2024-01-01T09:00Z', text: 'a' },
      ],
      '1a 2b 3(after b) 4(too)',
    ],
    [
      'untimed events before all others stay first',
      [
        { text: 'first' },
        { text: 'second' },
        { at: '2024-01-01T10:00Z', text: 'b' },
        { at: '2024-01-01T09:00Z', text: 'a' },
      ],
      '1(first) 2(second) 3a 4b',
    ],
    [
      'a plain date says no hour, so it stays where it was written within its day',
      [
        { at: '2024-01-01T10:00Z', text: 'a' },
        { at: '2024-01-01', text: 'b' },
        { at: '2024-01-01T11:00Z', text: 'c' },
      ],
      '1a 2b 3c',
    ],
    [
      'a plain date of another day goes to its day',
      [
        { at: '2024-01-03T10:00Z', text: 'b' },
        { at: '2024-01-01', text: 'a' },
      ],
      '1a 2b',
    ],
    ['all untimed stay as written', [{ text: 'b' }, { text: 'a' }], '1(b) 2(a)'],
  ])('%s', (_, timeline, order) => {
    expect(orderOf(timeline)).toBe(order);
  });

  it('gives every kind of event a lane', () => {
    const kinds = [
      'impact-change',
      'report',
      'handoff',
      'severity-change',
      'leadup',
      'resolve',
      'comms',
      'luck',
    ] as const;
    const review = reviewSchema.parse({ title: 'x', timeline: kinds.map((kind) => ({ kind, text: kind })) });
    expect(chronologyOf(review).map(({ lane }) => lane)).toEqual([
      'customers',
      'signals',
      'people',
      'thinking',
      'hands',
      'hands',
      'words',
      'notes',
    ]);
  });

  it('does not change the review', () => {
    const review = reviewSchema.parse({
      title: 'x',
      timeline: [
        { at: '2024-01-01T10:00Z', kind: 'note', text: 'b' },
        { at: '2024-01-01T09:00Z', kind: 'note', text: 'a' },
      ],
    });
    chronologyOf(review);
    expect(review.timeline.map(({ text }) => text)).toEqual(['b', 'a']);
  });
});
