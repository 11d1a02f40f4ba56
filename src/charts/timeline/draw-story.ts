import type { ImpactShape, Legend, TimelineDrawing } from './geometry.ts';
import { drawHorizontal } from './horizontal.ts';
import { rounded } from './round.ts';
import { stopsOf } from './stops.ts';
import type { Story } from './story.ts';
import { drawVertical } from './vertical.ts';

/** A story drawn: once for wide places, once for narrow ones, and what the reader must be told. */
export interface StoryDrawings {
  wide: TimelineDrawing;
  tall: TimelineDrawing;
  legend: Legend;
}

/** The drawings of a story, or null when it has no event or no stretch of time to draw. */
export function drawStory(story: Story): StoryDrawings | null {
  const stops = stopsOf(story);
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last || last.to <= first.from || story.events.length === 0) return null;
  const wide = drawHorizontal(story, stops);
  return { wide: rounded(wide), tall: rounded(drawVertical(story, stops)), legend: legendOf(story, wide) };
}

function legendOf(story: Story, drawing: TimelineDrawing): Legend {
  const shown = drawing.marks.flatMap(({ sign, outcome }) => (sign && outcome ? [outcome] : []));
  const outcomes = (['helped', 'no-effect', 'worsened'] as const).filter((outcome) => shown.includes(outcome));
  return {
    outcomes,
    untimed: drawing.marks.some(({ untimed }) => untimed),
    estimated: drawing.stretches.some(({ kind }) => kind === 'whisker' || kind === 'unstated'),
    breaks: drawing.breaks.length > 0,
    enlarged: drawing.pieces.some(({ enlarged }) => enlarged !== undefined),
    days: drawing.stretches.some(({ kind }) => kind === 'day'),
    slopes: drawing.impact.some(isUncertain),
    ...(story.total > story.events.length && { drawn: { count: story.events.length, total: story.total } }),
  };
}

/** Whether an outline slopes by more than the eye takes for upright, or lies anywhere within its bounds. */
function isUncertain({ kind, points }: ImpactShape): boolean {
  const [[rise], [full], [fall], [gone]] = points as [
    [number, number],
    [number, number],
    [number, number],
    [number, number],
  ];
  return kind === 'vague' || kind === 'open' || (kind === 'felt' && (full - rise > 2 || gone - fall > 2));
}
