/**
 * Lets a reader go from the field into the results with the arrow down, among them with the arrows, and back to the
 * field with Escape or from the first one up. Enter opens, as on any link.
 */
export function walkResults(field: HTMLInputElement, results: HTMLElement): void {
  const links = () => [...results.querySelectorAll('a')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || hasOtherUse(event)) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const at = links().findIndex((link) => link === document.activeElement);
    const next = at < 0 ? undefined : target(event, links(), at, field);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function target(
  event: KeyboardEvent,
  links: readonly HTMLElement[],
  at: number,
  field: HTMLElement,
): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'Escape') return field;
  if (event.key === 'ArrowDown') return links[at + 1] ?? links[at];
  if (event.key === 'ArrowUp') return links[at - 1] ?? field;
  return undefined;
}

/** While an input method offers words, the arrows choose among those; with a second key they select text. */
function hasOtherUse(event: KeyboardEvent): boolean {
  return event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
