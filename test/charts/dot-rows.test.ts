import { describe, expect, it } from 'vitest';
import { dotRows, LABEL_SIZE, RADIUS, type DrawnLength } from '../../src/charts/dot-rows.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { MOST_DOTS } from '../../src/learning/length-bins.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';

const exactly = (ms: number): DrawnLength => ({ ms, least: ms, most: ms });
const many = (n: number, ms = (index: number) => MINUTE * 1.01 ** index) =>
  Array.from({ length: n }, (_, index) => exactly(ms(index)));

describe('rows of lengths', () => {
  it('are not drawn when nothing is known', () => {
    expect(dotRows([])).toBeNull();
    expect(dotRows([{ lengths: [] }, { lengths: [] }])).toBeNull();
  });

  it('have one axis, on which each step of ten is equally wide', () => {
    const shape = dotRows([
      { lengths: [exactly(MINUTE), exactly(10 * MINUTE), exactly(100 * MINUTE)] },
      { lengths: [] },
    ]);
    const [a = 0, b = 0, c = 0] = shape?.rows[0]?.dots.map(({ x }) => x) ?? [];
    expect(a).toBe(0);
    expect(c - b).toBeCloseTo(b - a, 0);
    expect(shape?.rows[1]).toMatchObject({ dots: [], columns: [] });
  });

  it('keep lengths below a minute, and none at all, at the left end', () => {
    const [row] = dotRows([{ lengths: [exactly(0), exactly(1000), exactly(HOUR)] }])?.rows ?? [];
    expect(row?.dots.map(({ x }) => x).slice(0, 2)).toEqual([0, 0]);
  });

  it('draw a whisker only where it is longer than the dot', () => {
    const lengths = [
      { ms: HOUR, least: 59 * MINUTE, most: 61 * MINUTE },
      { ms: DAY, least: HOUR, most: 2 * DAY },
    ];
    const [row] = dotRows([{ lengths }])?.rows ?? [];
    expect(row?.dots.map(({ whisker }) => whisker !== undefined)).toEqual([false, true]);
  });

  it.each([
    ['all at one length', many(MOST_DOTS, () => HOUR)],
    ['close together', many(MOST_DOTS)],
    ['over the whole axis', many(MOST_DOTS, (index) => MINUTE * 1.2 ** index)],
  ])('never lay a dot on another on a narrow screen, and keep all inside: %s', (_, lengths) => {
    const [row] = dotRows([{ lengths }])?.rows ?? [];
    const dots = (row?.dots ?? []).map(({ x, y }) => ({ x: (x / 100) * 252, y }));
    expect(dots).toHaveLength(MOST_DOTS);
    dots.forEach((a, index) => {
      expect(a.y).toBeGreaterThanOrEqual(RADIUS);
      expect(a.y).toBeLessThanOrEqual(row?.height ?? 0);
      for (const b of dots.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * RADIUS - 0.3);
    });
  });

  it('count lengths in columns beyond that, in every row, and lose none', () => {
    const shape = dotRows([{ lengths: many(10_000, (index) => 1000 * 1.002 ** index) }, { lengths: many(2) }]);
    for (const [row, count] of [
      [shape?.rows[0], 10_000],
      [shape?.rows[1], 2],
    ] as const) {
      expect(row?.dots).toEqual([]);
      expect(row?.columns.reduce((sum, { lengths }) => sum + lengths.length, 0)).toBe(count);
      for (const column of row?.columns ?? []) {
        expect(column.height).toBeGreaterThan(0);
        expect(column.height).toBeLessThanOrEqual(row?.height ?? 0);
        expect(column.x + column.width).toBeLessThanOrEqual(100.1);
        expect(column.width).toBeGreaterThan(0);
      }
    }
  });

  it('show the band that they are given', () => {
    const spread = { n: 20, low: MINUTE, median: HOUR, high: DAY };
    const { band } = dotRows([{ lengths: [exactly(DAY)], spread }])?.rows[0] ?? {};
    expect(band?.from).toBe(0);
    expect(band?.median).toBeGreaterThan(0);
    expect(band?.to).toBeGreaterThan(band?.median ?? 100);
  });

  it('name levels that fit, and have no axis of years for minutes', () => {
    const labels = (ms: number) => dotRows([{ lengths: [exactly(ms)] }])?.ticks.map(({ label }) => label);
    expect(labels(5 * MINUTE)).toEqual(['1 min', '10 min', '1 h']);
    expect(labels(2 * DAY)).toEqual(['1 min', '10 min', '1 h', '1 day']);
  });

  it.each([MINUTE, 5 * HOUR, 6 * DAY, 200 * DAY, 366 * DAY, 800 * DAY])(
    'set no two labels closer than eight pixels on a narrow screen, up to %i ms',
    (ms) => {
      const ticks = dotRows([{ lengths: [exactly(ms)] }])?.ticks.filter(({ crowded }) => !crowded) ?? [];
      const spans = ticks.map(({ x, label, anchor }) => {
        const [at, width] = [x * 2.5, textWidth(label, LABEL_SIZE)];
        const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
        return { from, to: from + width };
      });
      expect(spans.length).toBeGreaterThan(1);
      for (const [index, { from }] of spans.entries())
        expect(from - (spans[index - 1]?.to ?? -Infinity)).toBeGreaterThanOrEqual(8);
    },
  );
});
