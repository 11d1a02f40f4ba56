import { expect, it } from 'vitest';
import { mostInAYear, MOST_TICKS, recurrenceTicks, TICK_HEIGHT } from '../../src/charts/recurrence-ticks.ts';

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
    columns: [],
    from: '2016',
    to: '2023',
  });
});

it('has an axis without incidents, and without a span', () => {
  expect(recurrenceTicks([], year(2016), year(2024), 100)).toEqual({
    ticks: [],
    columns: [],
    from: '2016',
    to: '2023',
  });
  expect(recurrenceTicks([{ at: year(2016) }], year(2016), year(2016), 100).ticks[0]?.x).toBe(2);
});

it('counts by year where ticks would run into one another', () => {
  const incidents = Array.from({ length: MOST_TICKS + 1 }, (_, index) => ({ at: year(index % 3 === 0 ? 2017 : 2020) }));
  const { ticks, columns } = recurrenceTicks(incidents, year(2016), year(2024), 204);
  expect(ticks).toEqual([]);
  expect(columns.map(({ year: of, count }) => [of, count])).toEqual([
    [2017, 21],
    [2020, 40],
  ]);
  expect(columns[1]?.height).toBe(TICK_HEIGHT);
  expect(columns[0]?.x).toBeCloseTo(27, 0);
});

it('shares a scale that it is given', () => {
  const incidents = Array.from({ length: 100 }, () => ({ at: year(2020) }));
  expect(recurrenceTicks(incidents, year(2016), year(2024), 204, 400).columns[0]?.height).toBe(TICK_HEIGHT / 4);
  expect(mostInAYear(incidents)).toBe(100);
  expect(mostInAYear([])).toBe(0);
});
