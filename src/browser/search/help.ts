import type { Advice, Spelling } from './advice.ts';
import { element } from './element.ts';
import { writeState, type SearchState } from './state.ts';

/** A number of pages in words. */
export function pageCount(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** What to try when a search finds nothing, as paragraphs with links to other searches. */
export function helpElements(state: SearchState, { unfiltered, unquoted }: Advice): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (unfiltered) lines.push(line('Without what is chosen: ', { ...state, chosen: {} }, pageCount(unfiltered)));
  if (unquoted)
    lines.push(line('In another order, or apart: ', { ...state, q: unquoted.q }, pageCount(unquoted.count)));
  return lines;
}

/** Says that the pages shown are those of another spelling, which is a link of its own. */
export function spellingElement(state: SearchState, { unknown, q }: Spelling): HTMLElement {
  return line(`No page has ${quoted(unknown)}. These are the pages for `, { ...state, q }, q);
}

/** Says that no page has some words, so that the pages shown are those with the others. */
export function missingElement(words: readonly string[]): HTMLElement {
  return element('p', {}, `No page has ${quoted(words)}. These are the pages with the other words.`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** How many pages stand below those with all words, as the end of a sentence; `''` when there are none. */
export function othersWords(nearly: number): string {
  return nearly === 0 ? '' : `, ${pageCount(nearly)} with some of the words`;
}

/** How many pages were found, in words. `whole` have all words, `nearly` some of them. */
export function countWords(whole: number, nearly: number): string {
  if (whole > 0) return `${pageCount(whole)} found`;
  return nearly > 0 ? 'No page has all of these words' : 'Nothing found';
}

function line(before: string, to: SearchState, name: string): HTMLElement {
  return element('p', {}, before, element('a', { href: writeState(to) }, name));
}

/** The sentence about choices of an address that the index does not know; `''` when it knows them all. */
export function unknownWords(values: readonly string[]): string {
  if (values.length === 0) return '';
  const [names, what] = [quoted(values), values.length === 1 ? 'is' : 'are'];
  return `${names} ${what} not in the index and ${values.length === 1 ? 'was' : 'were'} left out.`;
}
