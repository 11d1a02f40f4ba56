import { expect, it } from 'vitest';
import { deckMarkup } from '../../src/components/global-review/slide-markup.ts';
import type { Slide } from '../../src/learning/deck/slide.ts';

const slide = (more: Partial<Slide>): Slide => ({
  id: 'impact-1',
  part: 'impact',
  look: 'sentence',
  title: 'A title',
  body: {},
  notes: [],
  ...more,
});
const markup = (...slides: Slide[]) => deckMarkup(slides, [], [{ id: 'impact-1', name: 'Impact', minutes: 2 }]);

it('whatever a slide says is text', () => {
  const evil = '<img src=x onerror=alert(1)> & "quoted"';
  const made = markup(
    slide({
      title: evil,
      above: evil,
      review: 1,
      body: { text: evil, figures: [{ value: evil, label: evil }], items: [{ text: evil, side: evil }] },
      notes: [{ kind: 'say', text: evil }],
    }),
  );
  expect(made).not.toMatch(/<img|<b>/);
  expect(made.match(/&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;quoted&quot;/g)).toHaveLength(8);
  expect(made).not.toContain('style=');
});

it('slides of the appendix are marked as such', () => {
  expect(markup(slide({}), slide({ id: 'c', appendix: true })).match(/data-visibility="uncounted"/g)).toHaveLength(1);
});

it('the minutes of a part stand at its first slide', () => {
  expect(markup(slide({}), slide({ id: 'b' })).match(/<section[^>]*>/g)).toEqual([
    '<section id="impact-1" class="slide sentence huge" data-part="Impact" data-minutes="2">',
    '<section id="b" class="slide sentence huge" data-part="Impact">',
  ]);
});
