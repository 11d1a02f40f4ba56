import type { ReviewRecord } from './record.ts';

/** Two classes and the incidents that carry both. */
export interface ClassPair<R> {
  a: string;
  b: string;
  records: R[];
}

/** Which classes occur together. Counts overlap: an incident has several classes. */
export interface CoOccurrence<R> {
  /** The classes that occur most, the most frequent first. */
  classes: { id: string; records: R[] }[];
  /** Pairs among them that occur, keyed by {@link pairKey}. */
  pairs: Map<string, ClassPair<R>>;
}

/** The key of a pair, whichever of the two is named first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}-and-${b}` : `${b}-and-${a}`;
}

/** Counts how often the `most` most frequent classes occur together. */
export function coOccurrence<R extends ReviewRecord>(incidents: readonly R[], most: number): CoOccurrence<R> {
  const byClass = new Map<string, R[]>();
  for (const record of incidents) for (const id of record.review.classes) push(byClass, id, record);
  const classes = [...byClass]
    .map(([id, records]) => ({ id, records }))
    .sort((a, b) => b.records.length - a.records.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const shown = new Set(classes.map(({ id }) => id));
  const pairs = new Map<string, ClassPair<R>>();
  for (const record of incidents) {
    const own = record.review.classes.filter((id) => shown.has(id)).sort();
    own.forEach((a, place) => {
      for (const b of own.slice(place + 1)) {
        const key = pairKey(a, b);
        const pair = pairs.get(key) ?? { a, b, records: [] };
        pair.records.push(record);
        pairs.set(key, pair);
      }
    });
  }
  return { classes, pairs };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
