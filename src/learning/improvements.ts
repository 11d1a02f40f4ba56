import type { Improvement } from '../model/improvement.ts';
import type { Site } from '../model/site.ts';
import { trackerItem } from '../model/tracker-address.ts';
import { byReach, reachIn, type Reach } from './reach.ts';
import type { ReviewRecord } from './record.ts';

/** One piece of work, wherever reviews name it. */
export interface Work {
  /** `review#item` of the item that stands for it. */
  key: string;
  item: Improvement;
  review: string;
  /** Further items that are the same work: merged into it, or under the same tracker key. */
  same: { key: string; item: Improvement; review: string }[];
  /** Ids of the reviews that ask for it, the one that stands for it first; each once. */
  askedBy: string[];
  /** Problem classes of the reviews that ask for it. */
  classes: string[];
  /** The classes whose problem it solves: the first class of each review that asks for it. */
  addresses: string[];
  reach: Reach;
}

/**
 * Every improvement item once: items merged into another and items of one tracker key or address are joined.
 *
 * Only what names one item of a tracker in site.yaml joins; several items announced in one report share its address
 * and stay apart. Ordered by reach, of equals the newest first.
 */
export function improvementWork(records: readonly ReviewRecord[], site: Pick<Site, 'severities' | 'trackers'>): Work[] {
  const items = records.flatMap(({ id, review }) =>
    review.improvements.map((item) => ({ key: `${id}#${item.id}`, item, review: id })),
  );
  const asks = new Map(
    records.map(({ id, review }): [string, Asks] => [
      id,
      { askedBy: [id], classes: review.classes, addresses: review.classes.slice(0, 1) },
    ]),
  );
  const reach = reachIn(records, site);
  const work = [...joinItems(items, site).values()].map(([head, ...same]): Work => {
    const { key, item, review } = head as Item;
    const { askedBy, classes, addresses } = asksOfAll(review, same, asks);
    return { key, item, review, same, askedBy, classes, addresses, reach: reach(item.scope, addresses, askedBy) };
  });
  return work.sort((a, b) => byReach(a.reach, b.reach) || (a.key < b.key ? 1 : -1));
}

/** Who asks, and about what. */
type Asks = Pick<Work, 'askedBy' | 'classes' | 'addresses'>;

/** Most work is asked for once, and shares what is known of its review. */
function asksOfAll(review: string, same: readonly Item[], asks: ReadonlyMap<string, Asks>): Asks {
  const first = asks.get(review) as Asks;
  if (same.length === 0) return first;
  const all = [first, ...same.flatMap((one) => asks.get(one.review) ?? [])];
  return {
    askedBy: [...new Set(all.flatMap(({ askedBy }) => askedBy))],
    classes: [...new Set(all.flatMap(({ classes }) => classes))],
    addresses: [...new Set(all.flatMap(({ addresses }) => addresses))],
  };
}

interface Item {
  key: string;
  item: Improvement;
  review: string;
}

/** Groups the items that are the same work, one that is not merged away first. */
function joinItems(items: readonly Item[], site: Pick<Site, 'trackers'>): Map<string, Item[]> {
  const parents = new Map<string, string>();
  const join = (key: string, to: string) => {
    const [from, root] = [rootOf(key, parents), rootOf(to, parents)];
    if (from !== root) parents.set(from, root);
  };
  for (const { key, item } of items) {
    if (item.into) join(key, item.into);
    const tracked = item.tracker && trackerItem(item.tracker, site);
    if (tracked) join(key, `at ${tracked.address}`);
  }
  const groups = new Map<string, Item[]>();
  for (const one of items) {
    const root = rootOf(one.key, parents);
    const known = groups.get(root);
    if (!known) groups.set(root, [one]);
    else if (one.item.into) known.push(one);
    else known.unshift(one);
  }
  return groups;
}

/** What stands for a key after all joining; a ring is joined once and never closed. */
function rootOf(key: string, parents: ReadonlyMap<string, string>): string {
  let at = key;
  for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
  return at;
}
