import type { IndexClient } from './index-client.ts';
import { isExact, wordsOf } from './query.ts';
import { respelled, unexplained } from './spelling.ts';
import { choices, type SearchState } from './state.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be offered when a search finds nothing; each with the number of pages it finds. */
export interface Advice {
  /** The same words without any choice. */
  unfiltered?: number;
  /** The same words, in any order. */
  unquoted?: { q: string; count: number };
}

/** Words that no page has, and the query with the nearest known ones in their place. */
export interface Spelling {
  unknown: string[];
  q: string;
}

/** The words of a query that nothing found explains; none of words in quotation marks. `found` are those that matched. */
function unknownIn(q: string, found: ReadonlySet<string>): string[] {
  return isExact(q) ? [] : unexplained(wordsOf(q), found);
}

/** A better spelling for words that nothing found explains. `found` are the words that matched. */
export async function spellingFor(
  q: string,
  found: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<Spelling | undefined> {
  const [words, unknown] = [wordsOf(q), unknownIn(q, found)];
  if (unknown.length === 0) return undefined;
  const better = respelled(words, unknown, await vocabulary());
  return better === undefined
    ? undefined
    : { unknown: unknown.filter((word) => !better.split(' ').includes(word)), q: better };
}

/**
 * The words of a search that no page has, whatever is chosen, though pages with the others were found. A word that
 * nothing found explains is asked for by itself, because the index may know it by another form.
 */
export async function missingWords(
  state: SearchState,
  found: ReadonlySet<string>,
  client: IndexClient,
): Promise<string[]> {
  const asked = unknownIn(state.q, found).map(async (q) => {
    const { whole } = await client.found({ q, chosen: {}, sort: 'relevance' });
    return whole === 0 ? [q] : [];
  });
  return (await Promise.all(asked)).flat();
}

/** What would find something where `state` finds nothing. */
export async function adviceFor(state: SearchState, client: IndexClient): Promise<Advice> {
  const count = async (other: Partial<SearchState>) => {
    const { whole, nearly } = await client.found({ ...state, ...other });
    return whole || nearly;
  };
  const unfiltered = choices(state.chosen).length > 0 ? await count({ chosen: {} }) : 0;
  const plain = wordsOf(state.q).join(' ');
  const unquoted = isExact(state.q) ? await count({ q: plain }) : 0;
  return {
    ...(unfiltered > 0 && { unfiltered }),
    ...(unquoted > 0 && { unquoted: { q: plain, count: unquoted } }),
  };
}
