import type { IndexClient } from './index-client.ts';
import type { PagefindResult } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** The pages that answer a search: those with all its words, and below them those with some. */
export interface Found {
  whole: readonly PagefindResult[];
  nearly: readonly PagefindResult[];
}

/** With fewer pages than this that have all words, those with most of them are shown too. */
const FEW = 3;

/** The pages that answer a search. */
export async function pagesFor(state: SearchState, client: IndexClient): Promise<Found> {
  const whole = await client.find(state);
  if (whole.length >= FEW) return { whole, nearly: [] };
  const known = new Set(whole.map(({ id }) => id));
  return { whole, nearly: (await client.nearest(state)).filter(({ id }) => !known.has(id)) };
}
