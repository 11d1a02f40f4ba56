import { describe, expect, it } from 'vitest';
import { flowShape } from '../../src/charts/item-flow.ts';

const step = (opened: number, closed: number) => ({ from: 0, to: 1, opened, closed });

describe('the drawing of work opened and closed', () => {
  it('has both directions on one scale', () => {
    const { columns, axis, height, most } = flowShape([step(10, 0), step(5, 10), step(0, 5), step(0, 0)]);
    expect(most).toBe(10);
    expect(columns.map(({ x, up, down }) => [x, up, down])).toEqual([
      [0, 56, 0],
      [25, 28, 56],
      [50, 0, 28],
      [75, 0, 0],
    ]);
    expect([axis, height]).toEqual([58, 116]);
  });

  it('shows what is small beside what is large', () => {
    expect(flowShape([step(1000, 1)]).columns[0]?.down).toBe(1.5);
  });

  it.each([0, 1, 36, 400])('stays within its width with %d stretches', (count) => {
    const { columns } = flowShape(Array.from({ length: count }, () => step(1, 1)));
    expect(Math.max(0, ...columns.map(({ x, width }) => x + width))).toBeLessThanOrEqual(100);
  });

  it('has a scale where nothing happened', () => {
    expect(flowShape([step(0, 0)])).toMatchObject({ most: 1, columns: [{ up: 0, down: 0 }] });
  });
});
