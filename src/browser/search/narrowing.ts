import type { Counts } from './facet-values.ts';
import type { Chosen, Facet } from './state.ts';

/** One facet of every row as files have it: its values, and by their numbers those of each row: none, one or several. */
export interface FacetColumn {
  values: string[];
  rows: (number | number[])[];
}

/** The same, ready for use. */
export interface FacetRows {
  values: readonly string[];
  rows: readonly (readonly number[])[];
}

/** The facets of a list of rows. */
export type FacetTable = ReadonlyMap<Facet, FacetRows>;

/** Takes rows one by one, and tells of each whether it is left. */
export interface Narrowing {
  /** Whether a row has what is chosen; it is counted unless `isCounted` says that something else leaves it out. */
  take(row: number, isCounted?: boolean): boolean;
  /** How many of the rows taken so far each value has: as though nothing were chosen in its own facet. */
  counts(): Counts;
}

/** Unpacks the facets of a file; one that it does not have is empty. */
export function facetTable(facets: readonly Facet[], columns: Readonly<Record<string, FacetColumn>>): FacetTable {
  return new Map(facets.map((facet) => [facet, unpacked(columns[facet])]));
}

function unpacked({ values, rows }: FacetColumn = { values: [], rows: [] }): FacetRows {
  return { values, rows: rows.map((row) => (Array.isArray(row) ? row : [row])) };
}

/** Begins to narrow rows: several values of one facet mean any of them, several facets all of them. */
export function narrowing(table: FacetTable, chosen: Chosen): Narrowing {
  const columns = [...table].map(([facet, { values, rows }]) => ({
    facet,
    values,
    rows,
    wanted: chosen[facet] && new Set(chosen[facet].map((value) => values.indexOf(value))),
    counter: new Uint32Array(values.length),
  }));
  const take = (row: number, isCounted = true): boolean => {
    const failing = failingIn(columns, row);
    if (!isCounted || failing.length > 1) return failing.length === 0;
    // A row that only one facet leaves out counts there alone: choosing one more value of it would bring the row in.
    for (const { rows, counter } of failing.length === 1 ? failing : columns)
      for (const value of rows[row] ?? []) counter[value] = (counter[value] ?? 0) + 1;
    return failing.length === 0;
  };
  const counts = () =>
    Object.fromEntries(
      columns.map(({ facet, values, counter }) => [
        facet,
        Object.fromEntries(values.map((value, number) => [value, counter[number] ?? 0])),
      ]),
    );
  return { take, counts };
}

/** The facets that leave a row out; no more than two are looked for. */
function failingIn<Column extends FacetRows & { wanted: ReadonlySet<number> | undefined }>(
  columns: readonly Column[],
  row: number,
): Column[] {
  const failing: Column[] = [];
  for (const column of columns) {
    const { wanted, rows } = column;
    if (wanted && !rows[row]?.some((value) => wanted.has(value))) failing.push(column);
    if (failing.length > 1) break;
  }
  return failing;
}
