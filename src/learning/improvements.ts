import type { Improvement } from '../model/improvement.ts';
import type { ReviewRecord } from './record.ts';

/** One piece of work, wherever reviews name it. */
export interface Work {
  /** `review#item` of the item that stands for it. */
  key: string;
  item: Improvement;
  review: string;
  /** Further items that are the same work: merged into it, or under the same tracker key. */
  same: string[];
  /** Problem classes of the reviews that ask for it. */
  classes: string[];
  /** How many incidents carry the first of these classes, when the work solves more than its own case; else 1. Drills do not count. */
  reach: number;
}

/**
 * Every improvement item once: items merged into another and items with the same tracker key are joined.
 *
 * A key joins only when `isKey` knows it; several items announced in one report share its address and stay apart.
 * Ordered by reach; an item that solves only its own case reaches one incident.
 */
export function improvementWork(records: readonly ReviewRecord[], isKey: (tracker: string) => boolean): Work[] {
  const items = records.flatMap(({ id, review }) =>
    review.improvements.map((item) => ({ key: `${id}#${item.id}`, item, review: id })),
  );
  const joined = joinItems(items, isKey);
  const classesOf = new Map(records.map(({ id, review }) => [id, review.classes]));
  const members = classMembers(records);
  const work = [...joined.values()].map(([head, ...same]) => {
    const classes = [...new Set([head, ...same].flatMap((one) => classesOf.get(one?.review ?? '') ?? []))];
    return {
      ...(head as Item),
      same: same.map(({ key }) => key),
      classes,
      reach: reachOf(head?.item, classes, members),
    };
  });
  return work.sort((a, b) => b.reach - a.reach || (a.key < b.key ? 1 : -1));
}

interface Item {
  key: string;
  item: Improvement;
  review: string;
}

/** Groups the items that are the same work, one that is not merged away first. */
function joinItems(items: readonly Item[], isKey: (tracker: string) => boolean): Map<string, Item[]> {
  const parents = new Map<string, string>();
  const join = (key: string, to: string) => {
    const [from, root] = [rootOf(key, parents), rootOf(to, parents)];
    if (from !== root) parents.set(from, root);
  };
  for (const { key, item } of items) {
    if (item.into) join(key, item.into);
    if (item.tracker && isKey(item.tracker)) join(key, `tracker ${item.tracker}`);
  }
  const groups = new Map<string, Item[]>();
  for (const one of items) {
    const root = rootOf(one.key, parents);
    const known = groups.get(root) ?? [];
    groups.set(root, one.item.into ? [...known, one] : [one, ...known]);
  }
  return groups;
}

/** What stands for a key after all joining; a ring is joined once and never closed. */
function rootOf(key: string, parents: ReadonlyMap<string, string>): string {
  let at = key;
  for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
  return at;
}

function classMembers(records: readonly ReviewRecord[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { id, review } of records) {
    if (review.kind === 'drill') continue;
    for (const name of review.classes) members.set(name, (members.get(name) ?? new Set()).add(id));
  }
  return members;
}

function reachOf(
  item: Improvement | undefined,
  classes: readonly string[],
  members: ReadonlyMap<string, Set<string>>,
): number {
  if (!item?.scope || item.scope === 'instance') return 1;
  const [primary] = classes;
  return primary === undefined ? 1 : (members.get(primary)?.size ?? 1);
}
