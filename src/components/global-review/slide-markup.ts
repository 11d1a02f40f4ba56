import type { Stage } from '../../learning/deck/deck.ts';
import type { Note, Slide, SlideFigure, SlideItem } from '../../learning/deck/slide.ts';
import { PARTS } from '../../model/vocabulary.ts';
import { signMarkup } from '../timeline/sign.ts';
import { classes, svg, svgText as text } from '../timeline/svg.ts';

/**
 * All slides as markup, the charts of the told reviews before them (empty where there is none). Head and foot of a
 * slide are the same words on each; a deck writes them when it is opened, so that pages stay small.
 */
export function deckMarkup(slides: readonly Slide[], charts: readonly string[], stages: readonly Stage[]): string {
  const starts = new Map(stages.map((stage) => [stage.id, stage]));
  return [
    ...charts.map((chart, index) => (chart === '' ? '' : svg('div', { 'data-chart': index + 1 }, chart))),
    ...slides.map((slide) => slideMarkup(slide, starts.get(slide.id))),
  ].join('');
}

function slideMarkup(slide: Slide, stage: Stage | undefined): string {
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
  return svg(
    'section',
    attributes,
    svg('div', { class: 'slide-main' }, ...mainMarkup(slide)),
    slide.notes.length === 0 ? '' : svg('div', { class: 'slide-notes' }, ...slide.notes.map(noteMarkup)),
  );
}

function mainMarkup({ above, title, body }: Slide): string[] {
  const { text: sentence, figures, items } = body;
  return [
    above ? svg('p', { class: 'slide-above' }, text(above)) : '',
    svg('p', { class: 'slide-title', dir: 'auto' }, text(title)),
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
