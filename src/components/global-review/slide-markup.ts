import type { Stage } from '../../learning/deck/deck.ts';
import type { Note, Slide, SlideFigure, SlideItem } from '../../learning/deck/slide.ts';
import { PARTS } from '../../model/vocabulary.ts';
import { signMarkup } from '../timeline/sign.ts';
import { classes, svg, svgText as text } from '../timeline/svg.ts';

/** What stands around the slides of a deck. */
export interface DeckFrame {
  /** What stands at the head of every slide. */
  head: string;
  /** Titles of the told reviews, for the foot of their slides. */
  titles: readonly string[];
  /** Charts of the told reviews, as markup; empty where there is none. */
  charts: readonly string[];
  stages: readonly Stage[];
}

/** All slides as markup, the charts before them. Everything a deck and its speaker page show is in it. */
export function deckMarkup(slides: readonly Slide[], frame: DeckFrame): string {
  const counted = slides.filter(({ appendix }) => !appendix).length;
  const starts = new Map(frame.stages.map((stage) => [stage.id, stage]));
  return [
    ...frame.charts.map((chart, index) => (chart === '' ? '' : svg('div', { 'data-chart': index + 1 }, chart))),
    ...slides.map((slide, index) => slideMarkup(slide, index + 1, counted, frame, starts.get(slide.id))),
  ].join('');
}

function slideMarkup(
  slide: Slide,
  number: number,
  counted: number,
  { head, titles }: DeckFrame,
  stage: Stage | undefined,
): string {
  const { id, part, look, review, step, appendix } = slide;
  const attributes = {
    id,
    class: `slide ${look}`,
    'data-part': PARTS[part],
    'data-review': review,
    'data-step': step,
    'data-minutes': stage?.minutes,
    'data-visibility': appendix && 'uncounted',
  };
  const place = appendix ? 'Appendix' : `${number} / ${counted}`;
  return svg(
    'section',
    attributes,
    svg('p', { class: 'slide-head' }, svg('span', {}, text(head)), svg('span', {}, text(PARTS[part]))),
    svg('div', { class: 'slide-main' }, ...mainMarkup(slide)),
    svg(
      'p',
      { class: 'slide-foot' },
      svg('span', {}, text(look === 'cover' || review === undefined ? '' : (titles[review - 1] ?? ''))),
      svg('span', { class: 'slide-place' }, text(place)),
    ),
    svg('div', { class: 'slide-notes' }, ...slide.notes.map(noteMarkup)),
  );
}

function mainMarkup({ above, title, body }: Slide): string[] {
  const { text: sentence, figures, items } = body;
  return [
    above ? svg('p', { class: 'slide-above' }, text(above)) : '',
    svg('h1', { class: 'slide-title', dir: 'auto' }, text(title)),
    sentence ? svg('p', { class: 'slide-text' }, text(sentence)) : '',
    figures ? svg('dl', { class: `slide-figures ${sizeOf(figures)}` }, ...figures.map(figureMarkup)) : '',
    items ? svg('ul', { class: 'slide-items' }, ...items.map(itemMarkup)) : '',
  ];
}

/** Figures of many letters are set smaller, all of a slide alike, because a value may be a phrase. */
function sizeOf(figures: readonly SlideFigure[]): string {
  const longest = Math.max(...figures.map(({ value }) => value.length));
  return longest <= 8 ? 'short' : longest <= 16 ? 'long' : 'phrase';
}

function figureMarkup({ value, label }: SlideFigure): string {
  return svg('div', {}, svg('dt', {}, text(label)), svg('dd', {}, text(value)));
}

function itemMarkup({ text: words, side, outcome }: SlideItem): string {
  const sign =
    outcome && outcome !== 'unknown'
      ? svg('svg', { viewBox: '0 0 14 14', width: 30, height: 30, 'aria-hidden': 'true' }, signMarkup(outcome, 7, 7))
      : '';
  return svg(
    'li',
    { class: classes(outcome && `outcome ${outcome}`) || undefined },
    svg('span', { dir: 'auto' }, text(words)),
    side ? svg('span', { class: 'slide-side' }, sign, text(side)) : '',
  );
}

function noteMarkup({ kind, text: words }: Note): string {
  return svg('p', { class: kind }, text(words));
}
