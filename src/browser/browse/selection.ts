import type { Counts } from '../search/facet-values.ts';
import type { Chosen, Facet } from '../search/state.ts';
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
  const facets = [...table.facets.keys()];
  const wanted = facets.map((facet) => wantedNumbers(table, chosen, facet));
  const counters = facets.map((facet) => new Uint32Array(table.facets.get(facet)?.values.length ?? 0));
  const columns = facets.map((facet) => table.facets.get(facet)?.rows ?? []);
  const rows: number[] = [];
  const fitsFacets: boolean[] = [];
  for (let row = 0; row < table.size; row += 1) {
    const failing = failingFacets(columns, wanted, row);
    const inRange = isWithin(table.months[row] ?? 0, range);
    fitsFacets.push(failing.length === 0);
    if (!inRange || failing.length > 1) continue;
    // A row that only one facet leaves out counts there alone: choosing one more value of it would bring the row in.
    for (let index = 0; index < facets.length; index += 1) {
      if (failing.length === 1 && failing[0] !== index) continue;
      const counter = counters[index] as Uint32Array;
      for (const value of columns[index]?.[row] ?? []) counter[value] = (counter[value] ?? 0) + 1;
    }
    if (failing.length === 0) rows.push(row);
  }
  return { rows: sorted(rows, sort, table), counts: countsOf(table, facets, counters), fitsFacets };
}

/** The numbers of the values that are chosen; undefined when nothing is. */
function wantedNumbers({ facets }: BrowseTable, chosen: Chosen, facet: Facet): ReadonlySet<number> | undefined {
  const values = chosen[facet];
  if (!values) return undefined;
  return new Set(values.map((value) => facets.get(facet)?.values.indexOf(value) ?? -1));
}

type Rows = readonly (readonly number[])[];

/** The facets, by their place, that leave a row out; no more than two are looked for. */
function failingFacets(
  columns: readonly Rows[],
  wanted: readonly (ReadonlySet<number> | undefined)[],
  row: number,
): number[] {
  const failing: number[] = [];
  for (let index = 0; index < columns.length && failing.length < 2; index += 1) {
    const numbers = wanted[index];
    if (numbers && !columns[index]?.[row]?.some((value) => numbers.has(value))) failing.push(index);
  }
  return failing;
}

function isWithin(month: number, range: MonthRange | undefined): boolean {
  return !range || (month >= range.from && month <= range.to);
}

function countsOf({ facets }: BrowseTable, names: readonly Facet[], counters: readonly Uint32Array[]): Counts {
  return Object.fromEntries(
    names.map((facet, index) => [
      facet,
      Object.fromEntries(
        (facets.get(facet)?.values ?? []).map((value, number) => [value, counters[index]?.[number] ?? 0]),
      ),
    ]),
  );
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
