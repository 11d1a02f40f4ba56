import { countAround, doneAbout, hasOnlyNarrowFixes, type ClassFix, type DoneItem } from '../learning/class-fixes.ts';
import { occasionsOf } from '../learning/occasions.ts';
import type { Improvement } from '../model/improvement.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView } from './views.ts';

/** Where a review belongs: the group of the team that owns it, else the team; undefined where nobody knows. */
export function placeOf({ owner }: ReviewView): string | undefined {
  return owner?.team.group ?? owner?.name;
}

/** What was done about a class beyond single cases. */
export interface FixesView {
  /** All of it, newest first. */
  done: DoneItem<ReviewView>[];
  /** The newest few, with the incidents before and since. */
  counted: ClassFix<ReviewView>[];
}

/** A page tells of so many. */
const MOST_COUNTED = 12;

/** What was done about a class beyond single cases, newest first, with the incidents before it and since. */
export function fixesOf(view: ClassView): FixesView {
  const done = doneAbout(view.id, view.reviews);
  const { incidents } = occasionsOf(view.reviews);
  const counted = done.slice(0, MOST_COUNTED).map((one) => countAround(one, incidents, placeOf));
  return { done, counted };
}

/** An item that solves more than its own case and is not done, or was done after an incident of which this was one class among others. */
export interface OtherItem {
  item: Improvement;
  review: ReviewView;
}

/** What else was asked for beyond single cases in reviews of a class. */
export function otherItems(view: ClassView, { done: items }: FixesView): OtherItem[] {
  const done = new Set(items.map(({ item }) => item));
  return view.reviews.flatMap((review) =>
    review.review.improvements
      .filter((item) => (item.scope === 'class' || item.scope === 'organisation') && !done.has(item))
      .map((item) => ({ item, review })),
  );
}

/** The classes about which something was done or promised for single cases, and nothing for the class. */
export function narrowlyFixed({ classes }: Library): ClassView[] {
  return classes.filter(({ id, reviews }) => hasOnlyNarrowFixes(id, reviews));
}
