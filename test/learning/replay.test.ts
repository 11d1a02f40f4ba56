import { describe, expect, it } from 'vitest';
import { replayOf } from '../../src/learning/replay.ts';
import { reviewOf } from '../charts/hard-cases.ts';

type Line = Record<string, unknown>;

const at = (clock: string, kind: string, more: Line = {}): Line => ({ at: `2024-05-01T${clock}Z`, kind, ...more });

/** The steps and what is hindsight, of events in one incident. */
function told(timeline: Line[], times: Line = {}): unknown {
  const replay = replayOf(reviewOf(times, timeline));
  return replay && [replay.steps, replay.hindsight];
}

const RESPONSE = [at('10:20', 'engage'), at('10:30', 'action'), at('10:40', 'mitigate')];

describe('a replay', () => {
  it('begins with the detection; what led up to it, and its first effects, are hindsight', () => {
    const before = [at('09:00', 'leadup'), at('09:50', 'change'), at('10:00', 'impact-start'), at('10:05', 'signal')];
    expect(told([...before, at('10:10', 'detect'), ...RESPONSE])).toEqual([
      [[5], [6], [7], [8]],
      [1, 2, 3, 4],
    ]);
  });

  it('knows what people do themselves from the beginning', () => {
    expect(told([at('09:00', 'action'), at('09:30', 'note'), at('10:10', 'detect'), ...RESPONSE])).toEqual([
      [[1, 3], [4], [5], [6]],
      [2],
    ]);
  });

  it('tells events of one instant together, and those of unknown time one by one', () => {
    const events = [
      at('10:10', 'detect'),
      { kind: 'note' },
      { kind: 'note' },
      at('10:20', 'engage'),
      at('10:20', 'comms'),
    ];
    expect(told([...events, at('10:30', 'action')])).toEqual([[[1], [2], [3], [4, 5], [6]], []]);
  });

  it('tells events of one day one by one', () => {
    const dates = ['detect', 'action', 'action', 'resolve'].map((kind) => ({ at: '2024-05-01', kind }));
    expect(told(dates)).toEqual([[[1], [2], [3], [4]], []]);
  });

  it('keeps luck for the end', () => {
    expect(told([at('10:10', 'detect'), at('10:15', 'luck'), ...RESPONSE])).toEqual([[[1], [3], [4], [5]], [2]]);
  });

  it('begins with the first event after a detection that is no event', () => {
    expect(
      told([at('10:00', 'impact-start'), at('10:11', 'note'), ...RESPONSE], { detected: '2024-05-01T10:10Z' }),
    ).toEqual([[[2], [3], [4], [5]], [1]]);
  });

  it.each<[string, Line[]]>([
    ['nothing happened', []],
    ['nobody noticed', [at('10:00', 'note'), ...RESPONSE]],
    ['it is too short', [at('10:10', 'detect'), at('10:20', 'engage'), at('10:30', 'action')]],
    ['all is one instant', Array.from({ length: 9 }, () => at('10:10', 'detect'))],
  ])('is not offered when %s', (_, timeline) => {
    expect(told(timeline)).toBeNull();
  });

  it('closes an idea with the next diagnosis, and leaves it open without one', () => {
    const ideas = [
      at('10:10', 'detect'),
      at('10:12', 'hypothesis'),
      at('10:15', 'hypothesis'),
      at('10:20', 'diagnose'),
      at('10:30', 'hypothesis'),
      at('10:40', 'resolve'),
    ];
    expect(replayOf(reviewOf({}, ideas))?.hypotheses).toEqual([
      { number: 2, opened: 1, closed: 3 },
      { number: 3, opened: 2, closed: 3 },
      { number: 5, opened: 4 },
    ]);
  });
});
