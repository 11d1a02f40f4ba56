/** All facets by which something can be narrowed, in the order in which they are shown, each with its name. */
export const FACETS = {
  kind: 'Kind',
  organisation: 'Organisation',
  class: 'Problem class',
  tells: 'Tells of',
  severity: 'Severity',
  year: 'Year',
  team: 'Team',
  service: 'Service',
  trigger: 'Set off by',
  detection: 'First noticed by',
  look: 'Worth a look',
  state: 'State',
  scope: 'Solves',
  aim: 'Aims to',
  age: 'Open for',
  opened: 'Opened in',
  closed: 'Closed in',
} as const;

/** A facet. */
export type Facet = keyof typeof FACETS;

/** All facets, in order. */
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** The facets of improvement items alone; the index for search does not have them. */
const OF_ITEMS: readonly Facet[] = ['look', 'state', 'scope', 'aim', 'age', 'opened', 'closed'];

/** The facets of the search index, in order. */
export const SEARCH_FACETS: readonly Facet[] = FACET_NAMES.filter((facet) => !OF_ITEMS.includes(facet));

/** The orders of results, each with its name. */
export const SORTS = { relevance: 'Best match', newest: 'Newest', longest: 'Longest' } as const;

/** An order of results. */
export type Sort = keyof typeof SORTS;

/** The values chosen of each facet; a facet without a choice is absent. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** All that a search depends on, and all that its address says. */
export interface SearchState {
  q: string;
  chosen: Chosen;
  sort: Sort;
}

/** Letters of a query that are kept: enough for a stack trace's message, short enough for an address. */
const LONGEST = 1000;

/** Cuts a query to the length that is searched for and put into the address. */
export function shortened(q: string): string {
  return q.slice(0, LONGEST).toWellFormed();
}

/** Reads a search from the query string of an address; what it does not understand, it leaves out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  return {
    q: shortened(parameters.get('q') ?? ''),
    chosen: readChosen(parameters, SEARCH_FACETS),
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'relevance',
  };
}

/** Reads the choices in some facets from the parameters of an address. */
export function readChosen(parameters: URLSearchParams, facets: readonly Facet[]): Chosen {
  const chosen: Partial<Record<Facet, string[]>> = {};
  for (const facet of facets) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (values.length > 0) chosen[facet] = values;
  }
  return chosen;
}

/** Writes a search as a query string, `''` when there is nothing to say. The opposite of `readState`. */
export function writeState({ q, chosen, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q);
  for (const facet of FACET_NAMES) for (const value of chosen[facet] ?? []) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Whether a search asks for anything: words or a choice. */
export function asksForSomething({ q, chosen }: SearchState): boolean {
  return q.trim() !== '' || choices(chosen).length > 0;
}

/** Every choice as a pair, facet by facet. */
export function choices(chosen: Chosen): [Facet, string][] {
  return FACET_NAMES.flatMap((facet) => (chosen[facet] ?? []).map((value): [Facet, string] => [facet, value]));
}

/** The choices with one value added, or taken away when it was there. */
export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length > 0 ? { ...chosen, [facet]: next } : without(chosen, facet);
}

/** The choices without those of one facet. */
export function without(chosen: Chosen, facet: Facet): Chosen {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
}
