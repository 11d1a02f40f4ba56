import type { Advice } from './advice.ts';
import { element } from './element.ts';
import { writeState, type SearchState } from './state.ts';

/** A number of pages in words. */
export function pageCount(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** What to try when a search finds nothing, as paragraphs with links to other searches. */
export function helpElements(state: SearchState, { spelling, unfiltered, unquoted, some }: Advice): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (spelling) lines.push(spellingElement(state, spelling));
  if (unfiltered) lines.push(line('Without what is chosen: ', { ...state, chosen: {} }, pageCount(unfiltered)));
  if (unquoted)
    lines.push(line('In another order, or apart: ', { ...state, q: unquoted.q }, pageCount(unquoted.count)));
  if (some) {
    const lost = some.left.length === 1 ? `“${some.left[0]}”` : 'some of the words';
    lines.push(
      line(
        `Without ${lost}: `,
        { ...state, q: some.kept.join(' ') },
        `${pageCount(some.count)} with “${some.kept.join(' ')}”`,
      ),
    );
  }
  return lines;
}

/** The offer of another spelling. */
export function spellingElement(state: SearchState, { q, count }: NonNullable<Advice['spelling']>): HTMLElement {
  const offer = line('Did you mean ', { ...state, q }, q);
  offer.append(`? ${pageCount(count)}.`);
  return offer;
}

function line(before: string, to: SearchState, name: string): HTMLElement {
  return element('p', {}, before, element('a', { href: writeState(to) }, name));
}

/** The sentence about choices of an address that the index does not know; `''` when it knows them all. */
export function unknownWords(values: readonly string[]): string {
  if (values.length === 0) return '';
  const [names, what] = [values.map((value) => `“${value}”`).join(', '), values.length === 1 ? 'is' : 'are'];
  return `${names} ${what} not in the index and ${values.length === 1 ? 'was' : 'were'} left out.`;
}
