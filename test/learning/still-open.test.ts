import { describe, expect, it } from 'vitest';
import { stillOpen } from '../../src/learning/still-open.ts';
import { QUESTIONS } from '../../src/model/questions.ts';
import { reviewSchema } from '../../src/model/review.ts';
import { siteSchema } from '../../src/model/site.ts';

const SITE = siteSchema.parse({ name: 'N', organisation: 'O', severities: [{ id: 'sev1', name: 'A' }] });
const PRELIMINARY = { status: 'preliminary', summary: 'S', severity: 'sev1', owner: 'edge', ongoing: true };
const SPOKEN = { questions: QUESTIONS.map(({ id }) => id), hints: [] };

function open(front: object, writeUp: Parameters<typeof stillOpen>[1] = SPOKEN, settings: object = {}) {
  const review = reviewSchema.parse({ title: 'T', times: { started: '2026-07-14T06:00Z' }, ...front });
  return stillOpen(review, writeUp, { ...SITE, ...settings }, undefined);
}

describe('what is still open', () => {
  it('is what the next status asks for', () => {
    expect(open({})).toMatchObject({
      next: 'preliminary',
      needed: ['a summary', 'the severity', 'the team that owns the follow-up', 'when it was over'],
    });
    expect(open(PRELIMINARY)).toMatchObject({
      next: 'final',
      needed: ['when it was over', 'a problem class', 'what it meant for the business'],
    });
    expect(open(PRELIMINARY, SPOKEN, { localReview: 'required' })?.needed).toContain('when the local review was held');
  });

  it('is nothing in a final review', () => {
    expect(open({ status: 'final' })).toBeUndefined();
  });

  it('names what others would ask', () => {
    const front = {
      times: { started: '2026-07-14T06:00Z', detected: '2026-07-14T06:10Z' },
      timeline: [{ at: '2026-07-14T06:20Z', kind: 'diagnose', text: 'x' }],
      improvements: [{ id: 'a', text: 'b', scope: 'instance' }],
      luck: [{ text: 'c' }],
    };
    const writeUp = { questions: SPOKEN.questions.slice(2), hints: [{ text: 'h', line: 1, column: 1 }] };
    expect(open(front, writeUp)?.worthAWord).toEqual([
      'No time says when it was taken up by the right people or no longer felt.',
      'No event is a key event, by which the story is told.',
      'Every improvement item is for this case alone.',
      'Luck that no item replaces by design: 1.',
      'Not spoken of yet: detecting it sooner, diagnosing it faster.',
      'Hints that nobody has written over: 1. No reader sees them.',
    ]);
  });

  it('can be no more than a word of its authors', () => {
    const front = {
      ...PRELIMINARY,
      ongoing: false,
      classes: ['expiry'],
      impact: { business: 'B' },
      times: {
        started: '2026-07-14T06:00Z',
        detected: '2026-07-14T06:10Z',
        engaged: '2026-07-14T06:20Z',
        diagnosed: '2026-07-14T06:30Z',
        mitigated: '2026-07-14T06:40Z',
        resolved: '2026-07-14T06:50Z',
      },
      improvements: [{ id: 'a', text: 'b', scope: 'class' }],
    };
    expect(open(front)).toEqual({ next: 'final', needed: [], worthAWord: [] });
  });
});
