import { element } from '../search/element.ts';
import type { PacedStage } from '../../learning/deck/pace.ts';

/** One slide of a deck. */
export interface DeckSlide {
  id: string;
  element: HTMLElement;
  title: string;
  /** Index of the stage it belongs to. */
  stage: number;
}

/** A stretch of the deck with a time budget, named by its part. */
export interface DeckStage extends PacedStage {
  name: string;
  /** Id of its first slide. */
  slide: string;
}

/** Everything that a page brings along for presenting it. */
export interface DeckContent {
  slides: DeckSlide[];
  stages: DeckStage[];
  /** Length of the session in milliseconds. */
  length: number;
  /** Titles of the told reviews, the first at 1. */
  titles: Map<number, string>;
}

/** Takes the slides out of a page's template, each story slide with the chart at its step. */
export function readSlides(template: HTMLTemplateElement): DeckContent {
  const content = document.importNode(template.content, true);
  const charts = new Map(
    [...content.querySelectorAll<HTMLElement>('[data-chart]')].map((one) => [one.dataset['chart'], one]),
  );
  const stages: DeckStage[] = [];
  const titles = new Map<number, string>();
  const slides = [...content.querySelectorAll<HTMLElement>('.slide')].map((slide) => {
    const { minutes, part = '', review, step } = slide.dataset;
    const number = review === undefined ? undefined : Number(review);
    const title = slide.querySelector('.slide-title')?.textContent ?? '';
    if (minutes !== undefined) {
      stages.push({ name: part, slide: slide.id, minutes: Number(minutes), ...(number && { review: number }) });
    }
    if (slide.classList.contains('cover') && number !== undefined && !titles.has(number)) titles.set(number, title);
    const chart = step === undefined ? undefined : charts.get(review);
    if (chart && step !== undefined) slide.querySelector('.slide-main')?.after(chartAt(chart, Number(step)));
    return { id: slide.id, element: slide, title, stage: stages.length - 1 };
  });
  frameSlides(slides, template.dataset['head'] ?? '', titles);
  return { slides, stages, length: Number(template.dataset['minutes']) * 60_000, titles };
}

/** Writes what stands at the head and the foot of every slide: what is presented, the part, the review, the number. */
function frameSlides(slides: readonly DeckSlide[], head: string, titles: ReadonlyMap<number, string>): void {
  const counted = slides.filter(({ element: { dataset } }) => dataset['visibility'] === undefined).length;
  slides.forEach(({ element: slide }, index) => {
    const { part = '', review, visibility } = slide.dataset;
    const title = slide.classList.contains('cover') ? '' : (titles.get(Number(review)) ?? '');
    const place = visibility === undefined ? `${index + 1} / ${counted}` : 'Appendix';
    // A page has one first heading, its own; when the slides are the page, it is theirs.
    const words = slide.querySelector('.slide-title');
    words?.replaceWith(element('h1', { class: 'slide-title', dir: 'auto' }, words.textContent ?? ''));
    slide.prepend(line('slide-head', span(head), span(part)));
    slide.querySelector('.slide-main')?.after(line('slide-foot', span(title), span(place, 'slide-place')));
  });
}

function line(name: string, ...parts: Node[]): HTMLElement {
  return element('p', { class: name }, ...parts);
}

function span(text: string, name = ''): HTMLElement {
  return element('span', name === '' ? {} : { class: name }, text);
}

/** The chart with the marks of what has been told, what is told now and what is to come. */
function chartAt(chart: HTMLElement, step: number): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'slide-chart';
  copy.append(...[...chart.childNodes].map((node) => node.cloneNode(true)));
  for (const mark of copy.querySelectorAll<SVGElement>('.room-mark')) {
    const own = Number(mark.dataset['step']);
    mark.classList.add(own < step ? 'told' : own === step ? 'now' : 'to-come');
  }
  return copy;
}

/** The id that an address names, with or without the slash that decks put before it. */
export function slideInHash(hash: string): string {
  return hash.replace(/^#\/?/, '');
}

/** The address of another view of the same presentation, at a slide; what else the address says stays. */
export function viewAddress(address: string, view: 'present' | 'speaker' | undefined, slide = ''): string {
  const url = new URL(address);
  for (const name of ['present', 'speaker', 'print-pdf', 'notes']) url.searchParams.delete(name);
  const rest = url.searchParams.toString();
  const query = [view, rest].filter(Boolean).join('&');
  return `${url.pathname}${query && `?${query}`}${slide && `#/${slide}`}`;
}
