import { pairKey, type CoOccurrence } from '../learning/co-occurrence.ts';

/** A square of the matrix: how often two classes occur together, with a step of tone from 0 (never) to {@link STEPS}. */
export interface MatrixCell {
  key: string;
  /** The class of its column. */
  with: string;
  count: number;
  step: number;
}

/** One class with its squares up to the diagonal. */
export interface MatrixRow {
  id: string;
  count: number;
  cells: MatrixCell[];
}

/** Steps of tone; more could not be told apart. */
export const STEPS = 5;

/** The lower half of the matrix of classes; the upper one would say the same. */
export function classMatrix<R>({ classes, pairs }: CoOccurrence<R>): MatrixRow[] {
  const most = Math.max(1, ...[...pairs.values()].map(({ records }) => records.length));
  return classes.map(({ id, records }, row) => ({
    id,
    count: records.length,
    cells: classes.slice(0, row).map((other) => {
      const key = pairKey(id, other.id);
      const count = pairs.get(key)?.records.length ?? 0;
      return { key, with: other.id, count, step: Math.ceil((count / most) * STEPS) };
    }),
  }));
}
