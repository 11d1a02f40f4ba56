import type { Counts } from './facet-values.ts';
import { hitOf } from './hit.ts';
import type { FoundHit, IndexClient } from './index-client.ts';
import { pageFinder } from './matching-pages.ts';
import type { PageFacts } from './page-facts.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { isTelling, termOf } from './query.ts';
import { asksForSomething, type Chosen } from './state.ts';

/** Answers questions from an index and the facts of its pages. */
export function answersOf(pagefind: Pagefind, facts: () => Promise<PageFacts>): IndexClient {
  const { find, matching } = pageFinder(pagefind, facts);
  return {
    prepare: async (words) => (isTelling(words) ? pagefind.preload(termOf(words)) : undefined),
    values: async () => countsOf(await facts(), {}),
    found: async (state) => {
      const { whole, nearly } = await matching(state);
      return { whole: whole.length, nearly: nearly.length };
    },
    hits: async (state, from, to) => {
      const { whole, nearly } = await matching(state);
      return loadHits([...whole, ...nearly].slice(from, to), from, state.chosen.tells ?? []);
    },
    counts: async (state) => {
      const words = { ...state, chosen: {}, sort: 'relevance' } as const;
      const found = asksForSomething(words) ? await find(words) : undefined;
      return countsOf(
        await facts(),
        state.chosen,
        found?.map(({ id }) => id),
      );
    },
  };
}

/** How many of some pages, or of all, have each value. */
function countsOf({ ids, narrowing }: PageFacts, chosen: Chosen, found: readonly string[] = ids): Counts {
  const { take, counts } = narrowing(chosen);
  for (const id of found) take(id);
  return counts();
}

/**
 * Loads what is shown of some pages, the first of which has the place `from`; a page whose piece of the index cannot be
 * loaded is left out. Throws when that is all of them.
 */
async function loadHits(
  results: readonly PagefindResult[],
  from: number,
  tells: readonly string[],
): Promise<FoundHit[]> {
  const loaded = await Promise.allSettled(
    results.map(async (result, index) => ({ ...hitOf(await result.data(), tells), place: from + index })),
  );
  const hits = loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  if (hits.length === 0 && results.length > 0) throw new Error('The pages that were found could not be loaded.');
  return hits;
}
