import type { Library } from './library.ts';
import { listVersion, PER_PAGE } from './browse.ts';
import { columnOf, type FacetColumn } from './facet-column.ts';
import { facetsOf, minutesOf } from './search-facts.ts';

/** Facts of every review of a library, newest first, as the list in the browser reads them. */
export interface BrowseFacts {
  version: string;
  perPage: number;
  size: number;
  facets: Record<string, FacetColumn>;
  months: number[];
  numbers: Record<string, number[]>;
}

/** The facets are those of search with the same words; months are written as steps, because these take less room. */
export function browseFacts(library: Library): BrowseFacts {
  const { reviews, site } = library;
  const facets = reviews.map(facetsOf);
  const names = Object.keys(facets[0] ?? {});
  const months = reviews.map(({ at }) => monthOf(at));
  return {
    version: listVersion(library),
    perPage: PER_PAGE,
    size: reviews.length,
    facets: Object.fromEntries(
      names.map((name) => [
        name,
        columnOf(
          facets.map((one) => one[name] ?? []),
          name === 'severity' ? severityScale(site) : [],
        ),
      ]),
    ),
    months: months.map((month, row) => (row === 0 ? month : (months[row - 1] ?? month) - month)),
    numbers: { minutes: reviews.map(minutesOf) },
  };
}

/** The names of severities, worst first, an unknown one last. */
export function severityScale(site: Library['site']): string[] {
  return [...site.severities.map(({ name }) => name), 'Severity unknown'];
}

function monthOf(at: number): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}
