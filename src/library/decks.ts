import { LETTERS_LOOKED_AT } from '../learning/deck/answer-notes.ts';
import { minutesOf, slidesOf, stagesOf, type Stage } from '../learning/deck/deck.ts';
import type { Slide } from '../learning/deck/slide.ts';
import type { Told, Wording } from '../learning/deck/told.ts';
import { dayWords } from '../learning/date-words.ts';
import { plainText } from '../write-up/inline.ts';
import { sectionText } from '../write-up/section-text.ts';
import type { Library } from './library.ts';
import { namesIn, nameWithGroup } from './names.ts';
import type { PresentationView } from './presentations.ts';
import type { ReviewView } from './views.ts';

/** The slides of a presentation with their time budget. */
export interface DeckView {
  slides: Slide[];
  stages: Stage[];
  /** Length of the session, in minutes. */
  minutes: number;
}

/** The deck of a presentation. */
export function deckOf({ told, others, decisions, why, minutes }: PresentationView, library: Library): DeckView {
  const { budget } = library.site;
  const wording: Wording = {
    plain: remembered(plainText),
    team: namesIn(library.teams),
    practice: namesIn(library.practices),
  };
  const slides = slidesOf(
    { told: told.map(toldOf), others: others.slice(0, MOST_OTHERS).map(lineOf), decisions, nothing: why },
    wording,
  );
  return { slides, stages: stagesOf(slides, budget), minutes: minutesOf(told.length, budget, minutes) };
}

/** A deck asks for the words of an event at several places. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

/** The appendix names so many further reviews; the page lists more. */
const MOST_OTHERS = 12;

function toldOf({ id, review, severity, at, owner, services, classes, writeUp }: ReviewView): Told {
  return {
    id,
    review,
    severity: severity.name,
    day: dayWords(at),
    ...(owner && { owner: nameWithGroup(owner) }),
    services: services.map(({ name }) => name),
    classes: classes.map(({ name }) => name),
    answers: writeUp.sections.map((section) => ({
      ...(section.question && { question: section.question }),
      title: section.title,
      text: sectionText(section, LETTERS_LOOKED_AT),
    })),
  };
}

function lineOf({ name, at, review }: ReviewView): { name: string; side: string } {
  const [lesson] = review.lessons;
  return { name, side: lesson ? plainText(lesson.text) : dayWords(at) };
}
