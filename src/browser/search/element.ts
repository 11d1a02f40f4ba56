import type { Piece } from './excerpt.ts';

/** Makes an element. Children given as strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text with what was searched for in `<mark>`. */
export function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** The part of the page's skeleton that carries a `data-part`. The skeleton is ours, so a missing part is a bug. */
export function part<T extends HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no part "${name}".`);
  return found;
}

/** Puts other rows into a list. When the focus stood in it, it goes to the first new link, or else to `field`. */
export function refill(list: HTMLElement, rows: readonly HTMLElement[], field: HTMLElement): void {
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...rows);
  if (hadFocus) (list.querySelector('a') ?? field).focus();
}
