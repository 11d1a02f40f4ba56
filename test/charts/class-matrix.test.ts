import { expect, it } from 'vitest';
import { classMatrix, STEPS } from '../../src/charts/class-matrix.ts';
import { coOccurrence } from '../../src/learning/co-occurrence.ts';
import { record } from '../learning/records.ts';

it('has the lower half, with a tone for each count', () => {
  const records = [
    ...Array.from({ length: 10 }, (_, index) => record(`ab-${index}`, { classes: ['a', 'b'] })),
    record('ac', { classes: ['a', 'c'] }),
  ];
  const rows = classMatrix(coOccurrence(records, 12)).map(({ id, count, cells }) => [
    id,
    count,
    cells.map((cell) => [cell.with, cell.count, cell.step]),
  ]);
  expect(rows).toEqual([
    ['a', 11, []],
    ['b', 10, [['a', 10, STEPS]]],
    [
      'c',
      1,
      [
        ['a', 1, 1],
        ['b', 0, 0],
      ],
    ],
  ]);
});

it('holds without classes', () => {
  expect(classMatrix(coOccurrence([], 12))).toEqual([]);
});
