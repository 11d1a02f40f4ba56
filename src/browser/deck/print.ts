import { readSlides, viewAddress } from './slides.ts';

/** Lays the deck out for paper: one slide a page, its notes below it when asked for. */
export function layOutForPrint(template: HTMLTemplateElement, withNotes: boolean): void {
  const { slides } = readSlides(template);
  const main = document.createElement('main');
  main.className = withNotes ? 'paper-deck with-notes' : 'paper-deck';
  for (const { element } of slides) {
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.append(element);
    main.append(sheet);
  }
  document.body.replaceChildren(hint(slides.length), main);
}

/** What to do next; it is not printed. */
function hint(pages: number): HTMLElement {
  const line = document.createElement('header');
  line.className = 'paper-hint';
  const back = document.createElement('a');
  back.href = viewAddress(location.href, undefined);
  back.textContent = 'Back to the page';
  line.append(`${pages} slides, one on a page. Print this page, or save it as PDF. `, back);
  return line;
}
