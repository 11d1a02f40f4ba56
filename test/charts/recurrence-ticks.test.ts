import { expect, it } from 'vitest';
import { recurrenceTicks } from '../../src/charts/recurrence-ticks.ts';

const year = (value: number): number => Date.UTC(value, 0, 1);

it('sets a tick for each incident between the years', () => {
  const shape = recurrenceTicks(
    [
      { at: year(2020), href: '/a/' },
      { at: year(1990), href: '/b/' },
    ],
    year(2016),
    year(2024),
    204,
  );
  expect(shape).toEqual({
    ticks: [
      { at: year(2020), href: '/a/', x: 102 },
      { at: year(1990), href: '/b/', x: 2 },
    ],
    from: '2016',
    to: '2023',
  });
});

it('has an axis without incidents, and without a span', () => {
  expect(recurrenceTicks([], year(2016), year(2024), 100)).toEqual({ ticks: [], from: '2016', to: '2023' });
  expect(recurrenceTicks([{ at: year(2016) }], year(2016), year(2016), 100).ticks[0]?.x).toBe(2);
});
