import { SEARCH_FACETS, type Facet } from '../search/state.ts';

/** An order of a list. Rows stand in the first one; another one says by what they are sorted. */
export interface Order {
  name: string;
  /** A facet by the scale of its values, or a number, the highest or the lowest first; equals stay as they stand. */
  by?: { facet: Facet } | { highest: string } | { lowest: string };
}

/** What a list holds, and how it can be narrowed and sorted. */
export interface ListForm {
  /** What one row is, and several. */
  one: string;
  many: string;
  facets: readonly Facet[];
  /** The facets that stand open at first. */
  open: readonly Facet[];
  orders: Readonly<Record<string, Order>>;
}

/** All reviews; the facets are those of search, but for the kind of page. */
export const REVIEW_LIST = {
  one: 'review',
  many: 'reviews',
  facets: SEARCH_FACETS.filter((facet) => facet !== 'kind'),
  open: ['organisation', 'class', 'severity', 'year'],
  orders: {
    newest: { name: 'Newest' },
    longest: { name: 'Longest', by: { highest: 'minutes' } },
    severity: { name: 'Most severe', by: { facet: 'severity' } },
  },
} as const satisfies ListForm;

/** All improvement items. Numbers that are not known are -1, and come last in any order. */
export const ITEM_LIST = {
  one: 'item',
  many: 'items',
  facets: ['look', 'state', 'scope', 'aim', 'age', 'team', 'class', 'opened', 'closed'],
  open: ['look', 'state', 'scope', 'aim'],
  orders: {
    reach: { name: 'Most incidents' },
    major: { name: 'Most major ones', by: { highest: 'major' } },
    lasted: { name: 'Lasted longest', by: { highest: 'lasted' } },
    people: { name: 'Most people', by: { highest: 'people' } },
    asked: { name: 'Asked for most', by: { highest: 'asked' } },
    age: { name: 'Open longest', by: { highest: 'age' } },
    due: { name: 'Due first', by: { lowest: 'due' } },
  },
} as const satisfies ListForm;

/** The lists, by the name that their pages give. */
export const LISTS: Readonly<Record<string, ListForm>> = { reviews: REVIEW_LIST, items: ITEM_LIST };

/** The order in which the rows of a list stand. */
export function firstOrder({ orders }: ListForm): string {
  return Object.keys(orders)[0] ?? '';
}
