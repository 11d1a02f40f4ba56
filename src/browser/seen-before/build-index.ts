import MiniSearch from 'minisearch';
import { OPTIONS, type CaseDocument, type CaseIndex } from './case-index.ts';
import { termOf, wordsIn } from './terms.ts';

/**
 * Most entries (a term of a field of an incident) that the index holds, so that a browser can load it however many
 * reviews there are: about ten bytes each, three when compressed.
 */
export const MOST_ENTRIES = 600_000;

const FIELDS = ['seen', 'told', 'named'] as const;

/** How much a use of a word in each field says about the incident. */
const WEIGHTS = { seen: 2, told: 1, named: 2 };

/**
 * Makes the index; `JSON.stringify` serialises it.
 *
 * Of many incidents only those terms of each are kept that tell it apart most: often in it, and in few others.
 */
export function buildIndex(documents: readonly CaseDocument[], mostEntries = MOST_ENTRIES): CaseIndex {
  const index = new MiniSearch(OPTIONS);
  const counted = documents.map(({ id, ...texts }) => ({ id, fields: FIELDS.map((field) => usesOf(texts[field])) }));
  const incidents = new Map<string, number>();
  for (const { fields } of counted)
    for (const term of new Set(fields.flatMap((uses) => [...uses.keys()])))
      incidents.set(term, (incidents.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log(1 + documents.length / (incidents.get(term) ?? 1));
  const most = Math.floor(mostEntries / Math.max(1, documents.length));
  for (const { id, fields } of counted) {
    const kept = keptTerms(fields, most, rarity);
    const [seen = '', told = '', named = ''] = fields.map((uses) => textOf(uses, kept));
    index.add({ id, seen, told, named });
  }
  return index;
}

type Uses = ReadonlyMap<string, number>;

/** How often a text uses each of its terms. */
function usesOf(text: string): Uses {
  const uses = new Map<string, number>();
  for (const word of wordsIn(text)) {
    const term = termOf(word);
    if (term !== null) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  return uses;
}

/** The terms of an incident that tell most about it, with at most so many entries in all fields together. */
function keptTerms(fields: readonly Uses[], most: number, rarity: (term: string) => number): ReadonlySet<string> {
  const scores = new Map<string, number>();
  fields.forEach((uses, field) => {
    const weight = WEIGHTS[FIELDS[field] ?? 'told'];
    for (const [term, count] of uses) scores.set(term, (scores.get(term) ?? 0) + weight * (1 + Math.log(count)));
  });
  const best = [...scores]
    .map(([term, score]) => [term, score * rarity(term)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const kept = new Set<string>();
  let entries = 0;
  for (const [term] of best) {
    entries += fields.filter((uses) => uses.has(term)).length;
    if (entries > most) break;
    kept.add(term);
  }
  return kept;
}

/** The kept terms of a field as a text, each as often as it was used. */
function textOf(uses: Uses, kept: ReadonlySet<string>): string {
  return [...uses].flatMap(([term, count]) => (kept.has(term) ? Array<string>(count).fill(term) : [])).join(' ');
}
