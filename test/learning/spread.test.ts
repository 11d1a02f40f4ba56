import { expect, it } from 'vitest';
import { LEAST_FOR_SPREAD, spreadOf } from '../../src/learning/spread.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => n - index);

it('says nothing of fewer than twenty', () => {
  expect(spreadOf(upTo(LEAST_FOR_SPREAD - 1))).toBeUndefined();
});

it('gives median and the middle 80 %, in whatever order the values come', () => {
  expect(spreadOf(upTo(21))).toEqual({ n: 21, low: 3, median: 11, high: 19 });
});

it('is not moved by one that is very long', () => {
  expect(spreadOf([...upTo(20), 1_000_000])).toEqual({ n: 21, low: 3, median: 11, high: 19 });
});
