import { roomChart } from '../../charts/timeline/room.ts';
import { briefingOf } from '../../learning/briefing.ts';
import { deckOf } from '../../library/decks.ts';
import type { Library } from '../../library/library.ts';
import type { PresentationView } from '../../library/presentations.ts';
import { roomMarkup } from './room-markup.ts';
import { deckMarkup } from './slide-markup.ts';

/** Everything that presenting takes, as plain data. */
export interface DeckFile {
  /** What stands at the head of every slide. */
  head: string;
  /** Length of the session. */
  minutes: number;
  /** The charts and slides as markup. */
  slides: string;
}

/** The deck of a presentation, ready to be put into a template of a page. */
export function deckFile(presentation: PresentationView, library: Library): DeckFile {
  const { slides, stages, minutes } = deckOf(presentation, library);
  const charts = presentation.told.map(({ review }) => {
    const steps = briefingOf(review).story.map(({ number }) => number);
    const chart = roomChart(review, steps);
    return chart ? roomMarkup(chart) : '';
  });
  return { head: presentation.head, minutes, slides: deckMarkup(slides, charts, stages) };
}
