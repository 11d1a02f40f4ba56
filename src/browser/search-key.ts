/** `/` and Ctrl K or ⌘K bring the reader to the search field, except while typing elsewhere. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    const chord = event.key === 'k' && (event.metaKey || event.ctrlKey);
    if (!chord && (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target))) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')];
    const field = fields.find((one) => one.closest('main')) ?? fields[0];
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
