import { relatedReviews, type Common } from '../learning/related.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** A related review with what the two have in common. */
export interface RelatedView {
  to: ReviewView;
  common: Common;
}

const known = new WeakMap<Library, Map<string, RelatedView[]>>();

/** For every review of the library, by id, those worth following from it. Worked out once for each library. */
export function relatedViews(library: Library): Map<string, RelatedView[]> {
  const before = known.get(library);
  if (before) return before;
  const byId = new Map(library.reviews.map((view) => [view.id, view]));
  const related = relatedReviews(library.reviews);
  const views = new Map(
    [...related].map(([id, list]) => [
      id,
      list.flatMap(({ id: other, common }) => {
        const to = byId.get(other);
        return to ? [{ to, common }] : [];
      }),
    ]),
  );
  known.set(library, views);
  return views;
}
