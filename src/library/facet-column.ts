/** One facet of every row of a list: its values, and by their numbers those of each row: none, one or several. */
export interface FacetColumn {
  values: string[];
  rows: (number | number[])[];
}

/** Numbers the values of a facet, those of `first` before others, and writes each row by these numbers. */
export function columnOf(rows: readonly (readonly string[])[], first: readonly string[] = []): FacetColumn {
  const numbers = new Map(first.map((value, number) => [value, number]));
  const numberOf = (value: string): number => {
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  const numbered = rows.map((values) => [...new Set(values.map(numberOf))]);
  return {
    values: [...numbers.keys()],
    rows: numbered.map((row) => (row.length === 1 ? (row[0] as number) : row)),
  };
}
