import { describe, expect, it } from 'vitest';
import type { TimelineDrawing } from '../../../src/charts/timeline/geometry.ts';
import { timelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { reviewOf } from '../hard-cases.ts';
import { problemsOf } from './drawing-problems.ts';

const review = reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
  { at: '2024-05-01T10:00Z', kind: 'change', text: 'The first', key: true },
  { at: '2024-05-01T11:00Z', kind: 'resolve', text: 'The second', key: true },
]);
const drawing = timelineChart(review, (text) => text)!.wide;
const [first, second] = drawing.marks as [TimelineDrawing['marks'][0], TimelineDrawing['marks'][0]];

describe('what the geometry tests look for is found when it is there', () => {
  it('nothing in a good drawing', () => {
    expect(problemsOf(drawing, 'wide')).toEqual([]);
  });

  it.each<[string, Partial<TimelineDrawing>, string]>([
    ['a mark on a mark', { marks: [first, { ...second, x: first.x + 5, y: first.y }] }, 'mark 1 covers mark 2'],
    [
      'a label on a mark',
      { labels: drawing.labels.map((label) => (label.numbers[0] === 2 ? { ...label, x: first.x + 40 } : label)) },
      'label "The second" covers mark 1',
    ],
    ['a mark outside its lane', { marks: [first, { ...second, y: first.y - 60 }] }, 'mark 2 is outside hands'],
    ['a number that is none', { marks: [first, { ...second, half: NaN }] }, 'a number is NaN'],
    [
      'a label beyond the edge',
      { labels: drawing.labels.map((label) => ({ ...label, x: 1200 })) },
      'is outside the drawing',
    ],
    [
      'a length without its unit',
      { phases: drawing.phases.map((phase) => ({ ...phase, lines: ['2'] })) },
      'has no unit',
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf({ ...drawing, ...change }, 'wide').join('\n')).toContain(problem);
  });

  it('a tick on a tick, and labels out of time', () => {
    const { tall } = timelineChart(review, (text) => text)!;
    const twice = { ...tall, ticks: [...tall.ticks, ...tall.ticks.map((tick) => ({ ...tick, p: tick.p + 2 }))] };
    expect(problemsOf(twice, 'tall').join()).toContain('axis "10:00" covers axis "10:00"');
    const turned = { ...tall, labels: tall.labels.map((label) => ({ ...label, y: -label.y })) };
    expect(problemsOf(turned, 'tall')).toContain('label 1 stands after 2');
  });
});
