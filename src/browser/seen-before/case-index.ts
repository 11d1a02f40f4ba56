import MiniSearch, { type Options } from 'minisearch';
import { termOf, wordsIn } from './terms.ts';

/** The texts of one past incident, by position. */
export interface CaseDocument {
  id: number;
  seen: string;
  told: string;
  named: string;
}

/** A past incident that resembles what was pasted. */
export interface Match {
  id: number;
  /** Words of the pasted text, reduced to terms, that it has. */
  asked: string[];
  /** Terms of its own texts that matched. */
  terms: ReadonlySet<string>;
}

/** The index of past incidents. */
export type CaseIndex = MiniSearch<CaseDocument>;

/** How the index reads documents: its builder has reduced them to terms already. */
export const OPTIONS: Options<CaseDocument> = {
  fields: ['seen', 'told', 'named'],
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
};

/** What people saw counts most, since that is what is compared. */
const BOOST = { seen: 2, told: 1, named: 1.5 };

/** Most different terms of a pasted text that are looked up. */
const MOST_TERMS = 200;

/** How many incidents are given at most. */
const MOST_MATCHES = 5;

/** Beyond the first few, incidents below a share of the best one's score are left out. */
const [FIRST_FEW, LEAST_SHARE] = [3, 0.3];

/** Terms this long are also found when a letter in six differs, and as the beginning of a longer one. */
const LONG = 6;

/** Opens an index that was serialised. Throws when it is none. */
export function openIndex(json: string): CaseIndex {
  return MiniSearch.loadJSON(json, OPTIONS);
}

/** The different terms of a text, in order. */
export function termsOf(text: string): string[] {
  return [...new Set(wordsIn(text).flatMap((word) => termOf(word) ?? []))].slice(0, MOST_TERMS);
}

/** The incidents that resemble a text, the most similar first (BM25 over its terms). */
export function lookUp(index: CaseIndex, text: string): Match[] {
  const terms = termsOf(text);
  if (terms.length === 0) return [];
  const results = index.search(terms.join(' '), {
    boost: BOOST,
    prefix: (term) => term.length >= LONG,
    fuzzy: (term) => (term.length >= LONG ? 1 / LONG : false),
    maxFuzzy: 1,
    weights: { fuzzy: 0.3, prefix: 0.4 },
  });
  const least = (results[0]?.score ?? 0) * LEAST_SHARE;
  return results
    .filter(({ score }, place) => place < FIRST_FEW || score >= least)
    .slice(0, MOST_MATCHES)
    .map(({ id, queryTerms, terms: own }) => ({ id: Number(id), asked: queryTerms, terms: new Set(own) }));
}
