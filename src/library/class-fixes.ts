import { classFixes, hasOnlyNarrowFixes, type ClassFix } from '../learning/class-fixes.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView } from './views.ts';

/** Where a review belongs: the group of the team that owns it, else the team; undefined where nobody knows. */
export function placeOf({ owner }: ReviewView): string | undefined {
  return owner?.team.group ?? owner?.name;
}

/** What was done about a class beyond single cases, newest first, with the incidents before it and since. */
export function fixesOf(view: ClassView): ClassFix<ReviewView>[] {
  return classFixes(view.id, view.reviews, placeOf);
}

/** An item that solves more than its own case and is not done, or was done after an incident of which this was one class among others. */
export interface OtherItem {
  item: ClassFix<ReviewView>['item'];
  review: ReviewView;
}

/** What else was asked for beyond single cases in reviews of a class. */
export function otherItems(view: ClassView, fixes: readonly ClassFix<ReviewView>[]): OtherItem[] {
  const done = new Set(fixes.map(({ item }) => item));
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
