const KEY = 'cairn-scheme';

/** Lets the reader switch between light and dark, and remembers it in this browser. */
export function offerScheme(): void {
  apply(localStorage.getItem(KEY));
  const button = document.querySelector<HTMLButtonElement>('[data-cairn-scheme]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const next = isDark() ? 'light' : 'dark';
    localStorage.setItem(KEY, next);
    apply(next);
  });
}

function apply(scheme: string | null): void {
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset['theme'] = scheme;
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
