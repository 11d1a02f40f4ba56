import type { Place } from './diagnostic.ts';
import type { ComponentName } from './components.ts';
import type { QuestionId } from './questions.ts';

/** A piece of a write-up: finished HTML, or a call of one of the known components with its place in the file. */
export type Block =
  | { type: 'html'; html: string }
  | { type: 'call'; name: ComponentName; props: Readonly<Record<string, string>>; children: Block[]; place: Place };

/** A stretch of a write-up from one heading to the next; the first may have no heading. */
export interface Section {
  /** Id for links, always prefixed with `s-`; empty for the part before the first heading. */
  id: string;
  /** The heading as inline HTML, and as plain text. */
  heading: string;
  title: string;
  /** Heading level 2 to 6; 0 for the part before the first heading. */
  depth: number;
  /** The question of the local review that the heading answers. */
  question?: QuestionId;
  blocks: Block[];
}

/** A hint of a new draft that nobody has written over. It is not part of what is published. */
export interface OpenHint extends Place {
  text: string;
}

/** A link into the site that must lead somewhere. */
export interface SiteLink extends Place {
  href: string;
}

/** The body of a file, compiled to data. Nothing in it is ever evaluated. */
export interface WriteUp {
  sections: Section[];
  /** The footnotes as one HTML list, or an empty text. */
  footnotes: string;
  /** The questions it speaks to, by heading or `<Question>`. */
  questions: QuestionId[];
  /** The hints that still stand in it; a section that holds nothing else is left out of `sections`. */
  hints: OpenHint[];
  links: SiteLink[];
  /** Image files beside the write-up that it shows. */
  images: string[];
  words: number;
}
