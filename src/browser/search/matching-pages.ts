import { keeping } from './keeping.ts';
import { mostWords } from './most-words.ts';
import type { PageFacts } from './page-facts.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { isExact, termOf, wordsOf } from './query.ts';
import { asksForSomething, choices, writeState, type SearchState } from './state.ts';

/** The pages that answer a search, in order: those that have all its words, and below them those that have some. */
export interface MatchingPages {
  whole: readonly PagefindResult[];
  nearly: readonly PagefindResult[];
}

/** Two ways to find pages. */
export interface PageFinder {
  /** The pages that have all words of a search and what is chosen, in the order asked for. */
  find(state: SearchState): Promise<readonly PagefindResult[]>;
  /** The same, and where these are few those that have most of the words. */
  matching(state: SearchState): Promise<MatchingPages>;
}

/** With fewer pages than this that have all words, those with most of them are shown too. */
const FEW = 3;

/** How many pages with most of the words are given. */
const NEAREST = 10;

/**
 * Finds pages by an index and the facts of its pages. The index is asked for words alone: what is chosen in facets and
 * the order of pages come from the facts, which are loaded when one of the two is wanted.
 */
export function pageFinder(pagefind: Pagefind, facts: () => Promise<PageFacts>): PageFinder {
  const withWords = keeping((term: string) => pagefind.search(term === '' ? null : term), String);

  const find: PageFinder['find'] = async (state) => {
    const term = termOf(state.q);
    // A query without a word in it finds nothing, rather than everything.
    if (term === '' && (state.q.trim() !== '' || !asksForSomething(state))) return [];
    const { results } = await withWords(term);
    // Without words no page is a better match than another.
    const sort = term === '' && state.sort === 'relevance' ? 'newest' : state.sort;
    if (choices(state.chosen).length === 0 && sort === 'relevance') return results;
    const { narrowing, inOrder } = await facts();
    const { take } = narrowing(state.chosen);
    return inOrder(
      results.filter(({ id }) => take(id)),
      sort,
    );
  };
  const matching = async (state: SearchState): Promise<MatchingPages> => {
    const whole = await find(state);
    if (whole.length >= FEW) return { whole, nearly: [] };
    const known = new Set(whole.map(({ id }) => id));
    const others = (await nearest(state, find)).filter(({ id }) => !known.has(id));
    return { whole, nearly: state.sort === 'relevance' ? others : (await facts()).inOrder(others, state.sort) };
  };
  return { find, matching: keeping(matching, writeState) };
}

/** The few pages that have most of the words, best first; none for a single word or words in quotation marks. */
async function nearest(state: SearchState, find: PageFinder['find']): Promise<PagefindResult[]> {
  const words = isExact(state.q) ? [] : wordsOf(state.q);
  if (words.length < 2) return [];
  const pagesWith = (q: string) => find({ ...state, q, sort: 'relevance' });
  const found = await Promise.all(words.map(async (word) => [word, await pagesWith(word)] as const));
  const scores = new Map(found.map(([word, pages]) => [word, new Map(pages.map(({ id, score }) => [id, score]))]));
  const best = mostWords(scores).slice(0, NEAREST);
  // A page is shown as it answers all of its words together.
  const shown = best.map(async (id) => {
    const has = words.filter((word) => scores.get(word)?.has(id));
    return (await pagesWith(has.join(' '))).find((page) => page.id === id) ?? [];
  });
  return (await Promise.all(shown)).flat();
}
