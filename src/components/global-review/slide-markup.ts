import type { Stage } from '../../learning/deck/deck.ts';
import type { Note, Slide, SlideFigure, SlideItem } from '../../learning/deck/slide.ts';
import { figureSize, typeSize } from '../../learning/deck/type-size.ts';
import { PARTS } from '../../model/vocabulary.ts';
import { signMarkup } from '../timeline/sign.ts';
import { classes, svg, svgText as text } from '../timeline/svg.ts';

/**
 * All slides as markup, the charts of the told reviews before them (empty where there is none). Head and foot of a
 * slide are the same words on each; a deck writes them when it is opened, so that pages stay small.
 */
export function deckMarkup(slides: readonly Slide[], charts: readonly string[], stages: readonly Stage[]): string {
  const starts = new Map(stages.map((stage) => [stage.id, stage]));
  const lists = Map.groupBy(slides, listOf);
  return [
    ...charts.map((chart, index) => (chart === '' ? '' : svg('div', { 'data-chart': index + 1 }, chart))),
    ...slides.map((slide) => slideMarkup(slide, lists.get(listOf(slide)) ?? [], starts.get(slide.id))),
  ].join('');
}

/** Slides of one name belong to one list. */
function listOf({ part, review, title, appendix }: Slide): string {
  return [part, review, appendix, title].join(' ');
}

function slideMarkup(slide: Slide, list: readonly Slide[], stage: Stage | undefined): string {
  const { id, part, look, review, step, appendix } = slide;
  const size = typeSize(
    slide,
    list.map(({ body }) => body.items ?? []),
  );
  const attributes = {
    id,
    class: `slide ${look} ${size}`,
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
    figures ? svg('dl', { class: `slide-figures ${figureSize(figures)}` }, ...figures.map(figureMarkup)) : '',
    items ? svg('ul', { class: 'slide-items' }, ...items.map(itemMarkup)) : '',
  ];
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
