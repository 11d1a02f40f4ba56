import { describe, expect, it } from 'vitest';
import { briefingOf, type Briefing } from '../../src/learning/briefing.ts';
import { MINUTE } from '../../src/model/duration.ts';
import { record } from './records.ts';

const at = (clock: string): string => `2024-05-01T${clock}Z`;
const event = (text: string, more: object = {}) => ({ kind: 'note', text, ...more });

const briefing = (front: Record<string, unknown>): Briefing => briefingOf(record('r', front).review);
const minutes = (count: number) => ({ ms: count * MINUTE, precision: 'minute' });
const storyOf = (timeline: object[]) =>
  briefing({ timeline })
    .story.map(({ event: { text } }) => text)
    .join(' ');

describe('a briefing', () => {
  it('of a review that says nothing is empty', () => {
    expect(briefing({})).toEqual({ story: [], engagements: [], steps: [], communication: [] });
  });

  it('tells the key events, or a short timeline whole, or else its beginning', () => {
    const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    expect(storyOf([event('a'), event('b', { key: true }), event('c')])).toBe('b');
    expect(storyOf(nine.slice(1).map((text) => event(text)))).toBe('2 3 4 5 6 7 8 9');
    expect(storyOf(nine.map((text) => event(text)))).toBe('1 2 3 4 5 6 7 8');
    expect(storyOf(nine.map((text) => event(text, { key: true })))).toBe('1 2 3 4 5 6 7 8 9');
  });

  it.each<[string, object, number | undefined, number | undefined]>([
    ['from the start', { started: at('10:00'), detected: at('10:05'), diagnosed: at('10:20') }, 5, 20],
    ['at once is no time', { started: at('10:00'), detected: at('10:00') }, 0, undefined],
    ['not without a start', { detected: at('10:05'), diagnosed: at('10:20') }, undefined, undefined],
    ['not from a plain date', { started: '2024-05-01', detected: at('10:05') }, undefined, undefined],
    ['not to a plain date', { started: at('10:00'), detected: '2024-05-02' }, undefined, undefined],
    ['not backwards', { started: at('10:00'), detected: at('09:00'), diagnosed: at('10:20') }, undefined, 20],
  ])('counts detection and diagnosis %s', (_name, times, detected, diagnosed) => {
    const { detectedAfter, diagnosedAfter } = briefing({ times });
    const minutes = [detectedAfter, diagnosedAfter].map((length) =>
      length === undefined ? undefined : length.ms / MINUTE,
    );
    expect(minutes).toEqual([detected, diagnosed]);
  });

  it('tells the events in the order of time, and says how exactly a length is known', () => {
    const timeline = [event('later', { at: at('11:00') }), event('sooner', { at: at('10:00') })];
    expect(storyOf(timeline)).toBe('sooner later');
    const times = { started: { at: at('10:00'), precision: 'estimated' }, detected: at('10:05') };
    expect(briefing({ times }).detectedAfter).toEqual({ ms: 5 * MINUTE, precision: 'estimated' });
  });

  it('says of every responder how soon it was there', () => {
    const responders = [
      { team: 'a', engaged: at('10:10'), fit: 'late' },
      { team: 'b', fit: 'wrong' },
      { team: 'c', engaged: at('09:00') },
    ];
    expect(briefing({ times: { started: at('10:00') }, responders }).engagements).toEqual([
      { team: 'a', fit: 'late', engagedAfter: minutes(10) },
      { team: 'b', fit: 'wrong' },
      { team: 'c' },
    ]);
  });

  it('takes actions, mitigations and resolutions for steps, with when they began and how long they took', () => {
    const timeline = [
      event('look', { at: at('10:01'), kind: 'signal' }),
      event('restart', { at: at('10:10'), until: at('10:15'), kind: 'action' }),
      event('drain', { at: at('10:20'), kind: 'mitigate' }),
      event('repair', { kind: 'resolve' }),
    ];
    const { steps } = briefing({ times: { started: at('10:00') }, timeline });
    expect(steps.map(({ event: { text }, ...more }) => ({ text, ...more }))).toEqual([
      { text: 'restart', initiatedAfter: minutes(10), took: minutes(5) },
      { text: 'drain', initiatedAfter: minutes(20) },
      { text: 'repair' },
    ]);
  });

  it('tells how the incident was spoken about', () => {
    const timeline = [event('we know', { at: at('10:10'), kind: 'comms', to: 'customers' })];
    expect(briefing({ timeline }).communication).toEqual([{ audience: 'customers', count: 1 }]);
  });
});
