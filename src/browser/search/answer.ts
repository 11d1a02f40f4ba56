import { adviceFor, spellingFor } from './advice.ts';
import { announcer } from './announce.ts';
import { stand } from './blocks.ts';
import { part } from './element.ts';
import { facetPane, type FacetActions } from './facets.ts';
import { pagesFor, type Found } from './found.ts';
import { countWords, helpElements, pageCount, spellingElement } from './help.ts';
import type { IndexClient } from './index-client.ts';
import { newestOnly } from './newest-only.ts';
import { resultList } from './results.ts';
import { SEARCH_FACETS, type SearchState } from './state.ts';
import { vocabularyAt } from './vocabulary.ts';

/** Shows what an index answers to a search; stops as soon as `isOver` says that something newer is asked. */
export type Answer = (state: SearchState, client: IndexClient, isOver: () => boolean) => Promise<void>;

/** Takes over the parts of the page that an answer fills: pages come first, then what is known about them. */
export function answerIn(root: HTMLElement, actions: FacetActions): Answer {
  const { words: wordsAt = '', scale = '[]' } = root.dataset;
  const say = announcer(part(root, 'announce'));
  const pane = facetPane(root, { names: SEARCH_FACETS, scales: { severity: JSON.parse(scale) as string[] } }, actions);
  const list = resultList(part(root, 'hits'), part(root, 'more-hits'));
  const help = part(root, 'help');
  const vocabulary = vocabularyAt(wordsAt);
  const inTurn = newestOnly();

  return async (asked, client, isOver) => {
    let state = asked;
    let found = await inTurn(() => pagesFor(asked, client));
    if (!found || isOver()) return;
    help.replaceChildren();
    const tells = asked.chosen.tells ?? [];
    const words = await show(found, tells, isOver);
    const spelling = isOver() ? undefined : await spellingFor(asked.q, words, vocabulary);
    if (spelling) {
      const other = await pagesFor({ ...asked, q: spelling.q }, client);
      if (isOver()) return;
      if (other.whole.length + other.nearly.length > 0) {
        [state, found] = [{ ...asked, q: spelling.q }, other];
        help.replaceChildren(spellingElement(asked, spelling));
        await show(found, tells, isOver);
      }
    }
    if (isOver()) return;
    say(spoken(asked, found, state.q));
    const counts = await client.counts(state);
    if (isOver()) return;
    pane.show(counts, state.chosen);
    if (found.whole.length + found.nearly.length > 0) return;
    const advice = helpElements(state, await adviceFor(state, client));
    if (!isOver()) help.replaceChildren(...advice);
  };

  /** Shows pages under their number, and gives the words that matched in them. */
  function show(found: Found, tells: readonly string[], isOver: () => boolean): Promise<ReadonlySet<string>> {
    part(root, 'count').textContent = countWords(found.whole.length, found.nearly.length);
    stand(root, found.whole.length + found.nearly.length === 0 ? 'empty' : 'found');
    return list.show(found, tells, isOver);
  }
}

/** What a screen reader says of an answer; `q` is what it answers, in the spelling that was found. */
function spoken({ q: asked }: SearchState, { whole, nearly }: Found, q: string): string {
  const count = countWords(whole.length, nearly.length);
  const others = nearly.length === 0 ? '' : `, ${pageCount(nearly.length)} with some of the words`;
  return asked.trim() === '' ? count : `${count} for ${q.trim().slice(0, 80)}${others}`;
}
