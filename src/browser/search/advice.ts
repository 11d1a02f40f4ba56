import type { IndexClient } from './index-client.ts';
import { isExact, wordsOf } from './query.ts';
import { someWords, type SomeWords, type WordPages } from './some-words.ts';
import { respelled, unexplained } from './spelling.ts';
import { choices, type SearchState } from './state.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be offered when a search finds nothing, or not what was meant; each with the number of pages it finds. */
export interface Advice {
  /** Another spelling of the words. */
  spelling?: { q: string; count: number };
  /** The same words without any choice. */
  unfiltered?: number;
  /** The same words, in any order. */
  unquoted?: { q: string; count: number };
  /** Some of the words. */
  some?: SomeWords & { count: number };
}

/** A better spelling for words that nothing found explains. `found` are the words that matched. */
export async function spellingFor(
  state: SearchState,
  found: ReadonlySet<string>,
  client: IndexClient,
  vocabulary: Vocabulary,
): Promise<Advice['spelling']> {
  const words = wordsOf(state.q);
  const unknown = unexplained(words, found);
  if (unknown.length === 0) return undefined;
  const q = respelled(words, unknown, await vocabulary());
  const count = q === undefined ? 0 : (await client.find({ ...state, q })).length;
  return q === undefined || count === 0 ? undefined : { q, count };
}

/** What would find something where `state` finds nothing. */
export async function adviceFor(state: SearchState, client: IndexClient, vocabulary: Vocabulary): Promise<Advice> {
  const count = async (other: Partial<SearchState>) => (await client.find({ ...state, ...other })).length;
  const unfiltered = choices(state.chosen).length > 0 ? await count({ chosen: {} }) : 0;
  const plain = wordsOf(state.q).join(' ');
  const unquoted = isExact(state.q) ? await count({ q: plain }) : 0;
  const spelling = await spellingFor(state, new Set(), client, vocabulary);
  const advice = {
    ...(spelling && { spelling }),
    ...(unfiltered > 0 && { unfiltered }),
    ...(unquoted > 0 && { unquoted: { q: plain, count: unquoted } }),
  };
  if (Object.keys(advice).length > 0) return advice;
  const some = someWords(await pagesByWord(state, client));
  return some && some.left.length > 0 ? { some: { ...some, count: await count({ q: some.kept.join(' ') }) } } : {};
}

/** Asks for each word alone. */
async function pagesByWord(state: SearchState, client: IndexClient): Promise<WordPages> {
  const found = wordsOf(state.q).map(async (word) => {
    const results = await client.find({ ...state, q: word, sort: 'relevance' });
    return [word, new Map(results.map(({ id, score }) => [id, score]))] as const;
  });
  return new Map(await Promise.all(found));
}
