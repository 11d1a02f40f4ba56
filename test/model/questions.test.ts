import { describe, expect, it } from 'vitest';
import { QUESTIONS, isQuestionId, questionOfHeading } from '../../src/model/questions.ts';

describe('the eight questions', () => {
  it('are eight, each with its own id', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(8);
  });

  it('claim no heading twice', () => {
    const headings = QUESTIONS.flatMap((question) => question.headings);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  it('recognise each of their own headings', () => {
    for (const { id, headings } of QUESTIONS) {
      for (const heading of headings) expect([heading, questionOfHeading(heading)]).toEqual([heading, id]);
    }
  });

  it('recognise themselves as they are asked', () => {
    expect(questionOfHeading('Where did we get lucky?')).toBe('lucky');
    expect(questionOfHeading('What specific actions should we take?')).toBe('improve');
    expect(questionOfHeading('How could we have prevented it?')).toBe('prevent');
  });

  it('know their ids', () => {
    expect(isQuestionId('lucky')).toBe(true);
    expect(isQuestionId('luck')).toBe(false);
    expect(isQuestionId('constructor')).toBe(false);
  });
});

describe('headings of other houses’ templates', () => {
  it.each([
    ['Lessons Learned', 'learned'],
    ['Lessons learnt', 'learned'],
    [':thinking: Lessons learned', 'learned'],
    ['What went well', 'well'],
    ['What Went Well?', 'well'],
    ['Things that went well', 'well'],
    ['✅ What went right', 'well'],
    ['Where we got lucky', 'lucky'],
    ['Action Items', 'improve'],
    ['Action Items (should be achievable in the short term):', 'improve'],
    ['Corrective actions', 'improve'],
    [':ballot_box_with_check: Follow-up tasks', 'improve'],
    ['Detection', 'detect'],
    [':eye: Detection', 'detect'],
    ['2. Detection', 'detect'],
    ['Response', 'resolve'],
    [':man_raising_hand: Response', 'resolve'],
    ['Recovery', 'resolve'],
    ['Resolution', 'resolve'],
    ['Mitigation', 'resolve'],
    ['Prevention 🛡️', 'prevent'],
    ['Prevention Measures', 'prevent'],
    ['Diagnosis', 'diagnose'],
    ['1) What slowed the diagnosis', 'diagnose'],
    ['What we’ve never heard of', undefined],
    ['Timeline', undefined],
    ['Root Cause', undefined],
    ['Impact', undefined],
    ['What went wrong', undefined],
    ['Actions of the attacker', undefined],
    ['', undefined],
    ['!!!', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j answers %s', (heading, expected) => {
    expect(questionOfHeading(heading)).toBe(expected);
  });
});
