import { describe, expect, test } from 'vitest';
import { newRandom } from '../../scripts/bench/generate-random.ts';

const DRAWS = 10_000;

function draw<T>(choose: (random: ReturnType<typeof newRandom>) => T): T[] {
  const random = newRandom(0.1);
  return Array.from({ length: DRAWS }, () => choose(random));
}

describe('chance with a seed', () => {
  test('repeats itself', () => {
    expect(draw((random) => random.next())).toEqual(draw((random) => random.next()));
  });

  test('stays within the bounds given, both included', () => {
    expect(new Set(draw((random) => random.between(3, 5)))).toEqual(new Set([3, 4, 5]));
    expect(new Set(draw((random) => random.pick(['a', 'b'])))).toEqual(new Set(['a', 'b']));
    expect(new Set(draw((random) => random.favourite(['a', 'b', 'c'])))).toEqual(new Set(['a', 'b', 'c']));
  });

  test('follows weights', () => {
    const heavy = draw((random) => random.weighted({ heavy: 3, light: 1, never: 0 }));
    expect(heavy).not.toContain('never');
    expect(heavy.filter((key) => key === 'heavy').length / DRAWS).toBeCloseTo(0.75, 1);
  });

  test('takes the early values more often where it has favourites', () => {
    const drawn = draw((random) => random.favourite(['first', 'second', 'third', 'fourth']));
    const counts = ['first', 'second', 'third', 'fourth'].map((name) => drawn.filter((one) => one === name).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test('gives different values when several are asked for, and no more than there are', () => {
    const random = newRandom(0.1);
    expect(random.several(5, () => random.pick(['a', 'b'])).sort()).toEqual(['a', 'b']);
  });

  test('has the median of a log-normal number in the middle', () => {
    const below = draw((random) => random.logNormal(30, 1.2)).filter((value) => value < 30).length;
    expect(below / DRAWS).toBeCloseTo(0.5, 1);
  });
});
