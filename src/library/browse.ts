import { createHash } from 'node:crypto';
import { href } from './href.ts';
import type { Library } from './library.ts';
import { nameWithGroup } from './names.ts';
import { minutesOf } from './search-facts.ts';
import type { ReviewView } from './views.ts';

/** How many reviews one page lists. */
export const PER_PAGE = 50;

/** One way to narrow the list of reviews: a value of a facet with the reviews that have it, newest first. */
export interface Shelf {
  facet: 'year' | 'severity' | 'class' | 'team' | 'service';
  value: string;
  name: string;
  /** The name with what tells it from others of the same name: what it is a name of, and whose. */
  title: string;
  reviews: ReviewView[];
  /** Address of its first page. */
  href: string;
}

const known = new WeakMap<Library, Shelf[]>();

/** All shelves of a library, facet by facet; empty ones are left out. Worked out once for each library. */
export function shelvesOf(library: Library): Shelf[] {
  const before = known.get(library);
  if (before) return before;
  const shelves = makeShelves(library);
  known.set(library, shelves);
  return shelves;
}

function makeShelves({ reviews, classes, teams, services, site }: Library): Shelf[] {
  const years = [...new Set(reviews.map(({ at }) => new Date(at).getUTCFullYear()))].sort((a, b) => b - a);
  const byYear = Map.groupBy(reviews, ({ at }) => new Date(at).getUTCFullYear());
  const bySeverity = Map.groupBy(reviews, ({ severity }) => severity.id);
  const severities = [...site.severities, { id: 'unknown', name: 'Severity unknown' }];
  return [
    ...years.map((year) => shelf('year', String(year), String(year), byYear.get(year))),
    ...severities.map(({ id, name }) => shelf('severity', id, name, bySeverity.get(id))),
    ...classes.map((view) => shelf('class', view.id, view.name, view.reviews)),
    ...teams.map((view) => ({
      ...shelf('team', view.id, view.name, view.reviews),
      title: `team ${nameWithGroup(view)}`,
    })),
    ...services.map((view) => ({
      ...shelf('service', view.id, view.name, view.reviews),
      title: `service ${nameWithGroup(view)}`,
    })),
  ].filter((one) => one.reviews.length > 0);
}

function shelf(facet: Shelf['facet'], value: string, name: string, reviews: ReviewView[] = []): Shelf {
  return { facet, value, name, title: name, reviews, href: shelfHref(facet, value) };
}

/** Address of one page of a shelf. */
export function shelfHref(facet: Shelf['facet'], value: string, page = 1): string {
  return href(`/reviews/by/${facet}/${value}/${page === 1 ? '' : `${page}/`}`);
}

/** The orders in which all reviews are listed, beside newest first; each has pages of its own. */
export const SORTED = {
  longest: (a: ReviewView, b: ReviewView) => minutesOf(b) - minutesOf(a),
  severity: (a: ReviewView, b: ReviewView) => severityOrder(a) - severityOrder(b),
} as const;

/** An order beside newest first. */
export type Sorted = keyof typeof SORTED;

/** All reviews in an order; of equals the newest first, as they stand in the library. */
export function sortedReviews({ reviews }: Library, sort: Sorted): ReviewView[] {
  return [...reviews].sort(SORTED[sort]);
}

/** The worst first, unknown last. */
function severityOrder({ severity }: ReviewView): number {
  return severity.rank === -1 ? Number.MAX_SAFE_INTEGER : severity.rank;
}

/** Address of one page of all reviews, newest first or in another order. */
export function listHref(sort: Sorted | 'newest', page = 1): string {
  if (sort !== 'newest') return href(`/reviews/sorted/${sort}/${page === 1 ? '' : `${page}/`}`);
  return href(page === 1 ? '/reviews/' : `/reviews/page/${page}/`);
}

const versions = new WeakMap<Library, string>();

/** Changes whenever other reviews are listed, or in another order. Worked out once for each library. */
export function listVersion(library: Library): string {
  const before = versions.get(library);
  if (before !== undefined) return before;
  const ids = library.reviews.map(({ id }) => id).join('\n');
  const version = createHash('sha1').update(ids).digest('base64url').slice(0, 12);
  versions.set(library, version);
  return version;
}

/** One page of a list. */
export interface PageOf<T> {
  number: number;
  last: number;
  items: T[];
}

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<T>(items: readonly T[], size = PER_PAGE): PageOf<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
