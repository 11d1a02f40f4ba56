import { element, marked } from '../search/element.ts';
import type { Case, Step } from './parts.ts';
import { bestLines } from './why.ts';

/** Why an incident is shown: words of the pasted text that it has, and its own terms that matched. */
export interface Why {
  words: readonly string[];
  terms: ReadonlySet<string>;
}

/** One past incident as an item of the list. */
export function caseElement(one: Case, { words, terms }: Why): HTMLLIElement {
  return element(
    'li',
    { class: 'past-case' },
    element('h3', { class: 'hit-title' }, element('a', { href: one.href, class: 'row-title' }, one.name)),
    element('p', { class: 'hit-line' }, one.line),
    element('p', { class: 'past-why' }, `In common: ${wordList(words)}`),
    facts([
      ['It looked like', list(bestLines(one.seen, terms).map((pieces) => element('li', {}, ...marked(pieces))))],
      ['It turned out', one.turnedOut === '' ? undefined : element('p', {}, one.turnedOut)],
      ['What helped', list(one.helped.map(stepElement))],
      ['What did not help', list(one.deadEnds.map(stepElement))],
      ['How long', one.lasted.length === 0 ? undefined : element('p', {}, `${one.lasted.join('. ')}.`)],
      ['Practice to follow', links(one.practices)],
      ['Problem class', links(one.classes)],
    ]),
  );
}

/** Most of the common words that are named. */
const MOST_WORDS = 10;

function wordList(words: readonly string[]): string {
  const named = words.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const others = words.length - named.length;
  return `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}.`;
}

function facts(rows: readonly (readonly [string, HTMLElement | undefined])[]): HTMLDListElement {
  const shown = rows.flatMap(([name, value]) =>
    value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : [],
  );
  return element('dl', { class: 'past-facts' }, ...shown);
}

function list(items: readonly HTMLElement[]): HTMLElement | undefined {
  return items.length === 0 ? undefined : element('ul', { class: 'plain-list' }, ...items);
}

function links(all: readonly { href: string; name: string }[]): HTMLElement | undefined {
  if (all.length === 0) return undefined;
  const items = all.map(({ href, name }) => element('li', {}, element('a', { href }, name)));
  return element('ul', { class: 'inline-list' }, ...items);
}

function stepElement({ text, when }: Step): HTMLLIElement {
  return element('li', {}, text, ...(when === '' ? [] : [' ', element('span', { class: 'past-when' }, `(${when})`)]));
}
