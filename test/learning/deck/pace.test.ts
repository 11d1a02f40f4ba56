import { describe, expect, it } from 'vitest';
import { paceAt, withoutTime, type PacedStage } from '../../../src/learning/deck/pace.ts';
import { MINUTE } from '../../../src/model/duration.ts';

/** An opening of 3 minutes, then two reviews of 2 and 4 minutes. */
const STAGES: PacedStage[] = [
  { minutes: 3 },
  { minutes: 2, review: 1 },
  { minutes: 4, review: 1 },
  { minutes: 2, review: 2 },
  { minutes: 4, review: 2 },
];

describe('the pace', () => {
  it.each<[string, number, number | undefined, string, string]>([
    ['before the start', 0, undefined, 'waiting', 'The clock starts with the second slide'],
    ['at the start', 0, 0, 'on-time', 'On time, 3 min left in this part'],
    ['in the last minute', 0, 2.5 * MINUTE, 'on-time', 'On time, less than a minute left in this part'],
    ['at the last moment', 0, 3 * MINUTE, 'on-time', 'On time, less than a minute left in this part'],
    ['just after it', 0, 3 * MINUTE + 1, 'late', 'Late by less than a minute'],
    ['two minutes after it', 0, 5 * MINUTE, 'late', 'Late by 2 min'],
    ['a little early', 1, 2 * MINUTE, 'on-time', 'On time, 3 min left in this part'],
    ['early', 2, 2 * MINUTE, 'ahead', 'Ahead by 3 min'],
    ['in a stage that is not there', 9, 16 * MINUTE, 'late', 'Late by 1 min'],
  ])('%s', (_name, stage, elapsed, state, words) => {
    expect(paceAt(STAGES, stage, elapsed)).toMatchObject({ state, words });
  });
});

describe('what there is no time for', () => {
  it.each<[string, number, number, number, number[]]>([
    ['nothing, when the hour suffices', 0, 0, 15, []],
    ['nothing at the last moment', 2, 9 * MINUTE, 15, []],
    ['the next review, a second later', 2, 9 * MINUTE + 1_000, 15, [2]],
    ['all later reviews of an hour too short from the start', 0, 0, 5, [1, 2]],
    ['not the review that is being told', 2, 20 * MINUTE, 10, [2]],
    ['nothing on the last one', 4, 60 * MINUTE, 15, []],
  ])('is %s', (_name, stage, elapsed, minutes, expected) => {
    expect(withoutTime(STAGES, stage, elapsed, minutes * MINUTE)).toEqual(expected);
  });
});
