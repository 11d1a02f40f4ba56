import { describe, expect, it } from 'vitest';
import { buildAxis, type Axis } from '../../../src/charts/timeline/axis.ts';
import type { CrowdedStop } from '../../../src/charts/timeline/stretches.ts';

const START = Date.parse('2024-05-01T10:00Z');
const MINUTE = 60_000;

/** An axis for events of one lane, so many minutes after the start. */
function axisFor(minutes: number[], untimed: { before?: number; after?: number } = {}): Axis {
  const stops: CrowdedStop[] = minutes.map((each) => {
    const at = START + each * MINUTE;
    return { from: at, to: at, hours: true, lanes: ['hands'], inside: 1, untimedAfter: 0 };
  });
  return buildAxis({
    stops,
    length: 1000,
    tickSpacing: 66,
    untimedBefore: untimed.before ?? 0,
    untimedAfter: untimed.after ?? 0,
  });
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

  it('changes the scale for hours that follow dense minutes', () => {
    const axis = axisFor([0, 2, 10, 15, 17, 19, 21, 27, 73, 110, 480, 535, 740, 860, 1050, 1100, 1450]);
    expect(axis.breaks.map(({ label }) => label)).toEqual(['46 min']);
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
