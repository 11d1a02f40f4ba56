import { createHash } from 'node:crypto';
import { columnOf, type FacetColumn } from './facet-column.ts';
import { itemNumbers, type ItemNumbers } from './item-orders.ts';
import { ITEM_SCALES, ITEM_VALUES, itemShelves, type ItemFacet } from './item-shelves.ts';
import { itemsOf } from './items.ts';
import type { Library } from './library.ts';

/** How many items one page lists. */
export const ITEMS_PER_PAGE = 100;

/**
 * How many items the pages of a shelf, or of an order, list; those that reach furthest, or come first. All are in the
 * pages of the whole list and in the files.
 */
export const MOST_LISTED = 500;

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
  facets: Record<ItemFacet, FacetColumn>;
  numbers: Record<keyof ItemNumbers, number[]>;
}

/** Makes the facts; values of facets are the names of the shelves. */
export function itemFacts(library: Library): ItemFacts {
  const { all } = itemsOf(library);
  const names = new Map(itemShelves(library).map(({ facet, value, name }) => [`${facet} ${value}`, name]));
  const column = (facet: ItemFacet) =>
    columnOf(
      all.map((view) => ITEM_VALUES[facet](view).map((id) => names.get(`${facet} ${id}`) ?? id)),
      facet in ITEM_SCALES ? ITEM_SCALES[facet as keyof typeof ITEM_SCALES] : [],
    );
  const numbers = all.map((view) => itemNumbers(view, library.now));
  const number = (name: keyof ItemNumbers) => numbers.map((one) => one[name]);
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
      lasted: number('lasted'),
      people: number('people'),
      asked: number('asked'),
      age: number('age'),
      due: number('due'),
    },
  };
}
