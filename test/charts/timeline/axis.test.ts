import { describe, expect, it } from 'vitest';
import { buildAxis, type Axis, type AxisOptions } from '../../../src/charts/timeline/axis.ts';
import type { CrowdedStop } from '../../../src/charts/timeline/crowded-stops.ts';

const START = Date.parse('2024-05-01T10:00Z');
const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const WIDE = { tickSpacing: 66, narrowest: 84, padding: 12, words: 90, breakLength: 28 };

function optionsFor(minutes: number[], untimed: { before?: number; after?: number } = {}): AxisOptions {
  const stops: CrowdedStop[] = minutes.map((each) => {
    const at = START + each * MINUTE;
    return { from: at, to: at, hours: true, lanes: ['hands'], inside: 1, untimedAfter: 0, after: 'quiet' };
  });
  return { stops, length: 1000, ...WIDE, untimedBefore: untimed.before ?? 0, untimedAfter: untimed.after ?? 0 };
}

/** An axis for events of one lane, so many minutes after the start. */
function axisFor(minutes: number[], untimed: { before?: number; after?: number } = {}): Axis {
  return buildAxis(optionsFor(minutes, untimed));
}

/** Pixels to an hour, once for each piece that is drawn to a scale. */
function scales({ pieces }: Axis): number[] {
  return pieces.flatMap(({ from, to, start, end, lone }) =>
    lone ? [] : Math.round(((end - start) / (to - from)) * HOUR * MINUTE),
  );
}

/** Where instants lie, so many minutes after the start. */
function places(axis: Axis, minutes: number[]): number[] {
  return minutes.map((each) => Math.round(axis.place(START + each * MINUTE)));
}

