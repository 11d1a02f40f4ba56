import { describe, expect, it } from 'vitest';
import { MILESTONES, kindOfMilestone, milestonesOf, type Milestone } from '../../src/model/milestones.ts';
import { reviewSchema } from '../../src/model/review.ts';

function milestones(times: object, timeline: object[]): Record<string, string> {
  const review = reviewSchema.parse({
    title: 'T',
    times,
    timeline: timeline.map((event) => ({ text: 'x', ...event })),
  });
  const known = Object.entries(milestonesOf(review));
  return Object.fromEntries(
    known.map(([name, { at, precision }]) => [name, `${new Date(at).toISOString().slice(11, 16)} ${precision}`]),
  );
}

const at = (time: string) => `2024-01-01T${time}Z`;

describe('the milestones of a review', () => {
  it('are what `times` says', () => {
    expect(milestones({ started: at('10:00'), resolved: at('11:00:30') }, [])).toEqual({
      started: '10:00 minute',
      resolved: '11:00 exact',
    });
  });

  it('are never zero when they are unknown', () => {
    expect(milestones({}, [])).toEqual({});
  });

  it('are taken from events of their kind when `times` leaves them out', () => {
    const timeline = [
      { kind: 'detect', at: at('10:01') },
      { kind: 'engage', at: at('10:02') },
      { kind: 'diagnose', at: at('10:03') },
      { kind: 'mitigate', at: at('10:04') },
      { kind: 'resolve', at: at('10:05') },
    ];
    expect(milestones({}, timeline)).toEqual({
      detected: '10:01 minute',
      engaged: '10:02 minute',
      diagnosed: '10:03 minute',
      mitigated: '10:04 minute',
      resolved: '10:05 minute',
    });
  });

  it('prefer `times` to events', () => {
    const timeline = [
      { kind: 'resolve', at: at('10:05') },
      { kind: 'resolve', at: at('12:00') },
    ];
    expect(milestones({ resolved: at('12:00') }, timeline)).toEqual({ resolved: '12:00 minute' });
  });

  it('take the first in time, in whatever order the events stand', () => {
    const timeline = [
      { kind: 'resolve', at: at('12:00') },
      { kind: 'resolve', at: at('10:05') },
    ];
    expect(milestones({}, timeline)).toEqual({ resolved: '10:05 minute' });
  });

  it('take detection from a signal or report where nothing says `detect`', () => {
    const timeline = [
      { kind: 'report', at: at('10:03') },
      { kind: 'signal', at: at('10:02') },
    ];
    expect(milestones({}, timeline)).toEqual({ detected: '10:02 minute' });
  });

  it('prefer a `detect` event to an earlier signal', () => {
    const timeline = [
      { kind: 'signal', at: at('10:02') },
      { kind: 'detect', at: at('10:30') },
    ];
    expect(milestones({}, timeline)).toEqual({ detected: '10:30 minute' });
  });

  it('do not come from events without an instant', () => {
    expect(milestones({}, [{ kind: 'resolve' }, { kind: 'signal', at: at('10:02') }, { kind: 'detect' }])).toEqual({
      detected: '10:02 minute',
    });
  });

  it('do not take the start from an event: somebody has to say when it began to hurt', () => {
    expect(
      milestones({}, [
        { kind: 'impact-start', at: at('10:00') },
        { kind: 'change', at: at('09:59') },
      ]),
    ).toEqual({});
  });

  it('keep the precision of the event', () => {
    expect(milestones({}, [{ kind: 'mitigate', at: '2024-01-01', precision: 'estimated', margin: 'P2D' }])).toEqual({
      mitigated: '00:00 estimated',
    });
  });

  it('name the kind of event that they must agree with', () => {
    const kinds = MILESTONES.map((name: Milestone) => kindOfMilestone(name));
    expect(kinds).toEqual([undefined, 'detect', 'engage', 'diagnose', 'mitigate', 'resolve']);
  });
});
