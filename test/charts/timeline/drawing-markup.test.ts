import { describe, expect, it } from 'vitest';
import { timelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { axisData, ticksIn, ticksMarkup } from '../../../src/components/timeline/axis-markup.ts';
import { drawingMarkup } from '../../../src/components/timeline/drawing-markup.ts';
import { HARD_CASES, reviewOf } from '../hard-cases.ts';

const words = { label: 'Timeline', description: 'Phases', titles: new Map<number, string>(), linkTo: '#e' };
const ATTACK = `"><script>alert(1)</script><a href='javascript:x' onload=y>&`;

describe('the markup of a drawing', () => {
  const review = reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '2024-05-01T10:00Z', text: ATTACK, key: true },
    { at: '2024-05-01T11:00Z', kind: 'resolve', text: ATTACK, key: true },
  ]);
  const chart = timelineChart({ ...review, impact: { ...review.impact, customers: ATTACK } }, (text) => text)!;

  it.each(['wide', 'tall'] as const)('never lets text become markup (%s)', (direction) => {
    const titles = new Map([[1, ATTACK]]);
    const markup = drawingMarkup(chart[direction], direction, {
      label: ATTACK,
      description: ATTACK,
      titles,
      linkTo: undefined,
    });
    expect(markup).toContain('&lt;script&gt;');
    const tags = new Set([...markup.matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
    const allowed = ['a', 'desc', 'g', 'line', 'path', 'polyline', 'rect', 'svg', 'text', 'title', 'tspan'];
    expect([...tags].filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
    expect(markup.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    expect(markup.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\shref=/i);
  });

  it('closes what it opens and holds no styles', () => {
    for (const [name, one] of Object.entries(HARD_CASES)) {
      const drawing = timelineChart(one, (text) => text)?.wide;
      const markup = drawing ? drawingMarkup(drawing, 'wide', words) : '';
      expect(markup.match(/<[a-z]/g)?.length, name).toBe(markup.match(/<\//g)?.length);
      expect(markup, name).not.toMatch(/ style=|NaN|undefined|Infinity/);
    }
  });

  it('leads each mark to its line in the list, or nowhere when there is no list', () => {
    expect(drawingMarkup(chart.wide, 'wide', words)).toContain('href="#e2"');
    expect(drawingMarkup(chart.wide, 'wide', { ...words, linkTo: undefined })).not.toContain('<a');
  });

  it('names a mark by its lines in the list, and says itself what it is when there is none', () => {
    expect(drawingMarkup(chart.wide, 'wide', words)).toContain('aria-labelledby="e2"');
    const alone = drawingMarkup(chart.wide, 'wide', { ...words, titles: new Map([[2, 'The end']]), linkTo: undefined });
    expect(alone).toContain('<title>The end</title>');
  });

  it('carries what its ticks can be set from again', () => {
    for (const direction of ['wide', 'tall'] as const) {
      const drawing = chart[direction];
      expect(ticksIn('UTC', axisData(drawing), direction)).toBe(ticksMarkup(drawing.ticks, drawing.area, direction));
    }
  });
});
