import { chooseAcrossTeams, chooseWaiting, chooseYear, TOLD_IN_FULL, type Choice } from '../learning/presentation.ts';
import type { GroupView } from './groups.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView, SessionView, TeamView } from './views.ts';

/** A global review ready to present: what it is of, what it tells, and what to say of it. */
export interface PresentationView {
  /** What stands at the head of every slide: `Edge WAF · global review`. */
  head: string;
  told: ReviewView[];
  others: ReviewView[];
  /** Why these reviews, in a sentence. */
  why: string;
  /** What was decided, when the session has been held; inline Markdown. */
  decisions: string[];
  /** How long the session is, when that is known. */
  minutes?: number;
}

/** One team: what no session has read yet, else the latest; of a team without a review, what touched its services. */
export function teamPresentation(view: TeamView): PresentationView {
  if (view.reviews.length === 0) return withoutReviews(view);
  return presentation(view.name, chooseWaiting(view.reviews));
}

/** One team in one year. */
export function yearPresentation(view: TeamView, year: number): PresentationView {
  const choice = chooseYear(view.reviews, year);
  const count = choice.told.length + choice.others.length;
  return {
    ...presentation(`${view.name}, ${year}`, choice),
    why: `${count === 1 ? 'One review' : `${count} reviews`} of ${year}. ${inFull(choice)}`.trim(),
  };
}

/** One organisation group: what its teams have not brought to a session yet, else the latest. */
export function groupPresentation(group: GroupView): PresentationView {
  return presentation(group.name, chooseWaiting(group.reviews));
}

/** One problem class: the latest of different teams. */
export function classPresentation(view: ClassView): PresentationView {
  const choice = chooseAcrossTeams(view.reviews);
  const why =
    view.reviews.length === 0
      ? `No review here carries the class ${view.name} yet.`
      : `The same mechanism in different places. ${inFull(choice)}`.trim();
  return { ...presentation(view.name, choice), why };
}

/** One review by itself. */
export function reviewPresentation(view: ReviewView): PresentationView {
  const head = view.owner ? `${view.owner.name} · global review` : 'Global review';
  return { head, told: [view], others: [], why: '', decisions: [] };
}

/** The day whose file has the slides of a review: `2024-07-19`. */
export function slidesDay({ at }: Pick<ReviewView, 'at'>): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Where the slides of a review are: a file, and in it the review's id. */
export function slidesHref(view: ReviewView): string {
  return href(`/reviews/slides/${slidesDay(view)}.json#${view.id}`);
}

/** One session, with every review it read. */
export function sessionPresentation(view: SessionView, { site }: Pick<Library, 'site'>): PresentationView {
  const minutes = view.session.minutes ?? site.cadence?.minutes;
  return {
    head: view.name,
    told: view.reviews,
    others: [],
    why: view.reviews.length === 0 ? 'This session has no review that this site carries.' : '',
    decisions: view.session.decisions,
    ...(minutes !== undefined && { minutes }),
  };
}

function presentation(name: string, choice: Choice<ReviewView>): PresentationView {
  const { told, others } = choice;
  return { head: `${name} · global review`, told, others, why: whyThese(choice), decisions: [] };
}

function whyThese(choice: Choice<ReviewView>): string {
  const { told, others, ground } = choice;
  if (ground === 'none') return 'There is no review yet.';
  if (ground === 'latest') return `Every review has been through a global review. ${inFull(choice)}`.trim();
  const waiting = [...told, ...others].filter(({ sessions }) => sessions.length === 0).length;
  const words = waiting === 1 ? 'One review has' : `${waiting} reviews have`;
  return `${words} not been through a global review yet. ${inFull(choice)}`.trim();
}

function inFull({ told, others }: Choice<ReviewView>): string {
  return others.length === 0
    ? ''
    : `${told.length === 1 ? 'One is' : `${told.length} are`} told in full, the others by a line.`;
}

/** A team without a review of its own still learns from what touched its services. */
function withoutReviews(view: TeamView): PresentationView {
  const touching = view.services.flatMap(({ reviews }) => reviews);
  const told = [...new Set(touching)].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, TOLD_IN_FULL);
  const why =
    told.length === 0
      ? `${view.name} has no review yet, and no review of another team names a service of its own.`
      : `${view.name} has no review of its own yet. These reviews of other teams touched its services.`;
  return { head: `${view.name} · global review`, told, others: [], why, decisions: [] };
}
