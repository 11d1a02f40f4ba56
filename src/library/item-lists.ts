import { createHash } from 'node:crypto';
import { LOOKS } from '../learning/item-facts.ts';
import { AGES } from '../learning/item-standing.ts';
import { DAY, MINUTE } from '../model/duration.ts';
import { AIMS, ITEM_STATES, SCOPES } from '../model/vocabulary.ts';
import { columnOf, type Column } from './browse-table.ts';
import { href } from './href.ts';
import { itemsOf, type WorkView } from './items.ts';
import type { Library } from './library.ts';
import { nameWithGroup } from './names.ts';

/** How many items one page lists. */
export const ITEMS_PER_PAGE = 100;

/**
 * How many items the pages of a shelf, or of an order, list; those that reach furthest, or come first. All are in the
 * pages of the whole list and in the files.
 */
export const MOST_LISTED = 500;

/** A facet of improvement items. */
export type ItemFacet = 'look' | 'state' | 'scope' | 'aim' | 'age' | 'team' | 'class' | 'opened' | 'closed';

/** One way to narrow the list of items: a value of a facet with the items that have it, by reach. */
export interface ItemShelf {
  facet: ItemFacet;
  value: string;
  name: string;
  /** The name with what it is a name of, and whose. */
  title: string;
  items: WorkView[];
  /** Address of its first page. */
  href: string;
}

interface Value {
  id: string;
  name: string;
}

const words = (table: Readonly<Record<string, string>>): Value[] =>
  Object.entries(table).map(([id, name]) => ({ id, name }));

/** The values of the facets that have a scale, in its order. */
const SCALED = {
  look: words(LOOKS),
  state: words(ITEM_STATES),
  scope: words(SCOPES),
  aim: words(AIMS),
  age: AGES.map(({ id, name }) => ({ id, name })),
} as const;

/** The names of the values of each facet that has a scale, in its order, as the list in the browser needs them. */
export const ITEM_SCALES: Readonly<Record<keyof typeof SCALED, string[]>> = {
  look: SCALED.look.map(({ name }) => name),
  state: SCALED.state.map(({ name }) => name),
  scope: SCALED.scope.map(({ name }) => name),
  aim: SCALED.aim.map(({ name }) => name),
  age: SCALED.age.map(({ name }) => name),
};

/** The ids of the values that an item has in each facet. */
const VALUES: Record<ItemFacet, (view: WorkView) => readonly string[]> = {
  look: ({ looks }) => looks,
  state: ({ work }) => [work.item.state],
  scope: ({ work }) => (work.item.scope ? [work.item.scope] : []),
  aim: ({ work }) => (work.item.aim ? [work.item.aim] : []),
  age: ({ age }) => (age ? [age.id] : []),
  team: ({ team }) => (team ? [team.id] : []),
  class: ({ classes }) => classes.map(({ id }) => id),
  opened: ({ standing }) => yearOf(standing.opened),
  closed: ({ standing }) => (standing.isOpen ? [] : yearOf(standing.closed)),
};

function yearOf(moment: { at: number } | undefined): string[] {
  return moment ? [String(new Date(moment.at).getUTCFullYear())] : [];
}

const shelvesKnown = new WeakMap<Library, ItemShelf[]>();

/** All shelves of a library’s items, facet by facet; empty ones are left out. Worked out once for each library. */
export function itemShelves(library: Library): ItemShelf[] {
  const shelves = shelvesKnown.get(library) ?? makeShelves(library);
  shelvesKnown.set(library, shelves);
  return shelves;
}

function makeShelves(library: Library): ItemShelf[] {
  const { all } = itemsOf(library);
  const teams = library.teams.map((view) => ({ id: view.id, name: view.name, title: `team ${nameWithGroup(view)}` }));
  const values: Record<ItemFacet, readonly (Value & { title?: string })[]> = {
    ...SCALED,
    team: teams,
    class: library.classes,
    opened: yearsOf(all, 'opened'),
    closed: yearsOf(all, 'closed'),
  };
  return (Object.keys(VALUES) as ItemFacet[]).flatMap((facet) => {
    const byValue = new Map<string, WorkView[]>();
    for (const view of all) {
      for (const id of VALUES[facet](view)) {
        const list = byValue.get(id);
        if (list) list.push(view);
        else byValue.set(id, [view]);
      }
    }
    return values[facet].flatMap(({ id, name, title = TITLES[facet]?.(name) ?? name }) => {
      const items = byValue.get(id);
      return items ? [{ facet, value: id, name, title, items, href: itemShelfHref(facet, id) }] : [];
    });
  });
}

