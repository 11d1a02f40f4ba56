import { choices, FACETS, type Facet } from '../search/state.ts';
import { shownValue } from '../search/facet-values.ts';
import type { ListForm } from './lists.ts';
import { monthWords } from './month.ts';
import { isNarrowed, type BrowseState, type MonthRange } from './state.ts';

/** A number of rows in words: `12 reviews`. */
export function rowCount(count: number, { one, many }: ListForm): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** How much of the list is left: `12 of 43 reviews`. */
export function leftWords(left: number, all: number, list: ListForm): string {
  if (left === 0) return `No ${list.one} fits`;
  return left === all ? rowCount(all, list) : `${left} of ${rowCount(all, list)}`;
}

/** A stretch of months in words. */
export function rangeWords({ from, to }: MonthRange): string {
  return from === to ? monthWords(from) : `${monthWords(from)} to ${monthWords(to)}`;
}

/** The sentence about values of an address that no row has or nobody understands; `''` without any. */
export function leftOutWords(values: readonly string[], { one }: ListForm): string {
  if (values.length === 0) return '';
  const names = values.map((value) => `“${value.slice(0, 80)}”`).join(', ');
  return `The address asks for ${names}, which no ${one} has; ${values.length === 1 ? 'it was' : 'they were'} left out.`;
}

/** A way out where nothing fits: what is dropped, in words, and the state without it. */
export interface WayOut {
  name: string;
  state: BrowseState;
}

/** For each thing that is asked for the list without it, and the whole list last. */
export function waysOut(state: BrowseState): WayOut[] {
  const { chosen, range } = state;
  const facets = [...new Set(choices(chosen).map(([facet]) => facet))];
  const ways = [
    ...facets.map((facet) => ({ name: `Without ${valueWords(state, facet)}`, state: withoutFacet(state, facet) })),
    ...(range ? [{ name: `Without ${rangeWords(range)}`, state: { ...state, range: undefined, page: 1 } }] : []),
  ];
  return ways.length > 1
    ? [...ways, { name: 'Everything', state: { ...state, chosen: {}, range: undefined, page: 1 } }]
    : ways;
}

function valueWords({ chosen }: BrowseState, facet: Facet): string {
  return `${FACETS[facet]}: ${(chosen[facet] ?? []).map((value) => shownValue(facet, value)).join(' or ')}`;
}

function withoutFacet(state: BrowseState, facet: Facet): BrowseState {
  return {
    ...state,
    page: 1,
    chosen: Object.fromEntries(Object.entries(state.chosen).filter(([name]) => name !== facet)),
  };
}

/** The title of the page for a state; the page's own when nothing is asked. */
export function titleWords(state: BrowseState, own: string): string {
  if (!isNarrowed(state)) return own;
  const values = choices(state.chosen).map(([facet, value]) => shownValue(facet, value));
  return [[...values, ...(state.range ? [rangeWords(state.range)] : [])].join(', '), own].join(' · ');
}
