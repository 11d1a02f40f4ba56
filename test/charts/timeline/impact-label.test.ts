import { describe, expect, it } from 'vitest';
import { impactLabel } from '../../../src/charts/timeline/impact-label.ts';
import { storyOf } from '../../../src/charts/timeline/story.ts';
import { reviewOf } from '../hard-cases.ts';

/** One minute is ten pixels from a hundred on. */
const START = Date.parse('2024-05-01T10:00Z');
const place = (at: number): number => 100 + (at - START) / 6_000;

function labelFor(text: string, minutes: number, breaks: { from: number; to: number }[] = []) {
  const resolved = new Date(START + minutes * 60_000).toISOString();
  const review = reviewOf({ started: '2024-05-01T10:00Z', resolved }, [], { impact: { customers: text } });
  const gaps = breaks.map((gap) => ({ ...gap, label: '', short: '' }));
  return impactLabel(
    storyOf(review, (each) => each),
    place,
    { top: 0, height: 26, end: 1000, breaks: gaps },
  );
}

const SENTENCE = 'For hours no user in any region could open a file';

describe('what customers felt, in words', () => {
  it.each<[string, string, number, object]>([
    ['on the band where it is long enough', SENTENCE, 60, { lines: [SENTENCE], inside: true, x: 112 }],
    ['in whole below a short band', SENTENCE, 10, { lines: [SENTENCE], x: 100 }],
    [
      'only the first sentence',
      'Nobody could pay. Later some could.',
      60,
      { lines: ['Nobody could pay'], inside: true },
    ],
    [
      'in two lines below, rather than cut',
      `${SENTENCE}, and for the rest of the night most uploads were lost, though none of the files that had been saved before`,
      30,
      {
        lines: [
          'For hours no user in any region could open a file, and for the rest of the night',
          'most uploads were lost, though none of the files that had been saved before',
        ],
      },
    ],
  ])('%s', (_, text, minutes, expected) => {
    const label = labelFor(text, minutes);
    expect(label).toMatchObject(expected);
    expect(label?.title).toBeUndefined();
  });

  it('is shortened only where two lines do not hold it, and then has the whole as its title', () => {
    const long = `${SENTENCE}, ${'and again, '.repeat(30)}to the end`;
    const label = labelFor(long, 30);
    expect(label?.lines.at(-1)).toMatch(/…$/u);
    expect(label?.title).toBe(long);
  });

  it('stands clear of a break in the band', () => {
    expect(labelFor('Nobody could pay', 60, [{ from: 130, to: 160 }])).toMatchObject({ inside: true, x: 172 });
  });
});
