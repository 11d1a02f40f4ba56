import { describe, expect, it } from 'vitest';
import { trapsAt, trapsIn } from '../../../src/learning/deck/traps.ts';
import { record } from '../records.ts';

describe('what to watch for', () => {
  it.each<[string, string[]]>([
    ['The cache ran full', []],
    ['Put down to human error', ['“Human error” ends the talk too early. Ask what made this the likely thing to do.']],
    [
      'The command was run on the wrong host by mistake',
      ['A slip. Ask how the system can make it impossible, or easy to notice.'],
    ],
    ['They should have seen it', ['Hindsight. Ask what was known at that moment.']],
    ['An engineer forgot the flag', ['This can sound like blame. Ask what would have made it easy to see.']],
    ['Be more careful with deploys', ['“Be more careful” changes nothing. Ask what would work on a bad day too.']],
  ])('where somebody says: %s', (text, expected) => {
    expect(trapsIn(text)).toEqual(expected);
  });

  it('is said once for several texts', () => {
    expect(trapsIn('a mistake', 'another mistake')).toHaveLength(1);
  });

  const at = (event: object) => {
    const [made] = record('r', { timeline: [{ text: 'x', ...event }] }).review.timeline;
    return made ? trapsAt(made, 'x') : [];
  };

  it.each<[object, string[]]>([
    [{ kind: 'action', outcome: 'helped' }, []],
    [{ kind: 'decision' }, ['A decision. It made sense at the time: ask what information was missing.']],
    [
      { kind: 'action', outcome: 'worsened' },
      ['A step that did not help is worth as much as one that did. Ask what had suggested it.'],
    ],
  ])('at an event: %j', (event, expected) => {
    expect(at(event)).toEqual(expected);
  });
});
