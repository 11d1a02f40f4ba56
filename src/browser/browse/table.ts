import { FACET_NAMES, type Facet } from '../search/state.ts';

/** The facets of the list of reviews: those of search, but for the kind of page. */
export const BROWSE_FACETS = FACET_NAMES.filter((facet) => facet !== 'kind');

/** One facet of every review: its values, and by their numbers those of each review: none, one or several. */
export interface FacetColumn {
  values: string[];
  rows: (number | number[])[];
}

/**
 * The file from which the list of reviews is narrowed in the browser: facts of every review, newest first. What a
 * review is called stands in the pages of the list, so that this file stays small however many there are.
 */
export interface BrowseFile {
  /** Which reviews in which order; the pages of the list carry the same. */
  version: string;
  /** How many reviews a page of the list holds. */
  perPage: number;
  /** Severities stand worst first, an unknown one last. */
  facets: Record<string, FacetColumn>;
  /** The month of each review, counted from January 1970; the first as it is, others as the months before the one above. */
  months: number[];
  /** Minutes from start to resolution; -1 where they are not known. */
  minutes: number[];
}

/** The same, ready for use. */
export interface BrowseTable {
  version: string;
  perPage: number;
  size: number;
  facets: ReadonlyMap<Facet, { values: readonly string[]; rows: readonly (readonly number[])[] }>;
  months: readonly number[];
  minutes: readonly number[];
}

/** Unpacks the file. Throws when it is not of this form, as when an older or newer build wrote it. */
export function readTable(file: unknown): BrowseTable {
  if (!isBrowseFile(file)) throw new TypeError('This is no table of reviews.');
  const { version, perPage, facets, minutes } = file;
  const months: number[] = [];
  for (const step of file.months) months.push(months.length === 0 ? step : (months.at(-1) ?? 0) - step);
  return {
    version,
    perPage,
    size: minutes.length,
    facets: new Map(BROWSE_FACETS.map((facet) => [facet, unpacked(facets[facet])])),
    months,
    minutes,
  };
}

function unpacked({ values, rows }: FacetColumn = { values: [], rows: [] }): {
  values: string[];
  rows: number[][];
} {
  return { values, rows: rows.map((row) => (Array.isArray(row) ? row : [row])) };
}

function isBrowseFile(file: unknown): file is BrowseFile {
  const { version, perPage, facets, months, minutes } = Object(file) as Partial<Record<keyof BrowseFile, unknown>>;
  return (
    typeof version === 'string' &&
    typeof perPage === 'number' &&
    isNumbers(minutes) &&
    isNumbers(months) &&
    months.length === minutes.length &&
    typeof facets === 'object' &&
    facets !== null &&
    BROWSE_FACETS.every((facet) => isColumn((facets as Record<string, unknown>)[facet], minutes.length))
  );
}

function isColumn(column: unknown, size: number): column is FacetColumn {
  const { values, rows } = Object(column) as Partial<FacetColumn>;
  return Array.isArray(values) && Array.isArray(rows) && rows.length === size;
}

function isNumbers(list: unknown): list is number[] {
  return Array.isArray(list) && list.every((one) => typeof one === 'number');
}
