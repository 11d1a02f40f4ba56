import { href } from './href.ts';
import type { ReviewView } from './views.ts';

/** The incidents behind one mark of a figure. */
export interface Selection {
  id: string;
  /** What they have in common, as a heading. */
  title: string;
  /** Newest first. */
  reviews: readonly ReviewView[];
  /** Where they can be read: the review itself when there is only one; undefined when there is none. */
  href: string | undefined;
}

/** Names the incidents behind a mark. `id` is part of an address. */
export function selection(id: string, title: string, reviews: readonly ReviewView[]): Selection {
  const [only] = reviews;
  const to = reviews.length === 1 ? only?.href : selectionHref(id);
  return { id, title, reviews, href: only && to };
}

/** Address of one page of a selection. */
export function selectionHref(id: string, page = 1): string {
  return href(`/insights/${id}/${page === 1 ? '' : `${page}/`}`);
}
