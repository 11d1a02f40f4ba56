import { part } from './element.ts';
import type { FacetActions } from './facets.ts';
import { walkResults } from './keys.ts';
import { searchScreen } from './screen.ts';
import { readState, shortened, SORTS, toggled, writeState, type SearchState, type Sort } from './state.ts';
import { followTyping } from './typing.ts';

const root = document.querySelector<HTMLElement>('[data-cairn-search]');
if (root) startSearch(root);

/**
 * Takes over the search page: what is typed and chosen goes into the address, what is in the address is shown.
 *
 * The root's `data-answered` names the address whose answer stands complete: pages, counts and advice.
 */
function startSearch(root: HTMLElement): void {
  const [form, field] = [part<HTMLFormElement>(root, 'form'), part<HTMLInputElement>(root, 'field')];
  const name = document.title;
  let state = readState(location.search);

  const show = async (next: SearchState): Promise<void> => {
    const address = location.search;
    state = next;
    document.title = state.q.trim() === '' ? name : `${state.q.trim().slice(0, 80)} · ${name}`;
    const shown = await screen.show(next);
    if (state !== next) return;
    // What the index does not know stays in the address until something else is chosen, and is asked for no more.
    state = shown;
    root.dataset['answered'] = address;
  };
  const go = (next: SearchState, how: 'push' | 'replace'): void => {
    stopWaiting();
    history[`${how}State`](null, '', writeState(next) || location.pathname);
    void show(next);
  };
  /** What is asked with what stands in the field at this moment, searched for or not yet. */
  const current = () => ({ ...state, q: shortened(field.value) });
  const typed = () => go(current(), 'replace');

  const actions: FacetActions = {
    toggle: (facet, value) => go({ ...current(), chosen: toggled(state.chosen, facet, value) }, 'push'),
    clear: () => go({ ...current(), chosen: {} }, 'push'),
  };
  const screen = searchScreen(root, actions);
  const stopWaiting = followTyping(field, { word: () => screen.prepare(current().q), rest: typed });

  const open = () => {
    stopWaiting();
    const next = readState(location.search);
    field.value = next.q;
    checkedSort(root, next.sort);
    void show(next);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed();
  });
  part(root, 'sort').addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) go({ ...current(), sort: event.target.value as Sort }, 'push');
  });
  addEventListener('popstate', open);
  walkResults(field, part(root, 'found'));
  checkedSort(root, state.sort);
  // What was typed before this script was there is what is asked.
  if (field.value.trim() === '') open();
  else typed();
}

function checkedSort(root: HTMLElement, sort: Sort): void {
  for (const name of Object.keys(SORTS)) part<HTMLInputElement>(root, `sort-${name}`).checked = name === sort;
}
