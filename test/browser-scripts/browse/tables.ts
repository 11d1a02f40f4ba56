import { REVIEW_LIST } from '../../../src/browser/browse/lists.ts';
import { readTable, type BrowseFile, type BrowseTable } from '../../../src/browser/browse/table.ts';

/** A file of so many reviews without any facts, and with those given. */
export function fileOf(size: number, facts: Partial<BrowseFile> = {}): BrowseFile {
  const none = () => Array.from({ length: size }, () => []);
  const facets = Object.fromEntries(REVIEW_LIST.facets.map((facet) => [facet, { values: [], rows: none() }]));
  return {
    version: 'v',
    perPage: 2,
    size,
    months: Array.from({ length: size }, (_, row) => (row === 0 ? 600 : 1)),
    numbers: { minutes: Array.from({ length: size }, () => -1) },
    ...facts,
    facets: { ...facets, ...facts.facets },
  };
}

/** The same, read. */
export function tableOf(size: number, facts: Partial<BrowseFile> = {}): BrowseTable {
  return readTable(fileOf(size, facts), REVIEW_LIST);
}
