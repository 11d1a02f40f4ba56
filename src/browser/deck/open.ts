import { addMeaning } from './meaning-slides.ts';
import { loadStyles } from './styles.ts';

/** A way in which the global review of a page is shown. */
export type DeckMode = 'present' | 'speaker' | 'print';

/** Shows the global review of a page in another way; what that takes is loaded now. */
export async function openDeck(template: HTMLTemplateElement, mode: DeckMode, withNotes: boolean): Promise<void> {
  document.documentElement.classList.add('deck-open', `deck-${mode}`);
  // What it means for a team is fetched; a room without a network gets its deck all the same.
  await Promise.all([loadStyles(mode), addMeaning(template).catch(() => undefined)]);
  if (mode === 'present') return (await import('./present.ts')).present(template);
  if (mode === 'speaker') return (await import('./speaker.ts')).speak(template);
  return (await import('./print.ts')).layOutForPrint(template, withNotes);
}
