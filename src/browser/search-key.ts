/** `/` and Ctrl K or ⌘K bring the reader to the search field; the bare key does so only while nothing is typed elsewhere. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (!isChord(event) && !isSlash(event)) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')];
    const field = fields.find((one) => one.closest('main')) ?? fields[0];
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isChord({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && metaKey !== ctrlKey && !altKey && !shiftKey;
}

function isSlash({ key, metaKey, ctrlKey, altKey, target, isComposing }: KeyboardEvent): boolean {
  return key === '/' && !metaKey && !ctrlKey && !altKey && !isComposing && !isTyping(target);
}

/** Whether a key goes into a field. A ticked box takes no text, so keys still work there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}
