import { PARTS } from '../../model/vocabulary.ts';
import { briefingOf } from '../briefing.ts';
import { reviewMinutes, type Budget } from '../budget.ts';
import { notesOf, tellings } from './answer-notes.ts';
import { impactSlides } from './impact-slides.ts';
import { factorSlides, improvementSlides, lessonSlides, questionSlides } from './learning-slides.ts';
import { communicationSlides, diagnosisSlides, listSlides, repairSlides } from './response-slides.ts';
import type { Draft, Slide } from './slide.ts';
import { storySlides } from './story-slides.ts';
import type { Told, Wording } from './told.ts';

/** What a deck is made of. */
export interface DeckSource {
  /** The reviews told in full, in order. */
  told: readonly Told[];
  /** What else belongs to the subject, by a line each: name and what it taught. */
  others: readonly { name: string; side: string }[];
  /** What the session decided, when it has been held; inline Markdown. */
  decisions: readonly string[];
  /** What to say of a subject that has no review. */
  nothing: string;
}

/** The ground rules that open every global review; after "The Post-Incident Review" and Kerth's Prime Directive. */
export const GROUND_RULES: readonly string[] = [
  'Everyone did the best they could with what they knew, their skills and what the situation gave them.',
  'A poor decision? Ask what information was missing.',
  'A slip? Ask how the system can make it impossible, or easy to notice.',
  'We speak of systems, roles and teams. Whoever hears blame says so.',
];

/** The slides of a global review, in the article's order, those that do not count at the end. */
export function slidesOf({ told, others, decisions, nothing }: DeckSource, wording: Wording): Slide[] {
  const reviews = told.map((one, index) => ({ number: index + 1, drafts: reviewDrafts(one, wording) }));
  const framed = [
    ...numbered(opening(), 'opening'),
    ...(told.length === 0 ? numbered(nothingToTell(nothing), 'nothing') : []),
    ...reviews.flatMap(({ number, drafts }) =>
      numbered(drafts, told.length === 1 ? '' : `r${number}`).map((slide) => ({ ...slide, review: number })),
    ),
    ...numbered(ending(decisions.map(wording.plain), told.length > 0), 'end'),
    ...numbered(otherSlides(others), 'more'),
  ];
  return [...framed.filter(({ appendix }) => !appendix), ...framed.filter(({ appendix }) => appendix)];
}

function opening(): Draft[] {
  const notes = notesOf(
    'say',
    'Say the ground rules aloud, also to people who know them.',
    'Say who is in the room, and who is missing.',
  );
  return listSlides(
    'opening',
    PARTS.opening,
    GROUND_RULES.map((text) => ({ text })),
    notes,
  );
}

function nothingToTell(text: string): Draft[] {
  return [{ part: 'impact', look: 'sentence', title: text, body: {}, notes: [] }];
}

function reviewDrafts(told: Told, wording: Wording): Draft[] {
  const briefing = briefingOf(told.review);
  const [cover, ...impact] = impactSlides(told, wording);
  // Without a timeline the story is told from the text alone, at the title.
  const untold = briefing.story.length === 0 ? tellings(told.answers).flat() : [];
  return [
    ...(cover ? [{ ...cover, notes: [...cover.notes, ...untold] }] : []),
    ...impact,
    ...storySlides(told, briefing, wording),
    ...diagnosisSlides(told, briefing, wording),
    ...repairSlides(told, briefing, wording),
    ...communicationSlides(told, briefing),
    ...improvementSlides(told, wording),
    ...lessonSlides(told, wording),
    ...questionSlides(told, briefing.communication.length > 0),
    ...factorSlides(told, wording),
  ];
}

/** What was decided, or what to decide. */
function ending(decisions: readonly string[], hasReviews: boolean): Draft[] {
  if (decisions.length > 0)
    return listSlides(
      'questions',
      'Decided',
      decisions.map((text) => ({ text })),
    );
  if (!hasReviews) return [];
  const asks = [
    'Which practice changes, and who writes it down?',
    'Which teams check themselves, and until when?',
    'What is carried over to the next session?',
  ];
  const notes = notesOf('say', 'Write the answers into the file of the session.');
  return listSlides(
    'questions',
    'Before we part',
    asks.map((text) => ({ text })),
    notes,
  );
}

function otherSlides(others: DeckSource['others']): Draft[] {
  const items = others.map(({ name, side }) => ({ text: name, side }));
  return listSlides('lessons', 'Further reviews', items).map((draft) => ({ ...draft, appendix: true }));
}

/** Ids count the slides of a part: `story-3`, and with several reviews `r2-story-3`. */
function numbered(drafts: readonly Draft[], prefix: string): Slide[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const name = [prefix, draft.part, draft.appendix && 'appendix']
      .filter((part) => part && part !== 'opening')
      .join('-');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { id: `${name === '' ? 'opening' : name}-${count}`, ...draft };
  });
}

/** A stretch of the deck with a time budget: one part of one review. */
export interface Stage {
  /** The id of its first slide. */
  id: string;
  name: string;
  minutes: number;
  review?: number;
}

/** The stages of a deck in order. What stands after the last review belongs to its questions. */
export function stagesOf(slides: readonly Slide[], budget: Budget): Stage[] {
  const stages: (Stage & { key: string })[] = [];
  for (const { id, part, review, appendix } of slides) {
    const key = `${review ?? ''} ${part}`;
    const isFrame = review === undefined && part !== 'opening';
    if (appendix || isFrame || key === stages.at(-1)?.key) continue;
    stages.push({ key, id, name: PARTS[part], minutes: budget[part], ...(review && { review }) });
  }
  return stages.map(({ key: _key, ...stage }) => stage);
}

/** How long a session is: what its cadence or its file says, else what the parts add up to. */
export function minutesOf(reviews: number, budget: Budget, minutes: number | undefined): number {
  return minutes ?? Math.ceil(budget.opening + reviews * reviewMinutes(budget));
}
