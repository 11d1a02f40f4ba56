import { describe, expect, it } from 'vitest';
import { impactsOf } from '../../../src/charts/timeline/impact.ts';
import { milestonesOf } from '../../../src/model/milestones.ts';
import { reviewOf } from '../hard-cases.ts';

const at = (clock: string): string => `2024-05-01T${clock}Z`;
const event = (clock: string, kind: string) => ({ at: at(clock), kind });

/** The impacts in words: from, felt until, over. */
function impacts(times: Record<string, string>, timeline: object[]): string[] {
  const given = Object.fromEntries(Object.entries(times).map(([name, clock]) => [name, at(clock)]));
  const review = reviewOf(given, timeline as Record<string, unknown>[]);
  const clock = (moment?: { at: number }) => (moment ? new Date(moment.at).toISOString().slice(11, 16) : '?');
  return impactsOf(review, milestonesOf(review)).map(
    ({ from, felt, over }) => `${clock(from)}-${clock(felt)}${over ? ` soft to ${clock(over)}` : ''}`,
  );
}

const ONE = { started: '10:00', mitigated: '11:00', resolved: '12:00' };

describe('what customers felt', () => {
  it.each<[string, Record<string, string>, object[], string[]]>([
    ['nothing known', {}, [event('10:00', 'note')], []],
    ['by the milestones', ONE, [], ['10:00-11:00 soft to 12:00']],
    ['by the timeline', {}, [event('10:00', 'impact-start'), event('11:00', 'resolve')], ['10:00-11:00']],
    ['without an end', { started: '10:00' }, [event('10:05', 'action')], ['10:00-?']],
    [
      'told twice, once',
      ONE,
      [event('10:00', 'impact-start'), event('10:30', 'impact-start')],
      ['10:00-11:00 soft to 12:00'],
    ],
    [
      'that stopped and came back',
      { started: '10:00', resolved: '15:00' },
      [
        event('10:30', 'mitigate'),
        event('12:00', 'impact-start'),
        event('13:00', 'mitigate'),
        event('14:00', 'impact-start'),
      ],
      ['10:00-10:30', '12:00-13:00', '14:00-15:00'],
    ],
    [
      'that came back after it was resolved',
      { started: '10:00', resolved: '14:00' },
      [
        event('10:30', 'mitigate'),
        event('11:00', 'resolve'),
        event('12:00', 'impact-start'),
        event('13:00', 'mitigate'),
        event('14:00', 'resolve'),
      ],
      ['10:00-10:30 soft to 11:00', '12:00-13:00 soft to 14:00'],
    ],
    [
      'that came back and has not ended',
      { started: '10:00' },
      [event('10:30', 'mitigate'), event('12:00', 'impact-start')],
      ['10:00-10:30', '12:00-?'],
    ],
  ])('%s', (_, times, timeline, expected) => {
    expect(impacts(times, timeline)).toEqual(expected);
  });

  it.each([
    ['its day', {}, '2024-05-02T00:00'],
    ['the first milestone on it', { detected: '2024-05-01T11:48Z' }, '2024-05-01T11:48'],
    ['its day, when the milestone came long after', { detected: '2024-08-01T11:48Z' }, '2024-05-02T00:00'],
  ])('that began on a day of which the hour is unknown had begun by the end of %s', (_, times, latest) => {
    const review = reviewOf({ started: '2024-05-01', ...times }, []);
    const [impact] = impactsOf(review, milestonesOf(review));
    expect(new Date(impact?.fromLatest ?? NaN).toISOString().slice(0, 16)).toBe(latest);
  });
});
