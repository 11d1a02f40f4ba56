/** Has the search forms outside the search page show what is found while something is typed into them. */
export function offerQuickSearch(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"][data-index]')) {
    const field = form.querySelector<HTMLInputElement>('input[type="search"]');
    // Nobody who only reads loads any of it.
    field?.addEventListener('input', () => void startPanel(form, field), { once: true });
  }
}

async function startPanel(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const { quickPanel } = await import('./search/quick-panel.ts');
  quickPanel(form, field);
}
