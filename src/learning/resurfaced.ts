import type { Work } from './improvements.ts';
import { startOf } from './queue.ts';
import type { ReviewRecord } from './record.ts';

/** What came up again after something was declined. */
export interface Resurfaced {
  /** How many incidents with a class that the work addresses began after it was declined; related, not the same. */
  count: number;
  /** Ids of the newest of them, newest first. */
  newest: string[];
}

/** How many of the incidents are named; the class page lists all. */
const NAMED = 3;

/**
 * Prepares to find the incidents that came up after declined work, through the classes it addresses. Drills do not
 * count. Work is declined when it was closed, else opened; where neither is known, when the last incident that asks
 * for it began.
 */
export function resurfacedIn(records: readonly ReviewRecord[]): (work: Work) => Resurfaced {
  const counting = records.filter(({ review }) => review.kind !== 'drill');
  const dated = counting.map((record) => ({ id: record.id, at: startOf(record), classes: record.review.classes }));
  const startedAt = new Map(records.map((record) => [record.id, startOf(record)]));
  const byClass = new Map<string, { id: string; at: number }[]>();
  for (const { classes, ...one } of dated.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))) {
    for (const name of classes) {
      const list = byClass.get(name);
      if (list) list.push(one);
      else byClass.set(name, [one]);
    }
  }
  return ({ item, addresses, askedBy }) => {
    if (item.state !== 'declined') return { count: 0, newest: [] };
    const declined = (item.closed ?? item.opened)?.at ?? Math.max(...askedBy.flatMap((id) => startedAt.get(id) ?? []));
    const asking = new Set(askedBy);
    const since = new Map<string, number>();
    for (const name of addresses) {
      for (const { id, at } of byClass.get(name) ?? []) {
        if (at <= declined) break;
        if (!asking.has(id)) since.set(id, at);
      }
    }
    const newest = [...since].sort((a, b) => b[1] - a[1]).slice(0, NAMED);
    return { count: since.size, newest: newest.map(([id]) => id) };
  };
}
