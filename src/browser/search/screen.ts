import { announcer } from './announce.ts';
import { answerIn } from './answer.ts';
import { stand } from './blocks.ts';
import { part } from './element.ts';
import { knownChoices } from './facet-values.ts';
import { showChips, type FacetActions } from './facets.ts';
import { unknownWords } from './help.ts';
import { indexIn, type IndexClient } from './index-client.ts';
import { asksForSomething, choices, type SearchState } from './state.ts';

/** The parts of the page that a search fills. */
export interface SearchScreen {
  /** Shows a search, and gives it back without the choices that the index does not know. */
  show(state: SearchState): Promise<SearchState>;
  /** Loads what a search for some words will need, while the next are typed. */
  prepare(words: string): void;
}

/** Takes over the skeleton of the page; its root says where the index is. */
export function searchScreen(root: HTMLElement, actions: FacetActions): SearchScreen {
  const say = announcer(part(root, 'announce'));
  const answer = answerIn(root, actions, say);
  /** Nothing is asked: the page stands as it came, old results do not wait behind it, and none is read out. */
  const rest = (state: SearchState): SearchState => {
    part(root, 'body').removeAttribute('aria-busy');
    part(root, 'hits').replaceChildren();
    stand(root, 'idle');
    say('');
    return state;
  };
  const chips = ({ chosen }: SearchState) => showChips(part(root, 'chips'), part(root, 'field'), chosen, actions);
  const open = indexIn(root.dataset['index'] ?? '');
  let latest = 0;
  // Whoever comes here searches: the index is there before the first word is typed. A search says it when it is not.
  void open().catch(() => undefined);

  const show = async (asked: SearchState): Promise<SearchState> => {
    const turn = ++latest;
    const isOver = () => turn !== latest;
    chips(asked);
    if (!asksForSomething(asked)) {
      part(root, 'unknown').textContent = '';
      return rest(asked);
    }
    begin(root);
    try {
      const client = await open();
      const { state, unknown } = await checked(asked, client);
      if (isOver()) return state;
      part(root, 'unknown').textContent = unknownWords(unknown);
      if (unknown.length > 0) chips(state);
      if (!asksForSomething(state)) return rest(state);
      await answer(state, client, isOver);
      return state;
    } catch {
      if (!isOver()) stand(root, 'failed');
      return asked;
    } finally {
      if (!isOver()) part(root, 'body').removeAttribute('aria-busy');
    }
  };
  const prepare = (words: string): void => {
    // A search says it when something cannot be loaded.
    void open()
      .then((client) => client.prepare(words))
      .catch(() => undefined);
  };
  return { show, prepare };
}

/** The first search after a rest makes room for its results at once, so that the page does not jump when they come. */
function begin(root: HTMLElement): void {
  part(root, 'body').setAttribute('aria-busy', 'true');
  if (!part(root, 'body').hidden) return;
  part(root, 'count').textContent = 'Searching';
  stand(root, 'found');
}

/** Leaves out choices that the index does not know, as an old address has them. */
async function checked(state: SearchState, client: IndexClient): Promise<{ state: SearchState; unknown: string[] }> {
  if (choices(state.chosen).length === 0) return { state, unknown: [] };
  const { chosen, unknown } = knownChoices(state.chosen, await client.values());
  return { state: unknown.length === 0 ? state : { ...state, chosen }, unknown };
}
