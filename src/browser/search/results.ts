import { element, marked, refill } from './element.ts';
import type { Hit } from './hit.ts';
import type { Found, FoundHit } from './index-client.ts';

/** How many pages are shown before more are asked for, and with each asking. */
const PER_PAGE = 10;

/** How many of these are loaded before the others, so that the first are seen soon. */
const FIRST = 4;

/** The answer to a search: how many pages there are, and what is shown of some of them. */
export interface Results {
  found: Found;
  hits(from: number, to: number): Promise<FoundHit[]>;
}

/** The list of results and the button below it. */
export interface ResultList {
  /** Shows the first pages, and gives the words that matched in them; stops when `isOver`. */
  show(results: Results, isOver: () => boolean): Promise<ReadonlySet<string>>;
}

/** Takes over the list of results and the button that asks for more; `field` is where they were asked for. */
export function resultList(list: HTMLElement, more: HTMLElement, field: HTMLElement): ResultList {
  const show: ResultList['show'] = async ({ found: { whole, nearly }, hits }, isOver) => {
    const first = await hits(0, FIRST);
    if (isOver()) return new Set();
    refill(list, first.map(hitElement), field);
    more.hidden = true;
    const next = await hits(FIRST, PER_PAGE);
    if (isOver()) return new Set();
    list.append(...next.map(hitElement));
    const hitsShown = [...first, ...next];
    const others = hitsShown.findIndex(({ place }) => place >= whole);
    if (others > 0) list.children[others]?.before(divider());
    offerMore(hits, whole + nearly, PER_PAGE, isOver);
    return new Set(hitsShown.flatMap(({ words }) => words));
  };
  const offerMore = (hits: Results['hits'], all: number, from: number, isOver: () => boolean): void => {
    more.hidden = all <= from;
    more.textContent = `Show ${Math.min(PER_PAGE, all - from)} more`;
    more.onclick = async () => {
      // Once for each ten pages, however often it is pressed.
      more.onclick = null;
      const shown = list.childElementCount;
      const next = await hits(from, from + PER_PAGE).catch(() => undefined);
      if (isOver()) return;
      list.append(...(next ?? []).map(hitElement));
      offerMore(hits, all, next ? from + PER_PAGE : from, isOver);
      list.children[shown]?.querySelector('a')?.focus();
    };
  };
  return { show };
}

/** Stands between the pages that have all words and those that have some. */
export function divider(): HTMLLIElement {
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
