import { LOOKS } from '../learning/item-facts.ts';
import { AGES } from '../learning/item-standing.ts';
import { AIMS, ITEM_STATES, SCOPES } from '../model/vocabulary.ts';
import { href } from './href.ts';
import { itemsOf, type WorkView } from './items.ts';
import type { Library } from './library.ts';
import { nameWithGroup } from './names.ts';

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
export const ITEM_VALUES: Record<ItemFacet, (view: WorkView) => readonly string[]> = {
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
  return (Object.keys(ITEM_VALUES) as ItemFacet[]).flatMap((facet) => {
    const byValue = new Map<string, WorkView[]>();
    for (const view of all) {
      for (const id of ITEM_VALUES[facet](view)) {
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
  const years = new Set(all.flatMap((view) => ITEM_VALUES[facet](view)));
  return [...years].sort((a, b) => Number(b) - Number(a)).map((year) => ({ id: year, name: year }));
}

/** Address of one page of a shelf of items. */
export function itemShelfHref(facet: ItemFacet, value: string, page = 1): string {
  return href(`/improvements/by/${facet}/${value}/${page === 1 ? '' : `${page}/`}`);
}
