import { describe, expect, it } from 'vitest';
import { standApart } from '../../../src/charts/timeline/apart.ts';

describe('places that stand apart', () => {
  it.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['room enough is left alone', [10, 50], [10, 50]],
    ['two on one spot part to both sides', [50, 50], [45, 55]],
    ['neighbours push on', [50, 50, 56], [42, 52, 62]],
    ['the edges hold', [0, 0, 100, 100], [0, 10, 90, 100]],
    ['beyond the edges comes back', [-30, 140], [0, 100]],
    [
      'too many share the room evenly',
      Array.from({ length: 20 }, () => 5),
      Array.from({ length: 20 }, (_, index) => 2.5 + index * 5),
    ],
  ])('%s', (_name, places, expected) => {
    expect(standApart(places, 10, 0, 100)).toEqual(expected);
  });
});
