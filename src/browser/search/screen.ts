import { adviceFor, spellingFor } from './advice.ts';
import { announcer } from './announce.ts';
import { part } from './element.ts';
import { knownChoices } from './facet-values.ts';
import { facetPane, showChips, type FacetActions } from './facets.ts';
import { helpElements, pageCount, spellingElement, unknownWords } from './help.ts';
import { openIndex, type IndexClient } from './index-client.ts';
import { resultList } from './results.ts';
import { asksForSomething, choices, type SearchState } from './state.ts';
import { vocabularyAt } from './vocabulary.ts';

/** The parts of the page that a search fills. */
export interface SearchScreen {
  /** Shows a search, and gives it back without the choices that the index does not know. */
  show(state: SearchState): Promise<SearchState>;
}

/** Which blocks of the page stand while nothing is asked, something is found, nothing is found, the index is missing. */
const STANDING = {
  idle: ['intro', 'browse'],
  found: ['body'],
  empty: ['body', 'browse'],
  failed: ['failed', 'browse'],
} as const;

/** Takes over the skeleton of the page; its root says where the index is and how severities are ordered. */
export function searchScreen(root: HTMLElement, actions: FacetActions): SearchScreen {
  const { index = '', words = '', scale = '[]' } = root.dataset;
  const say = announcer(part(root, 'announce'));
  const pane = facetPane(root, JSON.parse(scale) as string[], actions);
  const list = resultList(part(root, 'hits'), part(root, 'more-hits'));
  const vocabulary = vocabularyAt(words);
  let opened: Promise<IndexClient> | undefined;
  let latest = 0;

  const stand = (now: keyof typeof STANDING) => {
    const standing: readonly string[] = STANDING[now];
    for (const name of ['intro', 'body', 'failed', 'browse']) part(root, name).hidden = !standing.includes(name);
  };

  /** Shows pages first, then what is known about them; stops as soon as something newer is asked. */
  const answer = async (state: SearchState, client: IndexClient, isOver: () => boolean): Promise<void> => {
    const results = await client.find(state);
    if (isOver()) return;
    const count = results.length === 0 ? 'Nothing found' : `${pageCount(results.length)} found`;
    part(root, 'count').textContent = count;
    stand(results.length === 0 ? 'empty' : 'found');
    say(state.q.trim() === '' ? count : `${count} for ${state.q.trim().slice(0, 80)}`);
    part(root, 'help').replaceChildren();
    const found = await list.show(results, isOver);
    const counts = await client.counts(state);
    if (isOver()) return;
    pane.show(counts, state.chosen);
    const help =
      results.length === 0
        ? helpElements(state, await adviceFor(state, client, vocabulary))
        : await spelling(state, client, found);
    if (!isOver()) part(root, 'help').replaceChildren(...help);
  };

  const spelling = async (
    state: SearchState,
    client: IndexClient,
    found: ReadonlySet<string>,
  ): Promise<HTMLElement[]> => {
    const better = await spellingFor(state, found, client, vocabulary);
    return better ? [spellingElement(state, better)] : [];
  };

  /** Leaves out choices the index does not know, as an old address has them, and says so. */
  const checked = async (state: SearchState, client: IndexClient): Promise<SearchState> => {
    const known = choices(state.chosen).length > 0 ? await client.values() : {};
    const { chosen, unknown } = knownChoices(state.chosen, known);
    part(root, 'unknown').textContent = unknownWords(unknown);
    return unknown.length === 0 ? state : { ...state, chosen };
  };

  const show = async (asked: SearchState): Promise<SearchState> => {
    const turn = ++latest;
    const isOver = () => turn !== latest;
    const chips = (state: SearchState) => showChips(part(root, 'chips'), part(root, 'field'), state.chosen, actions);
    chips(asked);
    if (!asksForSomething(asked)) {
      stand('idle');
      return asked;
    }
    if (part(root, 'body').hidden) {
      part(root, 'count').textContent = 'Searching';
      stand('found');
    }
    try {
      const client = await (opened ??= openIndex(index));
      const state = await checked(asked, client);
      if (isOver()) return state;
      if (state !== asked) chips(state);
      if (asksForSomething(state)) await answer(state, client, isOver);
      else stand('idle');
      return state;
    } catch {
      opened = undefined;
      if (!isOver()) stand('failed');
      return asked;
    }
  };
  return { show };
}
