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
  /** How many incidents carry one of these classes: how far the work reaches when it solves the class. */
  reach: number;
}

/**
 * Every improvement item once: items merged into another and items with the same tracker key are joined.
 *
 * A key joins only when `isKey` knows it; several items announced in one report share its address and stay apart.
 * Ordered by reach; an item that solves only its own case reaches one incident.
 */
export function improvementWork(records: readonly ReviewRecord[], isKey: (tracker: string) => boolean): Work[] {
  const items = records.flatMap(({ id, review }) => review.improvements.map((item) => ({ key: `${id}#${item.id}`, item, review: id })));
  const joined = joinItems(items, isKey);
  const classesOf = new Map(records.map(({ id, review }) => [id, review.classes]));
  const members = classMembers(records);
  const work = [...joined.values()].map(([head, ...same]) => {
    const classes = [...new Set([head, ...same].flatMap((one) => classesOf.get(one?.review ?? '') ?? []))];
    return { ...(head as Item), same: same.map(({ key }) => key), classes, reach: reachOf(head?.item, classes, members) };
  });
  return work.sort((a, b) => b.reach - a.reach || (a.key < b.key ? 1 : -1));
}

interface Item {
  key: string;
  item: Improvement;
  review: string;
}

function joinItems(items: readonly Item[], isKey: (tracker: string) => boolean): Map<string, Item[]> {
  const into = new Map(items.flatMap(({ key, item }) => (item.into ? [[key, item.into] as const] : [])));
  const groups = new Map<string, Item[]>();
  for (const one of items) {
    const target = followed(one.key, into);
    const tracker = items.length > 0 && one.item.tracker && isKey(one.item.tracker) ? one.item.tracker : undefined;
    const group = tracker ?? target;
    const known = groups.get(group) ?? [];
    groups.set(group, one.item.into ? [...known, one] : [one, ...known]);
  }
  return groups;
}

function followed(key: string, into: ReadonlyMap<string, string>): string {
  const passed = new Set([key]);
  let at = key;
  for (let next = into.get(at); next !== undefined && !passed.has(next); next = into.get(at)) {
    passed.add(next);
    at = next;
  }
  return at;
}

function classMembers(records: readonly ReviewRecord[]): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const { id, review } of records) {
    for (const name of review.classes) members.set(name, (members.get(name) ?? new Set()).add(id));
  }
  return members;
}

function reachOf(item: Improvement | undefined, classes: readonly string[], members: ReadonlyMap<string, Set<string>>): number {
  if (!item?.scope || item.scope === 'instance') return 1;
  const [primary] = classes;
  return primary === undefined ? 1 : (members.get(primary)?.size ?? 1);
}
