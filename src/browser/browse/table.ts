import { facetTable, type FacetColumn, type FacetTable } from '../search/narrowing.ts';
import type { ListForm } from './lists.ts';

/**
 * The file from which a list is narrowed in the browser: facts of every row, in the order of the list. What a row is
 * called stands in the pages of the list, so that this file stays small however many there are.
 */
export interface BrowseFile {
  /** Which rows in which order; the pages of the list carry the same. */
  version: string;
  /** How many rows a page of the list holds. */
  perPage: number;
  /** How many rows there are. */
  size: number;
  /** Values that have a scale stand in its order: severities worst first, an unknown one last. */
  facets: Record<string, FacetColumn>;
  /**
   * The month of each row, counted from January 1970, where the list has a time line; the first as it is, others as the
   * months before the one above.
   */
  months?: number[];
  /** What rows are sorted by, each number of every row; -1 where it is not known. */
  numbers: Record<string, number[]>;
}

/** The same, ready for use. */
export interface BrowseTable {
  list: ListForm;
  version: string;
  perPage: number;
  size: number;
  facets: FacetTable;
  months: readonly number[];
  numbers: ReadonlyMap<string, readonly number[]>;
}

/** Unpacks the file. Throws when it is not of this form, as when an older or newer build wrote it. */
export function readTable(file: unknown, list: ListForm): BrowseTable {
  if (!isBrowseFile(file, list)) throw new TypeError(`This is no table of ${list.many}.`);
  const { version, perPage, size, facets, numbers } = file;
  const months: number[] = [];
  for (const step of file.months ?? []) months.push(months.length === 0 ? step : (months.at(-1) ?? 0) - step);
  return {
    list,
    version,
    perPage,
    size,
    facets: facetTable(list.facets, facets),
    months,
    numbers: new Map(Object.entries(numbers)),
  };
}

function isBrowseFile(file: unknown, list: ListForm): file is BrowseFile {
  const { version, perPage, size, facets, months, numbers } = Object(file) as Partial<
    Record<keyof BrowseFile, unknown>
  >;
  if (typeof version !== 'string' || typeof perPage !== 'number' || typeof size !== 'number') return false;
  const isWhole = (column: unknown) => isNumbers(column) && column.length === size;
  return (
    (months === undefined || isWhole(months)) &&
    numberNames(list).every((name) => isWhole(Object(numbers)[name])) &&
    list.facets.every((facet) => isColumn(Object(facets)[facet], size))
  );
}

/** The numbers that a list is sorted by. */
function numberNames({ orders }: ListForm): string[] {
  return Object.values(orders).flatMap(({ by }) =>
    by === undefined ? [] : 'highest' in by ? by.highest : 'lowest' in by ? by.lowest : [],
  );
}

function isColumn(column: unknown, size: number): column is FacetColumn {
  const { values, rows } = Object(column) as Partial<FacetColumn>;
  return Array.isArray(values) && Array.isArray(rows) && rows.length === size;
}

function isNumbers(list: unknown): list is number[] {
  return Array.isArray(list) && list.every((one) => typeof one === 'number');
}
