import { describe, expect, it } from 'vitest';
import { longestPart, partsBetween } from '../../../src/charts/timeline/break-parts.ts';

const gap = (from: number, to: number) => ({ from, to });

describe('what breaks leave of a span', () => {
  it.each<[string, [number, number][], [number, number][]]>([
    ['all of it', [], [[0, 100]]],
    [
      'the parts on both sides',
      [[30, 40]],
      [
        [0, 30],
        [40, 100],
      ],
    ],
    ['nothing before a break at its beginning', [[-10, 10]], [[10, 100]]],
    ['nothing after a break at its end', [[90, 120]], [[0, 90]]],
    ['nothing within a break', [[-5, 105]], []],
    [
      'all of it when breaks lie elsewhere',
      [
        [-20, 0],
        [100, 120],
      ],
      [[0, 100]],
    ],
  ])('%s', (_, breaks, parts) => {
    const made = partsBetween(
      0,
      100,
      breaks.map(([from, to]) => gap(from, to)),
    );
    expect(made.map(({ from, to }) => [from, to])).toEqual(parts);
  });

  it('the longest of them', () => {
    expect(longestPart(0, 100, [gap(30, 40)])).toEqual(gap(40, 100));
    expect(longestPart(0, 100, [gap(-5, 105)])).toEqual(gap(0, 0));
  });
});
