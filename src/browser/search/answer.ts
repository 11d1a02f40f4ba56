import { adviceFor, missingWords, spellingFor } from './advice.ts';
import { stand } from './blocks.ts';
import { part } from './element.ts';
import { facetPane, type FacetActions } from './facets.ts';
import { countWords, helpElements, missingElement, othersWords, spellingElement } from './help.ts';
import type { Found, IndexClient } from './index-client.ts';
import { newestOnly } from './newest-only.ts';
import { resultList } from './results.ts';
import { SEARCH_FACETS, type SearchState } from './state.ts';
import { vocabularyAt } from './vocabulary.ts';

/** Shows what an index answers to a search; stops as soon as `isOver` says that something newer is asked. */
export type Answer = (state: SearchState, client: IndexClient, isOver: () => boolean) => Promise<void>;

/**
 * Takes over the parts of the page that an answer fills: pages come first, then what is known about them. `say` has a
 * screen reader say it.
 */
export function answerIn(root: HTMLElement, actions: FacetActions, say: (text: string) => void): Answer {
  const { words: wordsAt = '', scale = '[]' } = root.dataset;
  const pane = facetPane(root, { names: SEARCH_FACETS, scales: { severity: JSON.parse(scale) as string[] } }, actions);
  const list = resultList(part(root, 'hits'), part(root, 'more-hits'), part(root, 'field'));
  const help = part(root, 'help');
  const vocabulary = vocabularyAt(wordsAt);
  const inTurn = newestOnly();

  return async (asked, client, isOver) => {
    let state = asked;
    let found = await inTurn(() => client.found(asked));
    if (!found || isOver()) return;
    help.replaceChildren();
    const words = await show(state, found, client, isOver);
    const spelling = isOver() ? undefined : await spellingFor(asked.q, words, vocabulary);
    if (spelling) {
      const other = await client.found({ ...asked, q: spelling.q });
      if (isOver()) return;
      if (other.whole + other.nearly > 0) {
        [state, found] = [{ ...asked, q: spelling.q }, other];
        help.replaceChildren(spellingElement(asked, spelling));
        await show(state, found, client, isOver);
      }
    }
    if (isOver()) return;
    const missing = state === asked && found.whole > 0 ? await missingWords(asked, words, client) : [];
    if (isOver()) return;
    if (missing.length > 0) help.replaceChildren(missingElement(missing));
    say(spoken(asked, found, state.q, missing));
    // Results stand without facets where what these are made of cannot be loaded.
    const counts = await client.counts(state).catch(() => undefined);
    if (isOver()) return;
    if (counts) pane.show(counts, state.chosen);
    if (found.whole + found.nearly > 0) return;
    const advice = helpElements(state, await adviceFor(state, client));
    if (!isOver()) help.replaceChildren(...advice);
  };

  /** Shows pages under their number, and gives the words that matched in them. */
  function show(
    state: SearchState,
    found: Found,
    client: IndexClient,
    isOver: () => boolean,
  ): Promise<ReadonlySet<string>> {
    part(root, 'count').textContent = countWords(found.whole, found.nearly);
    stand(root, found.whole + found.nearly === 0 ? 'empty' : 'found');
    return list.show({ found, hits: (from, to) => client.hits(state, from, to) }, isOver);
  }
}

/** What a screen reader says of an answer; `q` is what it answers, in the spelling that was found. */
function spoken({ q: asked }: SearchState, { whole, nearly }: Found, q: string, missing: readonly string[]): string {
  const count = countWords(whole, nearly);
  const without = missing.length === 0 ? '' : `, none with ${missing.join(', ')}`;
  return asked.trim() === '' ? count : `${count} for ${q.trim().slice(0, 80)}${othersWords(nearly)}${without}`;
}
