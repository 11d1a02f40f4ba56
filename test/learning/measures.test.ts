import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../src/learning/measures.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';
import { record } from './records.ts';

const at = (clock: string): string => `2024-05-01T${clock}:00Z`;

/** The lengths in minutes, `*` where they cover phases before. */
function minutes(front: Record<string, unknown>): Record<string, string> {
  const measures = measuresOf(record('2024-05-01-r', front).review);
  return Object.fromEntries(
    Object.entries(measures).map(([name, { ms, covers }]) => [name, `${ms / MINUTE}${covers ? '*' : ''}`]),
  );
}

describe('the lengths of an incident', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['are none when nothing is known', {}, {}],
    [
      'are the whole and its phases',
      {
        times: {
          started: at('10:00'),
          detected: at('10:05'),
          engaged: at('10:15'),
          diagnosed: at('10:30'),
          mitigated: at('11:00'),
          resolved: at('12:00'),
        },
      },
      { whole: '120', undetected: '5', engaging: '10', diagnosing: '15', mitigating: '30', resolving: '60' },
    ],
    [
      'say when they cover phases whose ends are unknown',
      { times: { started: at('10:00'), detected: at('10:05'), resolved: at('12:00') } },
      { whole: '120', undetected: '5', resolving: '115*' },
    ],
    [
      'leave out what lies before the start, and the wait for the review among the phases',
      {
        times: { started: at('10:00'), resolved: at('11:00') },
        timeline: [{ at: at('09:00'), kind: 'change', text: 'x' }],
        localReview: { held: at('17:00') },
      },
      { whole: '60', resolving: '60*', review: '360' },
    ],
    [
      'tell of words to customers, not to others',
      {
        times: { started: at('10:00'), resolved: at('12:00') },
        timeline: [
          { at: at('10:05'), kind: 'comms', to: 'organisation', text: 'x' },
          { at: at('10:20'), kind: 'comms', to: 'customers', text: 'x' },
          { at: at('10:50'), kind: 'comms', to: 'customers', text: 'x' },
        ],
      },
      { whole: '120', resolving: '120*', 'first-word': '20', silence: '70' },
    ],
  ])('%s', (_, front, expected) => {
    expect(minutes(front)).toEqual(expected);
  });

  it('leave out what plain dates cannot tell, and know days', () => {
    expect(minutes({ times: { started: '2024-05-01', resolved: '2024-05-01' } })).toEqual({});
    expect(minutes({ times: { started: '2024-05-01', resolved: '2024-05-03' } })).toEqual({
      whole: String((2 * DAY) / MINUTE),
      resolving: `${(2 * DAY) / MINUTE}*`,
    });
  });

  it.each<[string, object, number, number]>([
    ['to the second', { started: at('10:00'), resolved: at('12:00') }, 2 * HOUR, 2 * HOUR],
    [
      'with a margin',
      { started: { at: at('10:00'), precision: 'estimated', margin: 'PT20M' }, resolved: at('12:00') },
      100 * MINUTE,
      140 * MINUTE,
    ],
    [
      'never below nothing',
      { started: { at: at('10:00'), precision: 'estimated', margin: 'PT20M' }, resolved: at('10:10') },
      0,
      30 * MINUTE,
    ],
    ['between days', { started: '2024-05-01', resolved: '2024-05-03' }, DAY + 1, 3 * DAY - 1],
  ])('say how long they may have been: %s', (_, times, least, most) => {
    expect(measuresOf(record('2024-05-01-r', { times }).review).whole).toMatchObject({ least, most });
  });
});
