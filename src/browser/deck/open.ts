import { addMeaning } from './meaning-slides.ts';
import { loadStyles } from './styles.ts';

/** A way in which the global review of a page is shown, as the address names it. */
export type DeckMode = 'present' | 'speaker' | 'print-pdf';

/**
 * Shows the global review of a page in another way; what that takes is loaded now. `slides` is the file with
 * its slides and, behind `#`, which of them; empty when the page brings them along.
 */
export async function openDeck(slides: string, mode: DeckMode, withNotes: boolean): Promise<void> {
  document.documentElement.classList.add('deck-open', `deck-${mode}`);
  const template = slides === '' ? ownTemplate() : await fetchedTemplate(slides);
  // What it means for a team is fetched; a room without a network gets its deck all the same.
  await Promise.all([loadStyles(mode), addMeaning(template).catch(() => undefined)]);
  if (mode === 'present') return (await import('./present.ts')).present(template);
  if (mode === 'speaker') return (await import('./speaker.ts')).speak(template);
  return (await import('./print.ts')).layOutForPrint(template, withNotes);
}

function ownTemplate(): HTMLTemplateElement {
  const template = document.querySelector<HTMLTemplateElement>('template[data-cairn-deck]');
  if (!template) throw new Error('This page has no slides.');
  return template;
}

/** Slides come as markup that the build made: every word in it is escaped there. */
async function fetchedTemplate(address: string): Promise<HTMLTemplateElement> {
  const [file = '', id = ''] = address.split('#');
  const decks = (await (await fetch(file)).json()) as Record<string, Record<'head' | 'minutes' | 'slides', string>>;
  const deck = decks[id];
  if (!deck) throw new Error('This review has no slides.');
  const template = document.createElement('template');
  template.dataset['head'] = deck.head;
  template.dataset['minutes'] = String(deck.minutes);
  template.innerHTML = deck.slides;
  return template;
}
