import { element, marked } from './element.ts';
import type { Found } from './found.ts';
import { hitOf, type Hit } from './hit.ts';
import type { PagefindResult } from './pagefind.ts';

/** How many pages are shown before more are asked for, and with each asking. */
const PER_PAGE = 10;

/** How many of these are loaded before the others, so that the first are seen soon. */
const FIRST = 4;

/** The list of results and the button below it. */
export interface ResultList {
  /** Shows the first pages, with where they tell of what is wanted, and gives the words that matched; stops when `isOver`. */
  show(found: Found, tells: readonly string[], isOver: () => boolean): Promise<ReadonlySet<string>>;
}

/** Takes over the list of results and the button that asks for more. */
export function resultList(list: HTMLElement, more: HTMLElement): ResultList {
  const show: ResultList['show'] = async ({ whole, nearly }, tells, isOver) => {
    const results = [...whole, ...nearly];
    const first = await loadHits(results.slice(0, FIRST), tells);
    if (isOver()) return new Set();
    list.replaceChildren(...first.map(hitElement));
    more.hidden = true;
    const next = await loadHits(results.slice(FIRST, PER_PAGE), tells);
    if (isOver()) return new Set();
    list.append(...next.map(hitElement));
    if (whole.length > 0 && nearly.length > 0) list.children[whole.length]?.before(divider());
    offerMore(results, PER_PAGE, tells, isOver);
    return new Set([...first, ...next].flatMap(({ words }) => words));
  };
  const offerMore = (
    results: readonly PagefindResult[],
    from: number,
    tells: readonly string[],
    isOver: () => boolean,
  ): void => {
    more.hidden = results.length <= from;
    more.textContent = `Show ${Math.min(PER_PAGE, results.length - from)} more`;
    more.onclick = async () => {
      const shown = list.childElementCount;
      const hits = await loadHits(results.slice(from, from + PER_PAGE), tells);
      if (isOver()) return;
      list.append(...hits.map(hitElement));
      offerMore(results, from + PER_PAGE, tells, isOver);
      list.children[shown]?.querySelector('a')?.focus();
    };
  };
  return { show };
}

/** Loads what is shown of some pages; a page whose piece of the index cannot be loaded is left out. */
export async function loadHits(results: readonly PagefindResult[], tells: readonly string[] = []): Promise<Hit[]> {
  const loaded = await Promise.allSettled(results.map((result) => result.data()));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? hitOf(one.value, tells) : []));
}

/** Stands between the pages that have all words and those that have some. */
function divider(): HTMLLIElement {
  return element('li', { class: 'hits-divider' }, 'With some of these words');
}

/** One line of the list of results. */
function hitElement({ href, title, line, text, sections }: Hit): HTMLLIElement {
  const item = element(
    'li',
    { class: 'hit' },
    element('h3', { class: 'hit-title' }, element('a', { href, class: 'row-title' }, ...marked(title))),
  );
  if (line !== '') item.append(element('p', { class: 'hit-line' }, line));
  if (text.length > 0) item.append(element('p', { class: 'hit-text' }, ...marked(text)));
  if (sections.length > 0)
    item.append(element('ul', { class: 'plain-list hit-sections' }, ...sections.map(sectionElement)));
  return item;
}

function sectionElement({ href, title, text }: Hit['sections'][number]): HTMLLIElement {
  const name = element('a', { href }, ...marked(title));
  if (text.length === 0) return element('li', {}, name);
  const stop = /[.:?!]$/u.test(name.textContent ?? '') ? ' ' : ': ';
  return element('li', {}, name, stop, element('span', {}, ...marked(text)));
}
