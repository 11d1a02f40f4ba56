import { facetTable, narrowing, type FacetColumn, type Narrowing } from './narrowing.ts';
import { SEARCH_FACETS, type Chosen, type Sort } from './state.ts';

/** The file beside the index with the facts of all its pages, newest first. */
export interface PageFactsFile {
  /** What the index calls each page. */
  ids: string[];
  /** So many of the first pages have a date. */
  dated: number;
  /** How long the incident of each page lasted, in minutes; -1 where there is none or nobody knows. */
  longest: number[];
  facets: Record<string, FacetColumn>;
}

/** What narrows the pages of an index and puts them into an order. A page is what the index calls it. */
export interface PageFacts {
  /** All pages, newest first. */
  ids: readonly string[];
  /** Begins to narrow pages; one that is not known here has no value of any facet. */
  narrowing(chosen: Chosen): { take(id: string): boolean; counts: Narrowing['counts'] };
  /** Puts pages into an order; those without a place in it come last, and equals stay as they were. */
  inOrder<Page extends { id: string }>(pages: readonly Page[], sort: Sort): readonly Page[];
}

/** The facts that a file holds. */
export function pageFactsOf({ ids, dated, longest, facets }: PageFactsFile): PageFacts {
  const rows = new Map(ids.map((id, row) => [id, row]));
  const rowOf = (id: string): number => rows.get(id) ?? ids.length;
  const table = facetTable(SEARCH_FACETS, facets);
  const ranks = {
    newest: (row: number) => Math.min(row, dated),
    longest: (row: number) => -(longest[row] ?? -1),
  };
  return {
    ids,
    narrowing: (chosen) => {
      const { take, counts } = narrowing(table, chosen);
      return { take: (id) => take(rowOf(id)), counts };
    },
    inOrder: (pages, sort) => {
      if (sort === 'relevance') return pages;
      const rank = ranks[sort];
      return pages.toSorted((a, b) => rank(rowOf(a.id)) - rank(rowOf(b.id)));
    },
  };
}

/** Loads the facts of the pages of the index in `folder` when they are first wanted, and again after that failed. */
export function pageFactsIn(folder: string): () => Promise<PageFacts> {
  let loaded: Promise<PageFacts> | undefined;
  return () =>
    (loaded ??= load(`${folder}pages.json`).catch((problem: unknown) => {
      loaded = undefined;
      throw problem;
    }));
}

/** The index asks its host whether it is still the newest, and so do its facts: they must be of the same build. */
async function load(address: string): Promise<PageFacts> {
  const response = await fetch(address, { cache: 'no-cache' });
  return pageFactsOf((await response.json()) as PageFactsFile);
}
