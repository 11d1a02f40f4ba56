import { expect, it } from 'vitest';
import { coOccurrence, pairKey } from '../../src/learning/co-occurrence.ts';
import { record } from './records.ts';

const records = [
  record('1', { classes: ['often', 'b'] }),
  record('2', { classes: ['b', 'often', 'rare'] }),
  record('3', { classes: ['often'] }),
];

it('counts pairs among the most frequent classes', () => {
  const { classes, pairs } = coOccurrence(records, 2);
  expect(classes.map((one) => [one.id, one.records.length])).toEqual([
    ['often', 3],
    ['b', 2],
  ]);
  expect([...pairs].map(([key, one]) => [key, ...one.records.map(({ id }) => id)])).toEqual([
    ['b-and-often', '1', '2'],
  ]);
});

it('names a pair the same from both sides', () => {
  expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
});

it('holds without incidents, and where no class meets another', () => {
  expect(coOccurrence([], 12)).toEqual({ classes: [], pairs: new Map() });
  expect(coOccurrence([record('3', { classes: ['often'] })], 12).pairs.size).toBe(0);
});
