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
  const dated = records.map(({ id, review }, index) => ({ id, review, at: startOf({ id, review }), index }));
  const startedAt = new Map(dated.map(({ id, at }) => [id, at]));
  const byClass = new Map<string, Dated[]>();
  for (const one of dated.sort(newestFirst)) {
    if (one.review.kind === 'drill') continue;
    for (const name of one.review.classes) {
      const list = byClass.get(name);
      if (list) list.push(one);
      else byClass.set(name, [one]);
    }
  }
  const seen = new Uint32Array(records.length);
  let turn = 0;
  return ({ item, addresses, askedBy }) => {
    if (item.state !== 'declined') return { count: 0, newest: [] };
    const declined = (item.closed ?? item.opened)?.at ?? Math.max(...askedBy.flatMap((id) => startedAt.get(id) ?? []));
    turn += 1;
    let count = 0;
    const newest: Dated[] = [];
    for (const name of addresses) {
      let named = 0;
      for (const one of byClass.get(name) ?? []) {
        if (one.at <= declined) break;
        if (seen[one.index] === turn || askedBy.includes(one.id)) continue;
        seen[one.index] = turn;
        count += 1;
        if (named < NAMED) newest.push(one);
        named += 1;
      }
    }
    return {
      count,
      newest: newest
        .sort(newestFirst)
        .slice(0, NAMED)
        .map(({ id }) => id),
    };
  };
}

interface Dated {
  id: string;
  at: number;
  index: number;
}

function newestFirst(a: Dated, b: Dated): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
