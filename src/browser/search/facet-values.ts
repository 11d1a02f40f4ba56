import { FACET_NAMES, type Chosen, type Facet } from './state.ts';

/** How many pages have each value of each facet. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One value of a facet as it is shown. */
export interface FacetValue {
  value: string;
  count: number;
  chosen: boolean;
}

/** How many values a long facet shows at first. */
export const SHORT = 8;

/**
 * The values of a facet in their own order: severities and what else has a scale by `scale`, years newest first, others
 * by count, then name.
 *
 * Values without a page are left out unless they are chosen, so that a choice can always be taken back.
 */
export function facetValues(facet: Facet, counts: Counts, chosen: Chosen, scale: readonly string[]): FacetValue[] {
  const picked = chosen[facet] ?? [];
  const known = counts[facet] ?? {};
  const names = [...new Set([...Object.keys(known), ...picked])];
  return names
    .map((value) => ({ value, count: known[value] ?? 0, chosen: picked.includes(value) }))
    .filter((one) => one.count > 0 || one.chosen)
    .sort((a, b) => inOwnOrder(facet, scale, a, b));
}

/** The facets whose values have an order that neither their names nor their counts tell. */
const SCALED: ReadonlySet<Facet> = new Set(['severity', 'look', 'state', 'scope', 'aim', 'age']);

const YEARS: ReadonlySet<Facet> = new Set(['year', 'opened', 'closed']);

function inOwnOrder(facet: Facet, scale: readonly string[], a: FacetValue, b: FacetValue): number {
  if (SCALED.has(facet)) return scale.indexOf(a.value) - scale.indexOf(b.value);
  if (YEARS.has(facet)) return byName(b.value, a.value);
  return b.count - a.count || byName(a.value.toLowerCase(), b.value.toLowerCase());
}

/** Not by the rules of a language: what a browser knows of them takes it long to load while the page opens. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The values shown before all are asked for: the first few, and what is chosen. */
export function shortList(values: readonly FacetValue[]): FacetValue[] {
  // One more is shown rather than a button that would show one more.
  if (values.length <= SHORT + 1) return [...values];
  return values.filter((one, index) => index < SHORT || one.chosen);
}

/** Splits choices into those the index knows and those it does not, as in an old address. */
export function knownChoices(chosen: Chosen, known: Counts): { chosen: Chosen; unknown: string[] } {
  const unknown: string[] = [];
  const kept = FACET_NAMES.flatMap((facet) => {
    const values = (chosen[facet] ?? []).filter((value) => {
      const isKnown = Object.hasOwn(known[facet] ?? {}, value);
      if (!isKnown) unknown.push(value);
      return isKnown;
    });
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return { chosen: Object.fromEntries(kept), unknown };
}

const PLAIN_WORDS: ReadonlySet<Facet> = new Set([
  'trigger',
  'detection',
  'tells',
  'look',
  'state',
  'scope',
  'aim',
  'age',
]);

/** A value as it is shown: what is not a name of its own begins with a capital. */
export function shownValue(facet: Facet, value: string): string {
  return PLAIN_WORDS.has(facet) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}
