import { expect, it } from 'vitest';
import { occasionsOf } from '../../src/learning/occasions.ts';
import { record } from './records.ts';

it('tells incidents from near misses and drills, and counts security incidents as incidents', () => {
  const records = ['incident', 'near-miss', 'drill', 'security'].map((kind) => record(kind, { kind }));
  const { incidents, nearMisses, drills } = occasionsOf(records);
  expect([incidents, nearMisses, drills].map((list) => list.map(({ id }) => id))).toEqual([
    ['incident', 'security'],
    ['near-miss'],
    ['drill'],
  ]);
});
