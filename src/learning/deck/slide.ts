import type { OUTCOMES } from '../../model/vocabulary.ts';
import type { Part } from '../budget.ts';

/** Something the presenter may want to know at a slide: what to say, what to ask the room, what to watch for. */
export interface Note {
  kind: 'say' | 'ask' | 'watch';
  text: string;
}

/** One line of a list on a slide. */
export interface SlideItem {
  text: string;
  /** What stands below it in small: a state, an outcome, how long it took. */
  side?: string;
  /** What a step led to, shown as a sign. */
  outcome?: keyof typeof OUTCOMES;
}

/** A figure on a slide, large, with what it counts. */
export interface SlideFigure {
  value: string;
  label: string;
}

/** What stands on a slide below its title. All texts are plain. */
export interface SlideBody {
  text?: string;
  figures?: SlideFigure[];
  items?: SlideItem[];
}

/** One slide of a global review. */
export interface Slide {
  /** Unique in its deck; it names the slide in the address. */
  id: string;
  part: Part;
  /** Which of the told reviews it belongs to, counted from 1; none for what frames them. */
  review?: number;
  /** How the title is set: a heading over the body, a sentence to be read, or the title of a review. */
  look: 'heading' | 'sentence' | 'cover';
  /** A few words above the title: when it was, whose it is. */
  above?: string;
  title: string;
  body: SlideBody;
  /** The step of the story that the chart stands at, counted from 1. */
  step?: number;
  notes: Note[];
  /** A slide of the appendix does not count. */
  appendix?: true;
}

/** A slide before its deck has given it an id and a place. */
export type Draft = Omit<Slide, 'id' | 'review'>;
