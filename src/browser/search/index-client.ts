import { mergedCounts, type Counts } from './facet-values.ts';
import { mostWords } from './most-words.ts';
import { ordersIn, type Orders } from './orders.ts';
import type { Pagefind, PagefindAnswer, PagefindOptions, PagefindResult } from './pagefind.ts';
import { isExact, termOf, wordsOf } from './query.ts';
import {
  asksForSomething,
  SEARCH_FACETS,
  without,
  writeState,
  type Chosen,
  type Facet,
  type SearchState,
} from './state.ts';

/** The search index: opened when a search begins, asked through four questions. */
export interface IndexClient {
  /** All values of all facets, over all pages. */
  values(): Promise<Counts>;
  /** The pages that have all words of a search, in order. */
  find(state: SearchState): Promise<PagefindResult[]>;
  /** The few pages that have most of its words, best first; none for a single word or words in quotation marks. */
  nearest(state: SearchState): Promise<PagefindResult[]>;
  /** For each facet, how many pages each of its values has in a search. */
  counts(state: SearchState): Promise<Counts>;
}

const OPTIONS = {
  excerptLength: 26,
  excerptEllipsis: '…',
  // The line below a title names the organisation, which its pages would otherwise hardly mention.
  // A long review is no worse an answer than a short page that touches on the same.
  ranking: { metaWeights: { title: 5, line: 3 }, pageLength: 0 },
};

/** How many answers are kept: those of the search at hand with its facets, and of a few before it. */
const MOST_KEPT = 40;

/** How many pages with most of the words are given. */
const NEAREST = 10;

/** Opens the index in `folder`. Fails when it cannot be loaded. */
export async function openIndex(folder: string): Promise<IndexClient> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return clientOf(pagefind, ordersIn(folder));
}

/** The client of an opened index. */
export function clientOf(pagefind: Pagefind, orders: Orders): IndexClient {
  let loaded: Promise<Counts> | undefined;
  let isCounting = false;
  const values = () =>
    (loaded ??= pagefind.filters().then((counts) => {
      isCounting = true;
      return counts;
    }));
  const asked = new Map<string, Promise<PagefindAnswer>>();
  // Pages and counts are one answer of the index, but for the answers given before it had the values to count.
  const ask = (state: SearchState): Promise<PagefindAnswer> => {
    const key = `${isCounting}${writeState({ ...state, sort: 'relevance' })}`;
    const before = asked.get(key);
    if (before) return before;
    if (asked.size >= MOST_KEPT) asked.clear();
    const answer = askIndex(state);
    asked.set(key, answer);
    return answer;
  };
  const askIndex = async (state: SearchState): Promise<PagefindAnswer> => {
    if (!asksForSomething(state)) return { results: [], filters: await values() };
    if (isWordless(state)) return { results: [], filters: {} };
    return pagefind.search(termOf(state.q) || null, { filters: filtersOf(state.chosen) });
  };
  return {
    values,
    find: async (state) => orders((await ask(state)).results, state.sort),
    nearest: async (state) => {
      const words = isExact(state.q) ? [] : wordsOf(state.q);
      if (words.length < 2) return [];
      const answers = await Promise.all(words.map((q) => ask({ ...state, q })));
      const pages = new Map(answers.flatMap(({ results }) => results).map((result) => [result.id, result]));
      const scores = answers.map(({ results }) => new Map(results.map(({ id, score }) => [id, score])));
      const best = mostWords(new Map(words.map((word, index) => [word, scores[index] ?? new Map()])));
      return best.slice(0, NEAREST).flatMap((id) => pages.get(id) ?? []);
    },
    counts: async (state) => {
      await values();
      const facets = SEARCH_FACETS.filter((facet) => state.chosen[facet]);
      const leftOut = facets.map(async (facet): Promise<[Facet, Counts]> => {
        return [facet, (await ask({ ...state, chosen: without(state.chosen, facet) })).filters];
      });
      return mergedCounts((await ask(state)).filters, new Map(await Promise.all(leftOut)));
    },
  };
}

/** A query without a word in it finds nothing, rather than everything. */
function isWordless({ q }: SearchState): boolean {
  return q.trim() !== '' && termOf(q) === '';
}

function filtersOf(chosen: Chosen): PagefindOptions['filters'] {
  return Object.fromEntries(Object.entries(chosen).map(([facet, any]) => [facet, { any }]));
}
