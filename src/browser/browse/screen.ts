import { announcer } from '../search/announce.ts';
import { element, part } from '../search/element.ts';
import { knownChoices } from '../search/facet-values.ts';
import { facetPane, showChips, type FacetActions, type PageFacets } from '../search/facets.ts';
import type { ListForm } from './lists.ts';
import { showPages } from './pages.ts';
import { rangeFields } from './range-fields.ts';
import { rowsOf } from './rows.ts';
import { select } from './selection.ts';
import { wholeList, writeBrowse, type BrowseState, type MonthRange } from './state.ts';
import { stripIn } from './strip.ts';
import { readTable, type BrowseTable } from './table.ts';
import { leftOutWords, leftWords, rowCount, titleWords, waysOut } from './words.ts';

/** What the list does when a reader uses it. */
export interface BrowseActions extends FacetActions {
  /** Asks for another list; unless told, for its first page. */
  go(change: Partial<BrowseState>): void;
}

/** The list, ready to be narrowed. */
export interface BrowseScreen {
  /** The months that the list spans; undefined where it has no time line. */
  whole: MonthRange | undefined;
  /** Splits off the choices of an address that no row has. */
  known(state: BrowseState): { known: BrowseState; unknown: string[] };
  /** Says what was left out of an address. */
  sayLeftOut(values: readonly string[]): void;
  show(state: BrowseState): Promise<void>;
}

/**
 * Loads the table of the list and takes over the list, its facets, orders, pages and strip. Where that fails the page
 * says so and stays as it was built, and nothing is returned.
 */
export async function openBrowse(
  root: HTMLElement,
  list: ListForm,
  actions: BrowseActions,
): Promise<BrowseScreen | undefined> {
  try {
    const table = await loadTable(root, list);
    part(root, 'shelves').hidden = true;
    part(root, 'narrow').hidden = false;
    return screenOf(root, table, actions);
  } catch {
    fail(root);
    return undefined;
  }
}

async function loadTable({ dataset }: HTMLElement, list: ListForm): Promise<BrowseTable> {
  const response = await fetch(dataset['table'] ?? '');
  const table = readTable(response.ok ? await response.json() : undefined, list);
  if (table.version !== dataset['version']) throw new Error('The list and its table are of two builds.');
  return table;
}

/** Nothing of the page is taken away: it says that it cannot be narrowed here, and its links lead on. */
function fail(root: HTMLElement): void {
  part(root, 'failed').hidden = false;
  part(root, 'shelves').hidden = false;
  part(root, 'list').removeAttribute('aria-busy');
}

function screenOf(root: HTMLElement, table: BrowseTable, actions: BrowseActions): BrowseScreen {
  const { scales = '{}', pages = '' } = root.dataset;
  const { list } = table;
  const [to, from] = [table.months[0], table.months.at(-1)];
  const whole = from === undefined || to === undefined ? undefined : { from, to };
  const names = { names: list.facets, scales: JSON.parse(scales) as PageFacets['scales'] };
  const pane = facetPane(root, names, actions);
  const rows = rowsOf(part(root, 'rows'), { address: pages, perPage: table.perPage, version: table.version });
  const strip = stripIn(root, (range) => actions.go({ range }));
  const fields = whole && rangeFields(part(root, 'range'), whole, (range) => actions.go({ range }));
  const everything = select(table, wholeList(list)).counts;
  const addressOf = (state: BrowseState) => writeBrowse(state, list) || location.pathname;
  const say = announcer(part(root, 'announce'));
  const name = document.title;
  let latest = 0;
  takeOverLinks(root, actions);

  const show = async (state: BrowseState): Promise<void> => {
    const turn = ++latest;
    const { rows: left, counts, fitsFacets } = select(table, state);
    const last = Math.max(1, Math.ceil(left.length / table.perPage));
    const page = Math.min(state.page, last);
    document.title = titleWords(state, name);
    pane.show(counts, state.chosen);
    showChips(part(root, 'chips'), part(root, 'count'), state.chosen, actions);
    strip.show(fitsFacets, table.months, state.range);
    fields?.show(state.range);
    showSorts(root, state, addressOf);
    showPages(part(root, 'pages'), page, last, (number) => addressOf({ ...state, page: number }));
    const words = leftWords(left.length, table.size, list);
    part(root, 'count').textContent = words;
    const order = list.orders[state.sort]?.name.toLowerCase() ?? '';
    say(`${words}, ${order}${last > 1 ? `, page ${page} of ${last}` : ''}`);
    part(root, 'help').replaceChildren(...(left.length === 0 ? help(state, table, addressOf) : []));
    part(root, 'list').setAttribute('aria-busy', 'true');
    try {
      const shown = await rows(left.slice((page - 1) * table.perPage, page * table.perPage));
      if (turn === latest) showRows(part(root, 'rows'), shown);
    } catch {
      if (turn === latest) fail(root);
    } finally {
      if (turn === latest) part(root, 'list').removeAttribute('aria-busy');
    }
  };

  return {
    whole,
    known(state) {
      const { chosen, unknown } = knownChoices(state.chosen, everything);
      return { known: { ...state, chosen }, unknown };
    },
    sayLeftOut: (values) => (part(root, 'unknown').textContent = leftOutWords(values, list)),
    show,
  };
}

/** A page opens with the rows it was built with; to put the same in again would only have them laid out again. */
function showRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const isShown = list.childElementCount === rows.length && rows.every((row, place) => list.children[place] === row);
  if (!isShown) list.replaceChildren(...rows);
}

type AddressOf = (state: BrowseState) => string;

function showSorts(root: HTMLElement, state: BrowseState, addressOf: AddressOf): void {
  for (const link of part(root, 'sort').querySelectorAll('a')) {
    const sort = link.dataset['sort'] ?? '';
    link.href = addressOf({ ...state, sort, page: 1 });
    if (sort === state.sort) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Where nothing fits: what to drop, each with what is left then. */
function help(state: BrowseState, table: BrowseTable, addressOf: AddressOf): HTMLElement[] {
  return waysOut(state).map(({ name, state: other }) => {
    const link = element('a', { href: addressOf(other) }, name);
    return element('p', {}, link, `: ${rowCount(select(table, other).rows.length, table.list)}`);
  });
}

/** Links to orders and pages change the list in place; with a key held, or another button, they open as links do. */
function takeOverLinks(root: HTMLElement, { go }: BrowseActions): void {
  const follow = (event: MouseEvent, take: (link: HTMLAnchorElement) => void): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    take(link);
  };
  part(root, 'sort').addEventListener('click', (event) =>
    follow(event, ({ dataset }) => go({ sort: dataset['sort'] ?? '' })),
  );
  part(root, 'pages').addEventListener('click', (event) =>
    follow(event, ({ dataset }) => {
      go({ page: Number(dataset['page']) });
      // The link that was followed is gone; reading goes on at the head of the list.
      part(root, 'count').focus({ preventScroll: true });
      part(root, 'count').scrollIntoView({ block: 'start' });
    }),
  );
}
