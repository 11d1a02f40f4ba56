import type { QuestionId } from '../../model/questions.ts';
import type { Review } from '../../model/review.ts';

/** A section of a write-up as the presenter's notes quote it. */
export interface Answer {
  /** The question of the local review that it answers; none for a heading of the author's own. */
  question?: QuestionId;
  title: string;
  text: string;
}

/** A review as a deck tells it, with every name in words. */
export interface Told {
  id: string;
  review: Review;
  severity: string;
  /** When it began, as a day in words. */
  day: string;
  /** The team that owns it, with its group. */
  owner?: string;
  services: string[];
  /** Problem classes, the primary one first. */
  classes: string[];
  answers: Answer[];
}

/** How a deck turns ids and inline Markdown into plain words. */
export interface Wording {
  plain: (markdown: string) => string;
  team: (id: string) => string;
  practice: (id: string) => string;
}
