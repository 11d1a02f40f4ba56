import { DAY, MINUTE } from '../model/duration.ts';
import { href } from './href.ts';
import { itemsOf, type WorkView } from './items.ts';
import type { Library } from './library.ts';

/** The numbers by which items are sorted, -1 where they are not known: minutes, people, reviews, days. */
export function itemNumbers({ work, others, standing, age }: WorkView, now: number) {
  const { major, lasted, people } = work.reach;
  return {
    major,
    lasted: lasted.known === 0 ? -1 : Math.round(lasted.ms / MINUTE),
    people: people.known === 0 ? -1 : people.count,
    asked: others.length + 1,
    age: age === undefined ? -1 : Math.max(0, Math.floor((now - standing.askedSince) / DAY)),
    due: standing.isOpen && standing.due !== undefined ? Math.max(0, Math.floor(standing.due / DAY)) : -1,
  };
}

/** The numbers of an item by which lists are sorted. */
export type ItemNumbers = ReturnType<typeof itemNumbers>;

/** The orders beside by reach: a number, the highest first unless `lowest`; unknown last. Each has pages of its own. */
export const ITEM_ORDERS = {
  major: { by: 'major' },
  lasted: { by: 'lasted' },
  people: { by: 'people' },
  asked: { by: 'asked' },
  age: { by: 'age' },
  due: { by: 'due', lowest: true },
} as const satisfies Record<string, { by: keyof ItemNumbers; lowest?: boolean }>;

/** An order beside by reach. */
export type ItemOrder = keyof typeof ITEM_ORDERS;

const ordersKnown = new WeakMap<Library, ItemOrder[]>();

/** The orders that say something of a library: some items are told apart by them. */
export function itemOrders(library: Library): ItemOrder[] {
  const known = ordersKnown.get(library);
  if (known) return known;
  const numbers = itemsOf(library).all.map((view) => itemNumbers(view, library.now));
  const orders = (Object.keys(ITEM_ORDERS) as ItemOrder[]).filter((order) => {
    const { by } = ITEM_ORDERS[order];
    return numbers.some((one) => one[by] !== numbers[0]?.[by]);
  });
  ordersKnown.set(library, orders);
  return orders;
}

/** All items in an order; of equals the one that reaches furthest first. */
export function sortedItems(library: Library, order: ItemOrder): WorkView[] {
  const { by, lowest = false } = ITEM_ORDERS[order] as { by: keyof ItemNumbers; lowest?: boolean };
  const numbered = itemsOf(library).all.map((view) => {
    const number = itemNumbers(view, library.now)[by];
    return { view, key: number < 0 ? Infinity : lowest ? number : -number };
  });
  return numbered.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ view }) => view);
}

/** Address of one page of all items, by reach or in another order. */
export function itemListHref(order: ItemOrder | 'reach', page = 1): string {
  const under = order === 'reach' ? '/improvements/' : `/improvements/sorted/${order}/`;
  return href(page === 1 ? under : `${under}${page}/`);
}
