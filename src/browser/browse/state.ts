import { choices, readChosen, writeState, type Chosen } from '../search/state.ts';
import { firstOrder, type ListForm } from './lists.ts';
import { readMonth, writeMonth, type Month } from './month.ts';

/** A stretch of months, both of them included. */
export interface MonthRange {
  from: Month;
  to: Month;
}

/** All that the list depends on, and all that its address says. */
export interface BrowseState {
  chosen: Chosen;
  range?: MonthRange | undefined;
  /** Name of an order of the list. */
  sort: string;
  /** Page of the list, from 1. */
  page: number;
}

/** The list as it stands when nothing is asked of it. */
export function wholeList(list: ListForm): BrowseState {
  return { chosen: {}, sort: firstOrder(list), page: 1 };
}

/** A state with what its address said and nobody can understand. */
export interface ReadBrowse {
  state: BrowseState;
  unknown: string[];
}

/** Reads the state from the query string of an address. `whole` are the months that the list spans, where it has any. */
export function readBrowse(query: string, list: ListForm, whole?: MonthRange): ReadBrowse {
  const parameters = new URLSearchParams(query);
  const unknown: string[] = [];
  const read = <T>(name: string, understand: (text: string) => T | undefined, otherwise: T): T => {
    const text = parameters.get(name) ?? '';
    const value = understand(text);
    if (value === undefined && text !== '') unknown.push(text);
    return value ?? otherwise;
  };
  const sort = read('sort', (text) => (Object.hasOwn(list.orders, text) ? text : undefined), firstOrder(list));
  const page = read('page', (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined), 1);
  const ends = whole ? [read('from', readMonth, whole.from), read('to', readMonth, whole.to)] : [];
  const range = whole && within({ from: Math.min(...ends), to: Math.max(...ends) }, whole);
  return { state: { chosen: readChosen(parameters, list.facets), sort, page, range }, unknown };
}

/** A range without what lies outside the whole; undefined when that is all of it. */
export function within({ from, to }: MonthRange, whole: MonthRange): MonthRange | undefined {
  const range = {
    from: Math.min(Math.max(from, whole.from), whole.to),
    to: Math.max(Math.min(to, whole.to), whole.from),
  };
  return range.from === whole.from && range.to === whole.to ? undefined : range;
}

/** Writes the state as a query string, `''` for the whole list. The opposite of `readBrowse`. */
export function writeBrowse({ chosen, range, sort, page }: BrowseState, list: ListForm): string {
  const parameters = new URLSearchParams(writeState({ q: '', chosen, sort: 'relevance' }));
  if (range) {
    parameters.set('from', writeMonth(range.from));
    parameters.set('to', writeMonth(range.to));
  }
  if (sort !== firstOrder(list)) parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether a state leaves reviews out. */
export function isNarrowed({ chosen, range }: BrowseState): boolean {
  return choices(chosen).length > 0 || range !== undefined;
}
