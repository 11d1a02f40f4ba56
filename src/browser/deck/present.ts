import Reveal, { type RevealApi } from 'reveal.js';
import { minuteWords, paceAt } from '../../learning/deck/pace.ts';
import { helpDialog, isBusy } from './keys.ts';
import { openLink, type Link } from './link.ts';
import { readSlides, slideInHash, viewAddress, type DeckContent } from './slides.ts';
import { stayAwake } from './wake-lock.ts';

/** How often the time left is brought up to date, in milliseconds. */
const TICK = 5_000;

/** Turns the page into its deck. */
export async function present(template: HTMLTemplateElement): Promise<void> {
  const content = readSlides(template);
  const first = content.slides[0];
  if (!first) return;
  const { frame, help } = layOut(content);
  const deck = new Reveal(frame, {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    controlsLayout: 'edges',
    controlsTutorial: false,
    hash: true,
    help: false,
    // reveal.js takes the key of the question mark for its dark screen.
    keyboardCondition: ({ key, target }) => key !== '?' && !isBusy(target),
    navigationMode: 'linear',
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    postMessage: false,
    // The deck stays a deck on a telephone, which may be what is plugged into the projector.
    scrollActivationWidth: 0,
  });
  const link = openLink(location.pathname, first.id, ({ slide, dark }) => {
    if (deck.getCurrentSlide().id !== slide) showSlide(deck, content, slide);
    if (deck.isPaused() !== dark) deck.togglePause(dark);
    showTimeLeft(deck, content, link);
  });
  const isResumed = content.slides.some(({ id }) => id === slideInHash(location.hash));
  if (!isResumed) link.start();
  await deck.initialize();
  const say = () => {
    const slide = deck.getCurrentSlide().id;
    if (slide !== link.state?.slide || deck.isPaused() !== link.state.dark) link.say({ slide, dark: deck.isPaused() });
    showTimeLeft(deck, content, link);
  };
  for (const event of ['slidechanged', 'paused', 'resumed']) deck.on(event, say);
  say();
  setInterval(() => showTimeLeft(deck, content, link), TICK);
  listen(deck, help);
  stayAwake();
}

/** Puts the slides in the place of the page. */
function layOut({ slides }: DeckContent): { frame: HTMLElement; help: HTMLDialogElement } {
  const frame = document.createElement('div');
  frame.className = 'reveal';
  const all = document.createElement('div');
  all.className = 'slides';
  all.append(...slides.map(({ element }) => element));
  frame.append(all);
  const help = helpDialog(viewAddress(location.href, undefined));
  const main = document.createElement('main');
  main.append(frame);
  document.body.replaceChildren(main, help);
  return { frame, help };
}

function listen(deck: RevealApi, help: HTMLDialogElement): void {
  document.addEventListener('keydown', (event) => {
    if (isBusy(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') help.showModal();
    if (event.key === 's') open(viewAddress(location.href, 'speaker', deck.getCurrentSlide().id), 'cairn-speaker');
  });
}

function showSlide(deck: RevealApi, { slides }: DeckContent, id: string): void {
  const index = slides.findIndex((slide) => slide.id === id);
  if (index >= 0) deck.slide(index);
}

/** The foot of a slide says where the room stands: "3 / 14 · 2 min left in this part". */
function showTimeLeft(deck: RevealApi, { slides, stages }: DeckContent, { state }: Link): void {
  const slide = slides.find(({ id }) => id === deck.getCurrentSlide().id);
  const place = slide?.element.querySelector<HTMLElement>('.slide-place');
  if (!slide || !place || slide.element.dataset['visibility'] === 'uncounted') return;
  place.dataset['words'] ??= place.textContent ?? '';
  const elapsed = state?.startedAt === undefined ? undefined : Date.now() - state.startedAt;
  const { state: pace, left } = paceAt(stages, slide.stage, elapsed);
  const words = left < 0 ? `${minuteWords(-left)} over` : `${minuteWords(left)} left in this part`;
  place.textContent = pace === 'waiting' ? place.dataset['words'] : `${place.dataset['words']} · ${words}`;
}
