import { changedSince } from '../learning/adoption.ts';
import { dayWords } from '../learning/date-words.ts';
import { meaningFor, type Pointer } from '../learning/meaning.ts';
import { ADOPTION_STATES } from '../model/vocabulary.ts';
import { uptakeIn } from './adoption.ts';
import type { Library } from './library.ts';
import { presentedReview, teamProfile } from './meaning.ts';
import { relatedViews } from './related-views.ts';
import type { ReviewView, TeamView } from './views.ts';

/** What others learned that a team has not looked at though it may concern it, each with the reason. */
export interface ForYou {
  lessons: Pointer[];
  practices: Pointer[];
}

/** So much is offered at once; what is looked at makes room for more. */
const [MOST_LESSONS, MOST_PRACTICES] = [8, 6];

/** From each source so many reviews are considered, the newest of each. */
const MOST_CONSIDERED = 20;

/**
 * What a team may want to look at next: of reviews that touched its services, then of those related to its own, then of
 * those that share a problem class with its own incidents; one lesson of each review at a time.
 */
export function forYou(view: TeamView, library: Library): ForYou {
  const presented = reviewsFor(view, library).map((review) => presentedReview(review, library));
  const profile = teamProfile(view);
  const meaning = presented.map((review) => meaningFor(profile, [review]));
  const practices = distinct([...changedFor(view, library), ...meaning.flatMap((one) => one.practices)]);
  return {
    lessons: meaning.flatMap(({ lessons }) => lessons.slice(0, 1)).slice(0, MOST_LESSONS),
    practices: practices.slice(0, MOST_PRACTICES),
  };
}

/** The reviews of others that may concern a team, what concerns it most first. */
export function reviewsFor(view: TeamView, library: Library): ReviewView[] {
  const related = relatedViews(library);
  const own = view.reviews.filter(({ review }) => review.kind !== 'drill').slice(0, MOST_CONSIDERED);
  const classes = [...new Set(own.flatMap((review) => review.classes))];
  const foreign = (reviews: readonly ReviewView[]) =>
    reviews.filter(({ owner }) => owner !== view).slice(0, MOST_CONSIDERED);
  return [
    ...new Set([
      ...foreign(view.services.flatMap(({ reviews }) => foreign(reviews)).sort((a, b) => b.at - a.at)),
      ...foreign(own.flatMap(({ id }) => (related.get(id) ?? []).map(({ to }) => to))),
      ...classes.flatMap(({ reviews }) => foreign(reviews.slice(0, 2 * MOST_CONSIDERED))),
    ]),
  ].slice(0, 3 * MOST_CONSIDERED);
}

/** Practices that the team has looked at, and that changed afterwards. */
function changedFor(view: TeamView, library: Library): Pointer[] {
  const uptake = uptakeIn(library);
  return library.practices.flatMap(({ id, name, href, practice }) => {
    const look = uptake.ofPractice(id).find(({ team }) => team === view);
    const changed = look && changedSince(look, practice.changes);
    if (!changed) return [];
    const stood = `recorded as ${ADOPTION_STATES[look.state]} on ${dayWords(look.date.at)}`;
    return [{ text: name, href, why: `Changed on ${dayWords(changed.at)}, after you looked; ${stood}` }];
  });
}

/** The first pointer to each place. */
function distinct(pointers: readonly Pointer[]): Pointer[] {
  const first = new Map<string, Pointer>();
  for (const pointer of pointers) if (!first.has(pointer.href)) first.set(pointer.href, pointer);
  return [...first.values()];
}