describe('the axis', () => {
  it('has one scale while marks stand clear', () => {
    const axis = axisFor([0, 10, 30, 60]);
    expect(axis.breaks).toEqual([]);
    expect(places(axis, [0, 30, 60])).toEqual([12, 500, 988]);
  });

  it('leaves out a long gap rather than pressing a dense start together', () => {
    const axis = axisFor([0, 1, 3, 5, 8, 10, 13_000]);
    expect(axis.breaks.map(({ label, short }) => [label, short])).toEqual([['9 days', '9 days']]);
    expect(axis.place(START + 10 * MINUTE) - axis.place(START)).toBeGreaterThan(500);
  });

  it.each([
    [2 * DAY + 19 * HOUR, '2 days 19 h', 'about 3 days'],
    [30 * 365 * DAY, 'about 30 years', 'about 30 years'],
  ])('says how much it leaves out, and the same in one unit', (gap, label, short) => {
    const axis = axisFor([0, 1, 3, 5, 8, 10, 10 + gap]);
    expect(axis.breaks).toMatchObject([{ label, short }]);
  });

  // Minutes, hours or days that dwarf what people read the chart for; and the part that they read it for.
  it.each<[string, number[], [number, number]]>([
    ['a follow-up hours later', [0, 1, 11, 40, 49, 73, 168, 177, 458], [0, 177]],
    ['a follow-up days later', [0, 2, 134, 4 * DAY, 4 * DAY + 7 * HOUR], [0, 134]],
    ['a cause years before', [-2 * 365 * DAY, 0, 3, 20, 45], [0, 45]],
    ['a sign long before', [-89, 0, 10, 20, 45], [0, 45]],
    ['both', [-27 * DAY, 0, 5, 30, 40, 73, 10 * HOUR], [0, 73]],
  ])('gives most of its length to what happened, not to %s', (_, minutes, [from, to]) => {
    const { stops, ...rest } = optionsFor(minutes);
    const isFelt = (at: number) => at >= START + from * MINUTE && at < START + to * MINUTE;
    const told = stops.map((stop) => (isFelt(stop.from) ? { ...stop, after: 'felt' as const } : stop));
    const axis = buildAxis({ ...rest, stops: told });
    expect(axis.place(START + to * MINUTE) - axis.place(START + from * MINUTE)).toBeGreaterThan(550);
    expect(scales(axis)).toHaveLength(1);
  });

  it('draws outages that lie days apart to one scale, though one lasted far longer', () => {
    const { stops, ...rest } = optionsFor([
      0, 2, 50, 103, 4035, 4045, 4107, 9927, 9938, 10_066, 11_505, 11_600, 11_934,
    ]);
    const isEnd = (index: number) => [3, 6, 9, 12].includes(index);
    const told = stops.map((stop, index) => (isEnd(index) ? stop : { ...stop, after: 'felt' as const }));
    const axis = buildAxis({ ...rest, stops: told });
    expect(axis.breaks).toHaveLength(3);
    expect(new Set(scales(axis)).size).toBe(1);
    expect(axis.pieces.every(({ enlarged }) => enlarged === undefined)).toBe(true);
  });

  it('draws minutes that are followed by as busy hours to a second scale, and says how much larger it is', () => {
    const axis = axisFor([0, 2, 10, 15, 17, 19, 21, 27, 73, 110, 480, 535, 740, 860, 1050, 1100, 1450]);
    expect(axis.breaks.map(({ label }) => label)).toEqual(['46 min']);
    const [fine = 0, coarse = 1] = scales(axis);
    expect(axis.pieces[0]?.enlarged).toBeCloseTo(fine / coarse, -1);
    expect(axis.pieces[1]?.enlarged).toBeUndefined();
  });

  it('never has more than two scales', () => {
    const crowds = [0, 60, 24 * HOUR, 90 * DAY].flatMap((start, index) =>
      Array.from({ length: 6 }, (_, each) => start + each * 10 ** (index - 1)),
    );
    expect(new Set(scales(axisFor(crowds))).size).toBeLessThanOrEqual(2);
  });

  it('keeps what customers felt in one piece where it can be read so', () => {
    const { stops, ...rest } = optionsFor([0, 5, 50, 118, 364, 380, 420]);
    const felt = stops.map((stop, index) => (index < 6 ? { ...stop, after: 'felt' as const } : stop));
    expect(buildAxis({ ...rest, stops }).breaks).toHaveLength(1);
    expect(buildAxis({ ...rest, stops: felt }).breaks).toHaveLength(0);
  });

  it('grows by its breaks and zones where it may', () => {
    const options = optionsFor([0, 1, 3, 5, 8, 10, 13_000]);
    expect(buildAxis(options).length).toBe(1000);
    expect(buildAxis({ ...options, grows: true }).length).toBe(1028);
    expect(buildAxis({ ...optionsFor([0, 60], { before: 2 }), grows: true }).length).toBe(1088);
  });

  it('places time in order, also within a break', () => {
    const axis = axisFor([0, 1, 3, 5, 8, 10, 13_000]);
    const all = [0, 5, 10, 100, 6000, 12_000, 13_000].map((each) => axis.place(START + each * MINUTE));
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(new Set(all).size).toBe(all.length);
  });

  it('never places anything outside itself', () => {
    expect(places(axisFor([0, 60]), [-1e7, 1e7])).toEqual([0, 1000]);
  });

  it('keeps zones for events of which only the order is known', () => {
    const axis = axisFor([0, 60], { before: 2, after: 1 });
    expect(axis.earlier).toEqual({ from: 0, to: 88 });
    expect(axis.later).toEqual({ from: 938, to: 1000 });
    expect(places(axis, [0, 60])).toEqual([100, 926]);
  });

  it('names the one instant of a stretch', () => {
    const axis = axisFor([-400_000, 0, 20, 21, 22, 40, 60]);
    expect(axis.ticks[0]).toMatchObject({ label: '15:20', date: '28 Jul 2023' });
  });

  it('places the only instant there is', () => {
    expect(places(axisFor([0]), [0, 5])).toEqual([12, 12]);
  });
});
