import type { Review } from '../../model/review.ts';
import { drawStory, type StoryDrawings } from './draw-story.ts';
import { storyOf, type Story, type Window } from './story.ts';

/** A timeline chart: its drawings, and the story that they tell. */
export interface TimelineChart extends StoryDrawings {
  story: Story;
}

/**
 * The timeline chart of a review, or null when there is nothing that a picture could add to the list: no event, or
 * no stretch of time to draw.
 *
 * `plainText` takes the markup out of inline Markdown; `window` crops the chart, in milliseconds.
 */
export function timelineChart(
  review: Review,
  plainText: (markdown: string) => string,
  window: Window = {},
): TimelineChart | null {
  const story = storyOf(review, plainText, window);
  const drawings = drawStory(story);
  return drawings && { ...drawings, story };
}
