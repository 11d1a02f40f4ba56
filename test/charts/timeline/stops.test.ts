import { describe, expect, it } from 'vitest';
import { stopsOf } from '../../../src/charts/timeline/stops.ts';
import { storyOf } from '../../../src/charts/timeline/story.ts';
import { reviewOf } from '../hard-cases.ts';

type Line = Record<string, unknown>;

const stops = (times: Line, timeline: Line[]) => stopsOf(storyOf(reviewOf(times, timeline), (text) => text));
const clock = (at: number): string => new Date(at).toISOString().slice(8, 16).replace('T', ' ');
/** Stops as their clocks, one or two. */
const spans = (times: Line, timeline: Line[]) =>
  stops(times, timeline).map(({ from, to }) => (from === to ? clock(from) : `${clock(from)} to ${clock(to)}`));

const at = (time: string): string => `2024-05-01T${time}Z`;

describe('the stops of an axis', () => {
  it.each<[string, Line, Line[], string[]]>([
    ['a day of which nothing else is known lasts', { started: '2024-05-01' }, [], ['01 00:00 to 02 00:00']],
    [
      'a start within a day is open from its first hour to the next milestone, however soon the rest is over',
      { started: '2024-05-01', detected: at('11:48') },
      [{ at: at('11:56'), kind: 'mitigate' }],
      ['01 00:00', '01 11:48', '01 11:56'],
    ],
    [
      'an end within a day is open to its last hour',
      { started: at('10:00'), resolved: '2024-05-01' },
      [{ at: at('10:20'), kind: 'action' }],
      ['01 10:00', '01 10:20', '02 00:00'],
    ],
    [
      'an event of the day reaches a little beyond the known times',
      {},
      [
        { at: at('12:00'), kind: 'action' },
        { at: at('14:00'), kind: 'action' },
        { at: '2024-05-01', kind: 'note' },
      ],
      ['01 11:30 to 01 14:30'],
    ],
  ])('%s', (_, times, timeline, expected) => {
    expect(spans(times, timeline)).toEqual(expected);
  });

  it('counts events of unknown time in the longest gap that they may lie in', () => {
    const timeline = [
      { at: at('10:00'), until: at('10:08'), kind: 'change' },
      ...[1, 2, 3].map(() => ({ kind: 'action' })),
      { at: at('14:00'), kind: 'resolve' },
    ];
    expect(stops({}, timeline).map(({ untimedAfter }) => untimedAfter)).toEqual([0, 3, 0]);
  });

  it('tells the time that customers felt from the rest of the incident', () => {
    const timeline = ['08:00', '10:00', '11:00', '13:00', '15:00'].map((time) => ({ at: at(time), kind: 'note' }));
    const times = { started: at('10:00'), mitigated: at('11:00'), resolved: at('13:00') };
    expect(stops(times, timeline).map(({ after }) => after)).toEqual(['quiet', 'felt', 'open', 'quiet', 'quiet']);
  });
});
