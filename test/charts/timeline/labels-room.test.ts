import { describe, expect, it } from 'vitest';
import { timelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { reviewOf } from '../hard-cases.ts';

type Line = Record<string, unknown>;

const at = (clock: string): string => `2024-05-01T${clock}Z`;
const LONG = 'The second node is started by hand; it takes the name of the first one, which nobody had released';

/** The lines of an event's label in one of the two drawings. */
function labelOf(number: number, timeline: Line[], direction: 'wide' | 'tall', resolved = '12:00'): string[] {
  const review = reviewOf({ started: at('10:00'), resolved: at(resolved) }, timeline);
  const chart = timelineChart(review, (text) => text);
  return chart?.[direction].labels.find(({ numbers }) => numbers[0] === number)?.lines ?? [];
}

const said = (lines: readonly string[]): string => lines.join(' ');
const event = (clock: string, text: string, more: Line = {}): Line => ({
  at: at(clock),
  kind: 'action',
  text,
  key: true,
  ...more,
});

describe('a label that does not fit at first', () => {
  it('gets the room that is left beside it in its row', () => {
    expect(said(labelOf(1, [event('10:30', LONG)], 'wide'))).toBe(LONG);
    expect(said(labelOf(1, [event('11:55', LONG)], 'wide'))).toBe(LONG);
  });

  it('is shortened at a clause where its neighbours stand too close', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => event(`10:${10 + 2 * index}`, LONG));
    expect(said(labelOf(12, crowd, 'wide'))).toBe('The second node is started by hand…');
  });

  it('stands beside its bar in whole rather than on it in part', () => {
    const lasting = [event('10:00', LONG, { until: at('10:20') }), event('12:00', 'All is well')];
    expect(said(labelOf(1, lasting, 'wide'))).toBe(LONG);
  });

  it('gets the room that is left below it, upright', () => {
    expect(said(labelOf(1, [event('10:30', LONG), event('11:50', 'All is well')], 'tall'))).toBe(`1 ${LONG}`);
  });

  it('leaves its neighbour upright room to stand near its mark', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => event(`10:${10 + 2 * index}`, LONG));
    const labels = crowd.map((_, index) => said(labelOf(index + 1, crowd, 'tall')));
    expect(labels.every((label) => label.length > 0)).toBe(true);
    expect(labels.slice(1, -1).every((label) => label.endsWith('…'))).toBe(true);
  });
});

describe('labels upright', () => {
  it('stand in order of time, though their marks were moved to stand clear', () => {
    const crowd = ['10:00', '10:00', '10:01', '10:01', '10:02'].map((clock, index) =>
      event(clock, 'It goes on', { kind: index % 2 === 0 ? 'action' : 'impact-change' }),
    );
    const review = reviewOf({ started: at('10:00'), resolved: at('12:00') }, [...crowd, event('12:00', 'It is over')]);
    const labels = timelineChart(review, (text) => text)?.tall.labels ?? [];
    const numbers = [...labels].sort((a, b) => a.y - b.y).flatMap((label) => label.numbers);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the length of a phase', () => {
  it.each([
    ['with its name, where that fits', '12:00', '30 min undetected'],
    ['alone, where it does not', '16:00', '30 min'],
    ['never without its unit', '23:59', ''],
  ])('stands %s', (_, resolved, words) => {
    const review = reviewOf({ started: at('10:00'), detected: at('10:30'), resolved: at(resolved) }, [
      event('10:30', 'It is seen', { kind: 'detect' }),
    ]);
    const phase = timelineChart(review, (text) => text)?.wide.phases[0];
    expect(phase?.lines.join(' ')).toBe(words);
    expect(phase?.words).toBe('30 min undetected');
  });
});
