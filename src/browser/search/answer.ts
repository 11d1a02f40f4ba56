import { adviceFor, spellingFor } from './advice.ts';
import { announcer } from './announce.ts';
import { stand } from './blocks.ts';
import { part } from './element.ts';
import { facetPane, type FacetActions } from './facets.ts';
import { helpElements, pageCount, spellingElement } from './help.ts';
import type { IndexClient } from './index-client.ts';
import { resultList } from './results.ts';
import type { SearchState } from './state.ts';
import { vocabularyAt, type Vocabulary } from './vocabulary.ts';

/** Shows what an index answers to a search; stops as soon as `isOver` says that something newer is asked. */
export type Answer = (state: SearchState, client: IndexClient, isOver: () => boolean) => Promise<void>;

/** Takes over the parts of the page that an answer fills: pages come first, then what is known about them. */
export function answerIn(root: HTMLElement, actions: FacetActions): Answer {
  const { words = '', scale = '[]' } = root.dataset;
  const say = announcer(part(root, 'announce'));
  const pane = facetPane(root, JSON.parse(scale) as string[], actions);
  const list = resultList(part(root, 'hits'), part(root, 'more-hits'));
  const help = part(root, 'help');
  const vocabulary = vocabularyAt(words);

  return async (state, client, isOver) => {
    const results = await client.find(state);
    if (isOver()) return;
    const count = results.length === 0 ? 'Nothing found' : `${pageCount(results.length)} found`;
    part(root, 'count').textContent = count;
    stand(root, results.length === 0 ? 'empty' : 'found');
    say(state.q.trim() === '' ? count : `${count} for ${state.q.trim().slice(0, 80)}`);
    help.replaceChildren();
    const found = await list.show(results, isOver);
    const counts = isOver() ? {} : await client.counts(state);
    if (isOver()) return;
    pane.show(counts, state.chosen);
    const offers = await offersFor(state, client, vocabulary, results.length === 0 ? undefined : found);
    if (!isOver()) help.replaceChildren(...offers);
  };
}

/** What else could be searched for: ways out where nothing was found, else at most another spelling. */
async function offersFor(
  state: SearchState,
  client: IndexClient,
  vocabulary: Vocabulary,
  found: ReadonlySet<string> | undefined,
): Promise<HTMLElement[]> {
  if (!found) return helpElements(state, await adviceFor(state, client, vocabulary));
  const better = await spellingFor(state, found, client, vocabulary);
  return better ? [spellingElement(state, better)] : [];
}
