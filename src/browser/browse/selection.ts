import type { Counts } from '../search/facet-values.ts';
import { narrowing } from '../search/narrowing.ts';
import type { BrowseState, MonthRange } from './state.ts';
import type { BrowseTable } from './table.ts';

/** What of the list is left. Rows are named by their number, the first being 0. */
export interface Selection {
  /** The rows that fit everything, in the order asked for. */
  rows: number[];
  /** How many rows each value would have: as though nothing were chosen in its own facet. */
  counts: Counts;
  /** For each row whether it fits all but the range of months. */
  fitsFacets: boolean[];
}

/** Narrows and sorts the list: several values of one facet mean any of them, facets and the range all of them. */
export function select(table: BrowseTable, { chosen, range, sort }: BrowseState): Selection {
  const { take, counts } = narrowing(table.facets, chosen);
  const rows: number[] = [];
  const fitsFacets: boolean[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const inRange = isWithin(table.months[row] ?? 0, range);
    const fits = take(row, inRange);
    fitsFacets.push(fits);
    if (fits && inRange) rows.push(row);
  }
  return { rows: sorted(rows, sort, table), counts: counts(), fitsFacets };
}

function isWithin(month: number, range: MonthRange | undefined): boolean {
  return !range || (month >= range.from && month <= range.to);
}

/** Rows stand in the first order of the list already, and equals stay so. */
function sorted(rows: number[], sort: string, { list, facets, numbers }: BrowseTable): number[] {
  const by = list.orders[sort]?.by;
  if (!by) return rows;
  if ('facet' in by) {
    const { values = [], rows: column = [] } = facets.get(by.facet) ?? {};
    const rank = (row: number) => column[row]?.[0] ?? values.length;
    return rows.sort((a, b) => rank(a) - rank(b) || a - b);
  }
  const column = numbers.get('highest' in by ? by.highest : by.lowest) ?? [];
  const unknownLast = (row: number) => ((column[row] ?? -1) < 0 ? Infinity : (column[row] as number));
  return 'highest' in by
    ? rows.sort((a, b) => (column[b] ?? -1) - (column[a] ?? -1) || a - b)
    : rows.sort((a, b) => compare(unknownLast(a), unknownLast(b)) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}
