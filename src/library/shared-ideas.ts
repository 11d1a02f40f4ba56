import { sharedIdeas } from '../learning/shared-ideas.ts';
import type { Improvement } from '../model/improvement.ts';
import { href } from './href.ts';
import { itemsOf, type WorkView } from './items.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView } from './views.ts';

/** So many ideas stand on one page. */
export const IDEAS_PER_PAGE = 25;

/** Something that several reviews asked for, each in an item of its own. */
export interface IdeaView {
  /** Its items by their wording, that in the middle first; of one wording the oldest first. */
  wordings: WorkView[][];
  /** How many reviews asked for it. */
  reviews: number;
}

const known = new WeakMap<Library, IdeaView[]>();

/** The ideas that several reviews had, most reviews first. Worked out once for each library. */
export function sharedIdeasOf(library: Library): IdeaView[] {
  const before = known.get(library);
  if (before) return before;
  const { all } = itemsOf(library);
  const views = new Map(all.map((view) => [view.work, view]));
  const ideas = sharedIdeas(all.map(({ work }) => work)).map(({ wordings, reviews }) => ({
    wordings: wordings.map((works) => works.flatMap((work) => views.get(work) ?? [])),
    reviews,
  }));
  known.set(library, ideas);
  return ideas;
}

const ofClasses = new WeakMap<Library, Map<ClassView, IdeaView[]>>();

/** Of the ideas that several reviews had those that several reviews of one class had, with the items of these alone. */
export function sharedIdeasAbout(view: ClassView, library: Library): IdeaView[] {
  const byClass = ofClasses.get(library) ?? ideasByClass(sharedIdeasOf(library));
  ofClasses.set(library, byClass);
  return byClass.get(view) ?? [];
}

function ideasByClass(ideas: readonly IdeaView[]): Map<ClassView, IdeaView[]> {
  const byClass = new Map<ClassView, IdeaView[]>();
  for (const idea of ideas) {
    for (const view of new Set(idea.wordings.flat().flatMap(({ classes }) => classes))) {
      const wordings = idea.wordings
        .map((items) => items.filter(({ classes }) => classes.includes(view)))
        .filter(({ length }) => length > 0);
      const reviews = new Set(wordings.flat().flatMap(({ work }) => work.askedBy)).size;
      if (reviews < 2) continue;
      const list = byClass.get(view);
      if (list) list.push({ wordings, reviews });
      else byClass.set(view, [{ wordings, reviews }]);
    }
  }
  for (const list of byClass.values()) list.sort((a, b) => b.reviews - a.reviews);
  return byClass;
}

/** An item of a review with items of other reviews that are like it. */
export interface ItemWithLike {
  item: Improvement;
  /** The first that had the idea, the oldest first. */
  others: { item: Improvement; review: ReviewView }[];
}

/** So many other items are named beside one. */
const NAMED = 2;

const ofReviews = new WeakMap<Library, Map<string, ItemWithLike[]>>();

/**
 * The items of a review that are like items of other reviews. Those that had the idea first are named, so that a later
 * review changes no page but its own once they are found.
 */
export function itemsWithLike({ id }: ReviewView, library: Library): ItemWithLike[] {
  const byReview = ofReviews.get(library) ?? likeByReview(sharedIdeasOf(library));
  ofReviews.set(library, byReview);
  return byReview.get(id) ?? [];
}

function likeByReview(ideas: readonly IdeaView[]): Map<string, ItemWithLike[]> {
  const byReview = new Map<string, ItemWithLike[]>();
  for (const { wordings } of ideas) {
    const works = wordings.flat().sort((a, b) => (a.work.key < b.work.key ? -1 : 1));
    const first = firstOfEach(works, NAMED + 1);
    for (const { work, from } of works) {
      const others = first
        .filter((other) => other.from !== from)
        .slice(0, NAMED)
        .map((other) => ({ item: other.work.item, review: other.from }));
      if (others.length === 0) continue;
      const list = byReview.get(from.id);
      if (list) list.push({ item: work.item, others });
      else byReview.set(from.id, [{ item: work.item, others }]);
    }
  }
  return byReview;
}

/** The first items of so many different reviews. */
function firstOfEach(works: readonly WorkView[], most: number): WorkView[] {
  const byReview = new Map<ReviewView, WorkView>();
  for (const view of works) {
    if (byReview.size < most && !byReview.has(view.from)) byReview.set(view.from, view);
  }
  return [...byReview.values()];
}

/** Address of one page of the ideas that several reviews had. */
export function sharedIdeasHref(page = 1): string {
  return href(`/improvements/alike/${page === 1 ? '' : `${page}/`}`);
}
