import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cropStory } from '../../../src/charts/timeline/crop-story.ts';
import { drawStory } from '../../../src/charts/timeline/draw-story.ts';
import { storyData, storyFrom } from '../../../src/charts/timeline/story-data.ts';
import { storyOf, type Story } from '../../../src/charts/timeline/story.ts';
import { plainText } from '../../../src/write-up/inline.ts';
import { readContent } from '../../../src/write-up/read-content.ts';
import { HARD_CASES, reviewOf } from '../hard-cases.ts';
import { problemsOf } from './drawing-problems.ts';

const content = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const examples = content.entries.reviews.map(({ id, data }) => [id, data] as const);
const at = (clock: string): string => `2024-05-01T${clock}Z`;
const clock = (time: number | undefined): string => new Date(time ?? NaN).toISOString().slice(11, 16);

const story = storyOf(
  reviewOf({ started: at('10:00'), resolved: at('20:00') }, [
    { at: at('10:00'), kind: 'impact-start' },
    { at: at('10:10'), until: at('12:00'), kind: 'action' },
    { kind: 'note' },
    { at: at('10:30'), until: at('19:00'), kind: 'action' },
    { at: at('11:00'), kind: 'diagnose' },
    { at: at('20:00'), kind: 'resolve' },
  ]),
  plainText,
);

describe('a stretch of a story', () => {
  it.each<[string, number, number, string, number[]]>([
    ['all of it', 1, 6, '10:00-20:00', [1, 2, 3, 4, 5, 6]],
    ['from one event to another', 1, 3, '10:00-10:30', [1, 2, 3]],
    ['to the next event, for what goes on', 4, 4, '10:30-11:00', [4]],
    ['to its last event, beyond what has ended', 2, 5, '10:10-19:00', [2, 3, 4, 5]],
  ])('%s', (_, first, last, window, numbers) => {
    const cropped = cropStory(story, first, last);
    expect(`${clock(cropped.window.from)}-${clock(cropped.window.to)}`).toBe(window);
    expect(cropped.events.map(({ number }) => number)).toEqual(numbers);
  });

  it('is nothing where no event has a time, and nothing to draw at one instant', () => {
    expect(drawStory(cropStory(story, 3, 3))).toBeNull();
    expect(drawStory(cropStory(story, 6, 6))).toBeNull();
  });

  it('names only the waits that it touches', () => {
    const waits = (first: number, last: number) => cropStory(told, first, last).waits.map(({ kind }) => kind);
    const told: Story = {
      ...story,
      waits: [{ kind: 'silence', from: Date.parse(at('12:00')), to: Date.parse(at('20:00')), wordings: ['8 h'] }],
    };
    expect([waits(1, 3), waits(5, 6)]).toEqual([[], ['silence']]);
  });

  it.each([...examples, ...Object.entries(HARD_CASES).filter(([, { timeline }]) => timeline.length <= 100)])(
    'holds for any half of %s',
    (_, review) => {
      const whole = storyOf(review, plainText);
      const middle = Math.ceil(whole.events.length / 2);
      for (const [first, last] of [
        [1, middle],
        [middle, Infinity],
      ] as const) {
        const drawings = drawStory(cropStory(whole, first, last));
        if (!drawings) continue;
        expect(problemsOf(drawings.wide, 'wide')).toEqual([]);
        expect(problemsOf(drawings.tall, 'tall')).toEqual([]);
      }
    },
  );
});

describe('a story on its page', () => {
  it.each([...examples, ...Object.entries(HARD_CASES)])('draws %s as the build does', (_, review) => {
    const whole = storyOf(review, plainText);
    const texts = new Map(whole.events.map(({ number, text }) => [number, text]));
    expect(drawStory(storyFrom(storyData(whole), (number) => texts.get(number) ?? ''))).toEqual(drawStory(whole));
  });
});
