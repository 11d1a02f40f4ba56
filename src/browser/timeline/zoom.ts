import { cropStory } from '../../charts/timeline/crop-story.ts';
import { drawStory, type StoryDrawings } from '../../charts/timeline/draw-story.ts';
import { storyFrom } from '../../charts/timeline/story-data.ts';
import { drawingMarkup } from '../../components/timeline/drawing-markup.ts';
import { legendNotes } from '../../components/timeline/legend-notes.ts';
import { UTC } from '../../learning/time-zone.ts';
import { element } from '../search/element.ts';
import { showAxesIn } from '../time-zone/axes.ts';
import { shownZone } from '../time-zone.ts';

const DIRECTIONS = ['wide', 'tall'] as const;

/**
 * Draws the stretch of a figure's story from one event to another as the build draws a whole one; all of it without a
 * stretch. False when there is no length of time in the stretch that could be drawn: then all of it is.
 */
export function drawStretch(figure: HTMLElement, stretch?: { first: number; last: number }): boolean {
  const story = storyFrom(figure.querySelector<HTMLElement>('.overview')?.dataset['story'] ?? '', textIn(figure));
  const cropped = stretch && drawStory(cropStory(story, stretch.first, stretch.last));
  const drawings = cropped ?? drawStory(story);
  if (!drawings) return false;
  showDrawings(figure, drawings);
  showNotes(figure, drawings);
  if (shownZone() !== UTC) showAxesIn(shownZone(), figure);
  return drawings === cropped;
}

function textIn(figure: HTMLElement): (number: number) => string {
  return (number) => figure.querySelector(`.events li[data-event="${number}"] .text`)?.textContent ?? '';
}

function showDrawings(figure: HTMLElement, drawings: StoryDrawings): void {
  const list = figure.querySelector<HTMLElement>('.events li[data-event]');
  const linkTo = `#${list?.id.replace(/\d+$/, '') ?? 'e'}`;
  for (const direction of DIRECTIONS) {
    const old = figure.querySelector(`.timeline-drawing.${direction}`);
    const template = document.createElement('template');
    // The markup is made from the list's own text, which is escaped on the way.
    template.innerHTML = drawingMarkup(drawings[direction], direction, {
      label: old?.getAttribute('aria-label') ?? '',
      description: old?.querySelector('desc')?.textContent ?? '',
      titles: new Map(),
      linkTo,
    });
    old?.replaceWith(template.content);
  }
}

/** What is said of the drawing below it; the signs of outcomes stay, as the list has them too. */
function showNotes(figure: HTMLElement, { legend }: StoryDrawings): void {
  const place = figure.querySelector('.chart-legend');
  for (const note of place?.querySelectorAll('.chart-note') ?? []) note.remove();
  place?.append(...legendNotes(legend).map((note) => element('span', { class: 'chart-note' }, note)));
}
