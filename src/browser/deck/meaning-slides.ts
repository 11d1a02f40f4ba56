import { packItems } from '../../learning/deck/fit-text.ts';
import type { SlideItem } from '../../learning/deck/slide.ts';
import { listSize, type TypeSize } from '../../learning/deck/type-size.ts';
import { chosenTeam, loadMeaning, presentedOn } from '../meaning/chosen.ts';
import { element } from '../search/element.ts';

/** A deck says of so many lessons and practices that they touch the team; the page has them all. */
const MOST = 4;

/** Adds to a deck what its reviews mean for the chosen team, after the last lessons. Without a team it stays as it is. */
export async function addMeaning(template: HTMLTemplateElement): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-cairn-meaning]');
  // Not the address of the section's link: the page replaces it by a choice as soon as a team is known.
  const teams = section?.dataset['teams'];
  const team = chosenTeam();
  if (!section || !teams || !team) return;
  const found = await loadMeaning(teams, team, presentedOn(section));
  if (!found) return;
  const { lessons, practices } = found.meaning;
  const items = [...lessons.slice(0, MOST), ...practices.slice(0, MOST)].map(({ text, why }) => ({
    text,
    // The first reason is enough for the room.
    side: why.split(/[;,]/)[0] ?? '',
  }));
  const slides = [...template.content.querySelectorAll<HTMLElement>('.slide')];
  const [model, before] = [slides.find((slide) => slide.id === 'opening-1'), placeFor(slides)];
  if (!model || !before || items.length === 0) return;
  const title = `What this means for ${found.name}`;
  const lists = packItems(items, title);
  const size = listSize(lists);
  lists.forEach((own, index) => before.before(meaningSlide(model, title, own, index + 1, size)));
}

/** The slide before which the meaning stands: the questions of the last review. */
function placeFor(slides: readonly HTMLElement[]): HTMLElement | undefined {
  return slides.findLast(({ id }) => id.endsWith('questions-1') && !id.startsWith('end-'));
}

/** A slide like the first one, which is a list, with another title and other items. */
function meaningSlide(
  model: HTMLElement,
  title: string,
  items: readonly SlideItem[],
  number: number,
  size: TypeSize,
): HTMLElement {
  const slide = model.cloneNode(true) as HTMLElement;
  slide.id = `meaning-${number}`;
  slide.className = `slide heading ${size}`;
  delete slide.dataset['minutes'];
  slide.dataset['part'] = 'What every team can learn';
  slide.querySelector('.slide-title')?.replaceChildren(title);
  slide
    .querySelector('.slide-items')
    ?.replaceChildren(
      ...items.map(({ text, side }) =>
        element('li', {}, element('span', {}, text), ...(side ? [element('span', { class: 'slide-side' }, side)] : [])),
      ),
    );
  const ask = element('p', { class: 'ask' }, 'Who of the team will look, and until when?');
  slide.querySelector('.slide-notes')?.replaceChildren(ask);
  return slide;
}
