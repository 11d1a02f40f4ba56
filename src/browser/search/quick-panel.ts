import { announcer } from './announce.ts';
import { element, marked, refill } from './element.ts';
import { countWords, othersWords, pageCount } from './help.ts';
import type { Hit } from './hit.ts';
import { indexIn, type Found, type FoundHit } from './index-client.ts';
import { walkResults } from './keys.ts';
import { newestOnly } from './newest-only.ts';
import { divider } from './results.ts';
import { asksForSomething, shortened, writeState, type SearchState } from './state.ts';
import { followTyping } from './typing.ts';

/** How many pages are shown; the search page has the others. */
const MOST = 6;

/**
 * Shows what is found while a reader types into a search form, below it; its own page takes over on Enter.
 *
 * The form's action is the search page, its `data-index` the folder of the index. Where the index cannot be loaded the
 * form works as before.
 */
export function quickPanel(form: HTMLFormElement, field: HTMLInputElement): void {
  const [list, count] = [element('ul', { class: 'plain-list' }), element('p', { class: 'quick-count' })];
  const region = element('p', { class: 'visually-hidden', role: 'status' });
  const panel = element('div', { class: 'quick-panel' }, count, list);
  const say = announcer(region);
  const inTurn = newestOnly();
  let latest = 0;

  const open = indexIn(form.dataset['index'] ?? '');
  const close = (): void => {
    latest += 1;
    stopWaiting();
    panel.hidden = true;
  };
  const show = async (): Promise<void> => {
    const turn = ++latest;
    const state: SearchState = { q: shortened(field.value), chosen: {}, sort: 'relevance' };
    if (!asksForSomething(state)) return close();
    try {
      const index = await open();
      const found = await inTurn(() => index.found(state));
      if (!found) return;
      const hits = await index.hits(state, 0, MOST);
      if (turn !== latest) return;
      count.textContent = countWords(found.whole, found.nearly) + (found.whole > 0 ? othersWords(found.nearly) : '');
      refill(list, linesOf(hits, found, form.action, state), field);
      panel.hidden = false;
      say(count.textContent);
    } catch {
      close();
    }
  };

  const stopWaiting = followTyping(field, {
    word: () =>
      void open()
        .then((index) => index.prepare(shortened(field.value)))
        .catch(() => undefined),
    rest: () => void show(),
  });

  panel.hidden = true;
  form.append(panel, region);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.target !== field || panel.hidden) return;
    // The first Escape closes what is shown; only the next empties the field, as browsers do.
    event.preventDefault();
    close();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
  walkResults(field, panel);
  if (document.activeElement === field) void show();
}

/** The pages with all words, those with some of them, and the way to all. */
function linesOf(hits: readonly FoundHit[], found: Found, action: string, state: SearchState): HTMLElement[] {
  const whole = hits.filter(({ place }) => place < found.whole).map(lineOf);
  const others = hits.filter(({ place }) => place >= found.whole).map(lineOf);
  const between = whole.length > 0 && others.length > 0 ? [divider()] : [];
  return [...whole, ...between, ...others, allOf(action, state, found)];
}

function lineOf({ href, title, line, sections: [section] }: Hit): HTMLLIElement {
  const words = [line, section?.title.map(({ text }) => text).join('')].filter(Boolean).join(' · ');
  const link = element('a', { href }, element('span', { class: 'quick-title' }, ...marked(title)));
  if (words !== '') link.append(' ', element('span', { class: 'quick-line' }, words));
  return element('li', {}, link);
}

function allOf(action: string, state: SearchState, { whole, nearly }: Found): HTMLLIElement {
  const pages = whole + nearly;
  const words = pages > MOST ? `All ${pageCount(pages)}, with what narrows them` : 'On the search page';
  return element('li', {}, element('a', { href: `${action}${writeState(state)}`, class: 'quick-all' }, words));
}
