import { element } from '../search/element.ts';
import type { DeckContent, DeckSlide } from './slides.ts';

/** The places of the speaker page that change. */
export interface SpeakerView {
  root: HTMLElement;
  now: HTMLElement;
  next: HTMLElement;
  notes: HTMLElement;
  place: HTMLElement;
  pace: HTMLElement;
  carryOver: HTMLElement;
  clock: HTMLElement;
  elapsed: HTMLElement;
  startedAt: HTMLInputElement;
  stages: HTMLButtonElement[];
  buttons: Record<'previous' | 'next' | 'dark' | 'restart', HTMLButtonElement>;
}

/** Builds the speaker page of a deck; `title` is what is presented, `deck` the address of the slides. */
export function speakerView(content: DeckContent, title: string, deck: string): SpeakerView {
  const live = (name: string) => element('p', { class: name, role: 'status' });
  const view = {
    now: element('div', { class: 'preview' }),
    next: element('div', { class: 'preview' }),
    notes: element('div', { class: 'speaker-notes' }),
    place: element('p', { class: 'speaker-place' }),
    pace: live('speaker-pace'),
    carryOver: live('speaker-carry-over'),
    clock: element('span', { class: 'speaker-time' }),
    elapsed: element('span', { class: 'speaker-time' }),
    startedAt: element('input', { type: 'time', 'aria-label': 'Started at' }),
    stages: content.stages.map(({ name, minutes }) =>
      element('button', { type: 'button' }, element('span', {}, name), ' ', element('span', {}, minutesOf(minutes))),
    ),
    buttons: {
      previous: button('← Slide before'),
      next: button('Next slide →'),
      dark: button('Dark screen'),
      restart: button('Start the clock now'),
    },
  };
  return { ...view, root: layOut(view, content, title, deck) };
}

function layOut(view: Omit<SpeakerView, 'root'>, content: DeckContent, title: string, deck: string): HTMLElement {
  const { previous, next, dark, restart } = view.buttons;
  const section = (heading: string, ...children: Node[]) =>
    element('section', {}, element('h2', {}, heading), ...children);
  const times = element(
    'dl',
    { class: 'speaker-times' },
    described('Clock', view.clock),
    described('Elapsed', view.elapsed),
    described('Started at', view.startedAt),
  );
  return element(
    'main',
    { class: 'speaker' },
    element('h1', {}, title),
    element('div', { class: 'speaker-top' }, view.pace, times, restart),
    view.carryOver,
    element(
      'div',
      { class: 'speaker-columns' },
      element(
        'div',
        { class: 'speaker-screens' },
        section('On the screen', view.now, view.place),
        element('p', { class: 'speaker-buttons' }, previous, ' ', next, ' ', dark, ' ', openDeck(deck)),
        section('Next', view.next),
      ),
      section('Notes', view.notes),
      section('Parts', element('ol', { class: 'speaker-stages' }, ...stageItems(view.stages, content))),
    ),
  );
}

function openDeck(address: string): HTMLElement {
  return element('a', { href: address, target: 'cairn-deck' }, 'Open the slides');
}

/** The parts of each review stand below its title. */
function stageItems(buttons: readonly HTMLButtonElement[], { stages, titles }: DeckContent): HTMLElement[] {
  return buttons.map((one, index) => {
    const { review } = stages[index] ?? {};
    const isFirst = review !== undefined && stages[index - 1]?.review !== review;
    const title = titles.size > 1 && isFirst ? [element('strong', {}, titles.get(review) ?? '')] : [];
    return element('li', {}, ...title, one);
  });
}

function described(term: string, ...values: Node[]): HTMLElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, ...values));
}

function button(words: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button' }, words);
}

function minutesOf(minutes: number): string {
  return minutes === 0 ? '' : `${minutes} min`;
}

/** A slide in small. It is a copy without ids; what it says stays readable for everyone. */
export function preview(slide: DeckSlide | undefined): HTMLElement {
  if (!slide) return element('p', { class: 'preview-end' }, 'This is the last slide.');
  const copy = slide.element.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  copy.querySelector('.slide-notes')?.remove();
  const title = copy.querySelector('.slide-title');
  title?.replaceWith(element('p', { class: 'slide-title', dir: 'auto' }, title.textContent ?? ''));
  return copy;
}

const NOTE_KINDS: Readonly<Record<string, string>> = { say: 'Say', ask: 'Ask the room', watch: 'Watch for' };

/** The notes of a slide, what to say first, then what to ask and what to watch for. */
export function noteList(slide: DeckSlide): HTMLElement[] {
  const notes = [...slide.element.querySelectorAll<HTMLElement>('.slide-notes > p')];
  const groups = Object.keys(NOTE_KINDS).flatMap((kind) => {
    const own = notes.filter(({ className }) => className === kind);
    if (own.length === 0) return [];
    const heading = element('h3', {}, NOTE_KINDS[kind] ?? '');
    return [element('div', { class: `note-${kind}` }, heading, ...own.map((note) => note.cloneNode(true)))];
  });
  return groups.length > 0 ? groups : [element('p', {}, 'No notes for this slide.')];
}
