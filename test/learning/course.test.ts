import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/learning/course.ts';
import { record } from './records.ts';

const course = (timeline: object[], more: Record<string, unknown> = {}) =>
  courseOf(record('r', { timeline, ...more }).review);
const texts = (steps: readonly { event: { text: string } }[]) => steps.map(({ event }) => event.text);

describe('the course of an incident', () => {
  test('says what could be seen, and of changes of the impact only those before the cause was known', () => {
    const { seen } = course([
      { kind: 'change', text: 'a change' },
      { kind: 'impact-start', text: 'errors' },
      { kind: 'signal', text: 'an alarm' },
      { kind: 'report', text: 'a call' },
      { kind: 'impact-change', text: 'more errors' },
      { kind: 'hypothesis', text: 'a suspicion' },
      { kind: 'diagnose', text: 'the cause', key: true },
      { kind: 'impact-change', text: 'fewer errors' },
      { kind: 'detect', text: 'a second alarm' },
    ]);
    expect(seen).toEqual(['errors', 'an alarm', 'a call', 'more errors', 'a suspicion', 'a second alarm']);
  });

  test.each([
    [
      'the last diagnosis that is key',
      [
        ['a', true],
        ['b', true],
        ['c', false],
      ],
      ['f'],
      'b',
    ],
    [
      'else the last diagnosis',
      [
        ['a', false],
        ['b', false],
      ],
      ['f'],
      'b',
    ],
    ['else the first contributing factor', [], ['f', 'g'], 'f'],
    ['else nothing', [], [], undefined],
  ] as const)('says what it turned out to be: %s', (_, diagnoses, factors, expected) => {
    const timeline = diagnoses.map(([text, key]) => ({ kind: 'diagnose', text, key }));
    expect(course(timeline, { factors }).turnedOut).toBe(expected);
  });

  test('keeps what helped apart from what did not', () => {
    const { helped, deadEnds } = course([
      { kind: 'action', text: 'helped', outcome: 'helped' },
      { kind: 'action', text: 'nothing', outcome: 'no-effect' },
      { kind: 'action', text: 'worse', outcome: 'worsened' },
      { kind: 'action', text: 'unsaid' },
      { kind: 'mitigate', text: 'mitigated' },
      { kind: 'mitigate', text: 'not for long', outcome: 'no-effect' },
      { kind: 'resolve', text: 'over' },
    ]);
    expect(texts(helped)).toEqual(['helped', 'mitigated']);
    expect(texts(deadEnds)).toEqual(['nothing', 'worse', 'not for long']);
  });
});
