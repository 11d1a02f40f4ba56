import { expect, it } from 'vitest';
import { MOST_UNITS, unitBar } from '../../src/charts/unit-bar.ts';

it.each([
  [0, 0, []],
  [0, 5, []],
  [
    2,
    20,
    [
      { x: 0, width: 5 },
      { x: 5, width: 5 },
    ],
  ],
  [30, MOST_UNITS + 60, [{ x: 0, width: 25 }]],
])('has the pieces of %d on a scale to %d', (count, most, pieces) => {
  expect(unitBar(count, most)).toEqual(pieces);
});

it('keeps the pieces of few incidents small', () => {
  expect(unitBar(1, 1)[0]?.width).toBeLessThan(10);
});
