import { toggled } from '../search/state.ts';
import { openBrowse } from './screen.ts';
import { readBrowse, WHOLE_LIST, writeBrowse, type BrowseState } from './state.ts';

const root = document.querySelector<HTMLElement>('[data-cairn-browse][data-table]');
if (root) void startBrowse(root);

/** Takes over the list of reviews: what is chosen goes into the address, what is in the address is shown. */
async function startBrowse(root: HTMLElement): Promise<void> {
  let state = WHOLE_LIST;
  const go = (change: Partial<BrowseState>): void => {
    const next = { ...state, page: 1, ...change };
    history.pushState(null, '', writeBrowse(next) || location.pathname);
    state = next;
    screen?.sayLeftOut([]);
    void screen?.show(next);
  };
  const screen = await openBrowse(root, {
    toggle: (facet, value) => go({ chosen: toggled(state.chosen, facet, value) }),
    clear: () => go({ chosen: {}, range: undefined }),
    go,
  });
  if (!screen) return;

  const open = (): void => {
    const read = readBrowse(location.search, screen.whole);
    const { known, unknown } = screen.known(read.state);
    screen.sayLeftOut([...unknown, ...read.unknown]);
    state = known;
    void screen.show(state);
  };
  addEventListener('popstate', open);
  open();
  performance.mark('cairn-browse-ready');
}
