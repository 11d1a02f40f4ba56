import { milestonesOf, type Milestone } from '../model/milestones.ts';
import { QUESTIONS } from '../model/questions.ts';
import { missingFor } from '../model/requirements.ts';
import type { Review } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import type { WriteUp } from '../model/write-up.ts';
import { clockWords, type LocalReviewClock } from './local-review.ts';

/** What is still open in a review, for those who write it. Every list can be empty. */
export interface StillOpen {
  /** What the next status asks for and is missing. */
  needed: string[];
  /** The status that these would make possible. */
  next: 'preliminary' | 'final';
  /** What others would ask, without being asked of anybody. */
  worthAWord: string[];
}

/** What is still open in a draft or preliminary review; undefined for a final one. */
export function stillOpen(
  review: Review,
  writeUp: Pick<WriteUp, 'questions' | 'hints'>,
  site: Site,
  clock: LocalReviewClock | undefined,
): StillOpen | undefined {
  if (review.status === 'final') return undefined;
  const next = review.status === 'draft' ? 'preliminary' : 'final';
  const isGoingOn = next === 'final' && review.ongoing;
  return {
    next,
    needed: [...(isGoingOn ? ['when it was over'] : []), ...missingFor(next, review, site).map(({ what }) => what)],
    worthAWord: [...openClock(clock), ...openTimes(review), ...openItems(review), ...openQuestions(writeUp, review)],
  };
}

function openClock(clock: LocalReviewClock | undefined): string[] {
  if (clock?.state === 'due') return [`The local review is ${clockWords(clock)}.`];
  return clock?.state === 'past' ? [`The local review ${clockWords(clock)}.`] : [];
}

const TIMES: Partial<Record<Milestone, string>> = {
  detected: 'first noticed',
  engaged: 'taken up by the right people',
  diagnosed: 'understood',
  mitigated: 'no longer felt',
};

function openTimes(review: Review): string[] {
  const known = milestonesOf(review);
  const unknown = Object.entries(TIMES).filter(([name]) => !(name in known));
  return unknown.length > 0 ? [`No time says when it was ${listed(unknown.map(([, words]) => words))}.`] : [];
}

function openItems({ improvements, luck, timeline }: Review): string[] {
  const unsecured = luck.filter(({ secured }) => secured === undefined).length;
  const isNarrow = improvements.length > 0 && improvements.every(({ scope }) => scope === 'instance');
  return [
    ...(timeline.length > 0 && !timeline.some(({ key }) => key)
      ? ['No event is a key event, by which the story is told.']
      : []),
    ...(improvements.length === 0 ? ['There is no improvement item yet.'] : []),
    ...(isNarrow ? ['Every improvement item is for this case alone.'] : []),
    ...(unsecured > 0 ? [`Luck that no item replaces by design: ${unsecured}.`] : []),
  ];
}

/** Improvement items answer the question for actions, and strokes of luck the one for luck, wherever they stand. */
function openQuestions(
  { questions, hints }: Pick<WriteUp, 'questions' | 'hints'>,
  { improvements, luck }: Review,
): string[] {
  const answered = new Set(questions);
  if (improvements.length > 0) answered.add('improve');
  if (luck.length > 0) answered.add('lucky');
  const unspoken = QUESTIONS.filter(({ id }) => !answered.has(id)).map(({ short }) => short.toLowerCase());
  return [
    ...(unspoken.length > 0 ? [`Not spoken of yet: ${unspoken.join(', ')}.`] : []),
    ...(hints.length > 0 ? [`Hints that nobody has written over: ${hints.length}. No reader sees them.`] : []),
  ];
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
