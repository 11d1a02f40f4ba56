import { toggled } from '../search/state.ts';
import { LISTS, type ListForm } from './lists.ts';
import { openBrowse } from './screen.ts';
import { readBrowse, wholeList, writeBrowse, type BrowseState } from './state.ts';

const root = document.querySelector<HTMLElement>('[data-cairn-browse][data-table]');
const list = LISTS[root?.dataset['list'] ?? ''];
if (root && list) void startBrowse(root, list);

/** Takes over a list: what is chosen goes into the address, what is in the address is shown. */
async function startBrowse(root: HTMLElement, list: ListForm): Promise<void> {
  let state = wholeList(list);
  const go = (change: Partial<BrowseState>): void => {
    const next = { ...state, page: 1, ...change };
    history.pushState(null, '', writeBrowse(next, list) || location.pathname);
    state = next;
    screen?.sayLeftOut([]);
    void screen?.show(next);
  };
  const screen = await openBrowse(root, list, {
    toggle: (facet, value) => go({ chosen: toggled(state.chosen, facet, value) }),
    clear: () => go({ chosen: {}, range: undefined }),
    go,
  });
  if (!screen) return;

  const open = (): void => {
    const read = readBrowse(location.search, list, screen.whole);
    const { known, unknown } = screen.known(read.state);
    screen.sayLeftOut([...unknown, ...read.unknown]);
    state = known;
    void screen.show(state);
  };
  addEventListener('popstate', open);
  open();
  performance.mark('cairn-browse-ready');
}
