import { isTyping } from './search-key.ts';

/** Offers to present the page, where it can be presented, and does so when the address asks for it. */
export function offerPresenting(): void {
  const links = document.querySelector<HTMLElement>('[data-cairn-present]');
  if (!links) return;
  const asked = new URLSearchParams(location.search);
  const mode = (['present', 'speaker', 'print-pdf'] as const).find((one) => asked.has(one));
  if (mode) {
    const slides = links.dataset['cairnPresent'] ?? '';
    void import('./deck/open.ts').then(({ openDeck }) => openDeck(slides, mode, asked.has('notes')));
    return;
  }
  links.hidden = false;
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target, isComposing }) => {
    if (key === 'p' && !ctrlKey && !metaKey && !altKey && !isComposing && !isTyping(target))
      location.search = '?present';
  });
}