/** The shelf of one value; undefined when no item has it. */
export function itemShelf(library: Library, facet: ItemFacet, value: string): ItemShelf | undefined {
  const known =
    shelfIndex.get(library) ?? new Map(itemShelves(library).map((one) => [`${one.facet} ${one.value}`, one]));
  shelfIndex.set(library, known);
  return known.get(`${facet} ${value}`);
}

const shelfIndex = new WeakMap<Library, Map<string, ItemShelf>>();

/** How a value is put in a title, where its name alone says too little. */
const TITLES: Partial<Record<ItemFacet, (name: string) => string>> = {
  scope: (name) => `solving ${name}`,
  aim: (name) => `to ${name}`,
  age: (name) => `open for ${name}`,
  opened: (name) => `opened in ${name}`,
  closed: (name) => `closed in ${name}`,
};

function yearsOf(all: readonly WorkView[], facet: 'opened' | 'closed'): Value[] {
  const years = new Set(all.flatMap((view) => VALUES[facet](view)));
  return [...years].sort((a, b) => Number(b) - Number(a)).map((year) => ({ id: year, name: year }));
}

/** Address of one page of a shelf of items. */
export function itemShelfHref(facet: ItemFacet, value: string, page = 1): string {
  return href(`/improvements/by/${facet}/${value}/${page === 1 ? '' : `${page}/`}`);
}

/** The numbers by which items are sorted, -1 where they are not known: minutes, people, reviews, days. */
export function itemNumbers({ work, others, standing, age }: WorkView, now: number) {
  const { major, felt, people } = work.reach;
  return {
    major,
    felt: felt.known === 0 ? -1 : Math.round(felt.ms / MINUTE),
    people: people.known === 0 ? -1 : people.count,
    asked: others.length + 1,
    age: age === undefined ? -1 : Math.max(0, Math.floor((now - standing.askedSince) / DAY)),
    due: standing.isOpen && standing.due !== undefined ? Math.max(0, Math.floor(standing.due / DAY)) : -1,
  };
}

type Numbers = ReturnType<typeof itemNumbers>;

/** The orders beside by reach: a number, the highest first unless `lowest`; unknown last. Each has pages of its own. */
export const ITEM_ORDERS = {
  major: { by: 'major' },
  felt: { by: 'felt' },
  people: { by: 'people' },
  asked: { by: 'asked' },
  age: { by: 'age' },
  due: { by: 'due', lowest: true },
} as const satisfies Record<string, { by: keyof Numbers; lowest?: boolean }>;

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
  const { by, lowest = false } = ITEM_ORDERS[order] as { by: keyof Numbers; lowest?: boolean };
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

/** Changes whenever other items are listed, or in another order. */
export function itemListVersion(library: Library): string {
  const known = versions.get(library);
  if (known !== undefined) return known;
  const hash = createHash('sha1');
  for (const { work } of itemsOf(library).all) hash.update(`${work.key}\n`);
  const version = hash.digest('base64url').slice(0, 12);
  versions.set(library, version);
  return version;
}

const versions = new WeakMap<Library, string>();

/** Facts of every item of a library, by reach, as the list in the browser reads them. */
export interface ItemFacts {
  version: string;
  perPage: number;
  size: number;
  facets: Record<ItemFacet, Column>;
  numbers: Record<keyof Numbers, number[]>;
}

/** Makes the facts; values of facets are the names of the shelves. */
export function itemFacts(library: Library): ItemFacts {
  const { all } = itemsOf(library);
  const names = new Map(itemShelves(library).map(({ facet, value, name }) => [`${facet} ${value}`, name]));
  const column = (facet: ItemFacet) =>
    columnOf(
      all.map((view) => VALUES[facet](view).map((id) => names.get(`${facet} ${id}`) ?? id)),
      facet in ITEM_SCALES ? ITEM_SCALES[facet as keyof typeof ITEM_SCALES] : [],
    );
  const numbers = all.map((view) => itemNumbers(view, library.now));
  const number = (name: keyof Numbers) => numbers.map((one) => one[name]);
  return {
    version: itemListVersion(library),
    perPage: ITEMS_PER_PAGE,
    size: all.length,
    facets: {
      look: column('look'),
      state: column('state'),
      scope: column('scope'),
      aim: column('aim'),
      age: column('age'),
      team: column('team'),
      class: column('class'),
      opened: column('opened'),
      closed: column('closed'),
    },
    numbers: {
      major: number('major'),
      felt: number('felt'),
      people: number('people'),
      asked: number('asked'),
      age: number('age'),
      due: number('due'),
    },
  };
}
