import { hitOf, type Hit } from './hit.ts';
import type { Found, IndexClient } from './index-client.ts';
import { mostWords } from './most-words.ts';
import type { PageFacts } from './page-facts.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { isExact, isTelling, termOf, wordsOf } from './query.ts';
import { asksForSomething, choices, writeState, type SearchState } from './state.ts';

/** The pages that answer a search, in order: those that have all its words, and below them those that have some. */
interface Pages {
  whole: readonly PagefindResult[];
  nearly: readonly PagefindResult[];
}

/** With fewer pages than this that have all words, those with most of them are shown too. */
const FEW = 3;

/** How many pages with most of the words are given. */
const NEAREST = 10;

/** How many answers are kept: those of the search at hand, and of a few before it. */
const MOST_KEPT = 8;

/**
 * Answers searches from an index and the facts of its pages. The index is asked for words alone: what is chosen in
 * facets and the order of pages come from the facts, which are loaded when one of the two is wanted.
 */
export function answersOf(pagefind: Pagefind, facts: () => Promise<PageFacts>): IndexClient {
  const withWords = keeping((term: string) => pagefind.search(term === '' ? null : term));

  const find = async (state: SearchState): Promise<readonly PagefindResult[]> => {
    if (!asksForSomething(state) || isWordless(state)) return [];
    const term = termOf(state.q);
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

  /** The few pages that have most of the words, best first; none for a single word or words in quotation marks. */
  const nearest = async (state: SearchState): Promise<PagefindResult[]> => {
    const words = isExact(state.q) ? [] : wordsOf(state.q);
    if (words.length < 2) return [];
    const answers = await Promise.all(words.map((q) => find({ ...state, q, sort: 'relevance' })));
    const pages = new Map(answers.flat().map((result) => [result.id, result]));
    const scores = answers.map((results) => new Map(results.map(({ id, score }) => [id, score])));
    const best = mostWords(new Map(words.map((word, index) => [word, scores[index] ?? new Map()])));
    return best.slice(0, NEAREST).flatMap((id) => pages.get(id) ?? []);
  };

  const pagesFor = async (state: SearchState): Promise<Pages> => {
    const whole = await find(state);
    if (whole.length >= FEW) return { whole, nearly: [] };
    const known = new Set(whole.map(({ id }) => id));
    return { whole, nearly: (await nearest(state)).filter(({ id }) => !known.has(id)) };
  };

  const answers = keeping(pagesFor, writeState);
  return {
    prepare: async (words) => (isTelling(words) ? pagefind.preload(termOf(words)) : undefined),
    values: async () => {
      const { ids, narrowing } = await facts();
      return counted(ids, narrowing({}));
    },
    found: async (state): Promise<Found> => {
      const { whole, nearly } = await answers(state);
      return { whole: whole.length, nearly: nearly.length };
    },
    hits: async (state, from, to) => {
      const { whole, nearly } = await answers(state);
      return loadHits([...whole, ...nearly].slice(from, to), state.chosen.tells ?? []);
    },
    counts: async (state) => {
      const { ids, narrowing } = await facts();
      const words = { ...state, chosen: {}, sort: 'relevance' } as const;
      const found = asksForSomething(words) ? (await find(words)).map(({ id }) => id) : ids;
      return counted(found, narrowing(state.chosen));
    },
  };
}

function counted(ids: readonly string[], { take, counts }: ReturnType<PageFacts['narrowing']>) {
  ids.forEach(take);
  return counts();
}

/** A query without a word in it finds nothing, rather than everything. */
function isWordless({ q }: SearchState): boolean {
  return q.trim() !== '' && termOf(q) === '';
}

/** Loads what is shown of some pages; a page whose piece of the index cannot be loaded is left out. */
async function loadHits(results: readonly PagefindResult[], tells: readonly string[]): Promise<Hit[]> {
  const loaded = await Promise.allSettled(results.map((result) => result.data()));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? hitOf(one.value, tells) : []));
}

/** Gives the last few answers to the same question again; a failed one is asked anew. */
function keeping<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string = String,
): (question: Question) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = keyOf(question);
    const answer = kept.get(key) ?? ask(question);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
