import { paceAt, withoutTime } from '../../learning/deck/pace.ts';
import { isBusy } from './keys.ts';
import { openLink, type Link } from './link.ts';
import { readSlides, slideInHash, viewAddress, type DeckContent, type DeckSlide } from './slides.ts';
import { noteList, preview, speakerView, type SpeakerView } from './speaker-view.ts';

/** Turns the page into the speaker page of its deck. */
export function speak(template: HTMLTemplateElement): void {
  const content = readSlides(template);
  const [first] = content.slides;
  if (!first) return;
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const view = speakerView(content, title, viewAddress(location.href, 'present'));
  document.body.replaceChildren(view.root);
  const link = openLink(location.pathname, first.id, () => show(view, content, link));
  if (!link.state)
    link.say({ slide: content.slides.find(({ id }) => id === slideInHash(location.hash))?.id ?? first.id });
  listen(view, content, link);
  show(view, content, link);
  setInterval(() => showTimes(view, content, link), 1_000);
}

function show(view: SpeakerView, content: DeckContent, link: Link): void {
  const { slides, stages } = content;
  const index = indexOf(content, link);
  const slide = slides[index] as DeckSlide;
  history.replaceState(null, '', `#/${slide.id}`);
  const dark = link.state?.dark ?? false;
  view.now.replaceChildren(preview(slide));
  view.now.classList.toggle('dark', dark);
  view.next.replaceChildren(preview(slides[index + 1]));
  view.notes.replaceChildren(...noteList(slide));
  view.place.textContent = `Slide ${index + 1} of ${slides.length}${dark ? ', the screen is dark' : ''}`;
  view.buttons.dark.setAttribute('aria-pressed', String(dark));
  view.buttons.previous.disabled = index === 0;
  view.buttons.next.disabled = index === slides.length - 1;
  stages.forEach((_, at) => {
    const button = view.stages[at];
    if (at === slide.stage) button?.setAttribute('aria-current', 'step');
    else button?.removeAttribute('aria-current');
  });
  showTimes(view, content, link);
}

function showTimes(view: SpeakerView, content: DeckContent, { state }: Link): void {
  const { slides, stages, length, titles } = content;
  const stage = slides.find(({ id }) => id === state?.slide)?.stage ?? 0;
  const startedAt = state?.startedAt;
  const elapsed = startedAt === undefined ? undefined : Date.now() - startedAt;
  const pace = paceAt(stages, stage, elapsed);
  say(view.pace, `${pace.words}${pace.state === 'waiting' ? '' : ` · ${stages[stage]?.name ?? ''}`}`);
  view.pace.dataset['pace'] = pace.state;
  view.clock.textContent = clockWords(Date.now());
  view.elapsed.textContent =
    elapsed === undefined ? '–' : `${stopwatchWords(elapsed)} of ${Math.round(length / 60_000)} min`;
  if (startedAt !== undefined && document.activeElement !== view.startedAt)
    view.startedAt.value = clockWords(startedAt);
  const late = elapsed === undefined ? [] : withoutTime(stages, stage, elapsed, length);
  say(
    view.carryOver,
    carryOverWords(
      late.map((review) => titles.get(review) ?? ''),
      elapsed ?? 0,
      length,
    ),
  );
}

function carryOverWords(late: readonly string[], elapsed: number, length: number): string {
  if (late.length > 0) return `At this pace there is no time for: ${late.join('; ')}. Carry over, and say so now.`;
  return elapsed > length ? 'The session is over its time. Bring it to an end.' : '';
}

/** A live region is only spoken when its words change, so the same words are not set again. */
function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

function listen(view: SpeakerView, content: DeckContent, link: Link): void {
  const go = (by: number) => {
    const slide = content.slides[indexOf(content, link) + by];
    if (slide) tell(view, content, link, { slide: slide.id });
  };
  const { previous, next, dark, restart } = view.buttons;
  const turnDark = () => tell(view, content, link, { dark: !link.state?.dark });
  previous.addEventListener('click', () => go(-1));
  next.addEventListener('click', () => go(1));
  dark.addEventListener('click', turnDark);
  restart.addEventListener('click', () => tell(view, content, link, { startedAt: Date.now() }));
  view.startedAt.addEventListener('change', () => {
    const startedAt = todayAt(view.startedAt.value);
    if (startedAt !== undefined) tell(view, content, link, { startedAt });
  });
  view.stages.forEach((button, index) =>
    button.addEventListener('click', () => tell(view, content, link, { slide: content.stages[index]?.slide ?? '' })),
  );
  document.addEventListener('keydown', (event) => {
    const does = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
    const isOnControl = event.target instanceof HTMLElement && event.target.matches('button, a');
    if (isBusy(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === ' ' && !isOnControl ? (event.shiftKey ? -1 : 1) : does;
    if (by !== undefined) {
      event.preventDefault();
      go(by);
    }
    if (event.key === 'b' || event.key === '.') turnDark();
  });
}

function tell(view: SpeakerView, content: DeckContent, link: Link, change: Parameters<Link['say']>[0]): void {
  link.say(change);
  show(view, content, link);
}

function indexOf({ slides }: DeckContent, { state }: Link): number {
  return Math.max(
    0,
    slides.findIndex(({ id }) => id === state?.slide),
  );
}

function clockWords(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function stopwatchWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The instant of a time of day that is already past today; undefined for an empty field. */
function todayAt(time: string): number | undefined {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  const at = new Date().setHours(hours, minutes, 0, 0);
  return Number.isNaN(at) ? undefined : Math.min(at, Date.now());
}
