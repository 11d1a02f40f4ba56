import { describe, expect, it } from 'vitest';
import { setColumn } from '../../../src/charts/timeline/columns.ts';

describe('setting things along a line', () => {
  it.each([
    ['nothing', [], []],
    ['what stands clear stays', [20, 50], [20, 50]],
    ['two at one place share it', [50, 50], [45, 55]],
    ['a crowd spreads evenly around where it wants to be', [50, 50, 50], [40, 50, 60]],
    ['neighbours are pushed on', [40, 44, 52], [35.3, 45.3, 55.3]],
    ['the ends hold', [0, 2, 100], [5, 15, 95]],
  ])('%s', (_, wishes, middles) => {
    const set = setColumn(
      wishes.map((at) => ({ at, size: 10 })),
      0,
      100,
    );
    expect(set.map((middle) => Math.round(middle * 10) / 10)).toEqual(middles);
  });

  it('keeps order and distance for any wishes', () => {
    const wishes = Array.from({ length: 60 }, (_, index) => ({
      at: (index * index * 7919) % 900,
      size: 5 + (index % 4) * 3,
    }));
    const sorted = wishes.sort((a, b) => a.at - b.at);
    const set = setColumn(sorted, 0, 1000);
    set.slice(1).forEach((middle, index) => {
      const apart = (sorted[index]!.size + sorted[index + 1]!.size) / 2;
      expect(middle - set[index]!).toBeGreaterThanOrEqual(apart - 1e-6);
    });
  });
});
