/** What can be done with the keyboard while presenting. */
export interface DeckKey {
  /** As it is written in the help. */
  keys: string;
  does: string;
}

/** The keys of a deck, as people know them from other tools. */
export const DECK_KEYS: readonly DeckKey[] = [
  { keys: '→  ↓  Space  Page down', does: 'Next slide' },
  { keys: '←  ↑  Page up', does: 'Slide before' },
  { keys: 'Home  End', does: 'First and last slide' },
  { keys: 'S', does: 'Speaker page, in a tab of its own' },
  { keys: 'O  Esc', does: 'All slides at a glance' },
  { keys: 'G', does: 'Go to a slide by its number' },
  { keys: 'F', does: 'Full screen' },
  { keys: 'B  .', does: 'Dark screen, and back' },
  { keys: '?', does: 'These keys' },
];

/** Whether keys belong to something that is being typed into, or to a dialog. */
export function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** A dialog that shows the keys and leads back to the page. */
export function helpDialog(page: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'deck-help';
  const heading = document.createElement('h2');
  heading.textContent = 'Keys';
  const list = document.createElement('dl');
  for (const { keys, does } of DECK_KEYS) list.append(described('dt', keys), described('dd', does));
  const back = document.createElement('a');
  back.href = page;
  back.textContent = 'Back to the page';
  const close = document.createElement('button');
  close.className = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const ways = document.createElement('p');
  ways.append(close, ' ', back);
  dialog.setAttribute('aria-label', 'Keys');
  dialog.append(heading, list, ways);
  return dialog;
}

function described(name: 'dt' | 'dd', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
