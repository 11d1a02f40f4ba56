import { isTyping } from './search-key.ts';

/** Offers to present the page, where it can be presented, and does so when the address asks for it. */
export function offerPresenting(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-cairn-deck]');
  if (!template) return;
  const asked = new URLSearchParams(location.search);
  const mode = asked.has('present')
    ? 'present'
    : asked.has('speaker')
      ? 'speaker'
      : asked.has('print-pdf')
        ? 'print'
        : undefined;
  if (mode) {
    void import('./deck/open.ts').then(({ openDeck }) => openDeck(template, mode, asked.has('notes')));
    return;
  }
  for (const links of document.querySelectorAll<HTMLElement>('[data-cairn-present]')) links.hidden = false;
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target, isComposing }) => {
    if (key === 'p' && !ctrlKey && !metaKey && !altKey && !isComposing && !isTyping(target))
      location.search = '?present';
  });
}
