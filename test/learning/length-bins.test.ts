import { describe, expect, it } from 'vitest';
import { LENGTH_BINS, lengthBin } from '../../src/learning/length-bins.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';

describe('ranges of lengths', () => {
  it('leave no gap and no overlap', () => {
    expect(LENGTH_BINS.map(({ from }) => from).slice(1)).toEqual(LENGTH_BINS.map(({ to }) => to).slice(0, -1));
    expect([LENGTH_BINS[0]?.from, LENGTH_BINS.at(-1)?.to]).toEqual([0, Infinity]);
    expect(new Set(LENGTH_BINS.map(({ id }) => id)).size).toBe(LENGTH_BINS.length);
  });

  it.each([
    [0, 'below-1-min', 'less than 1 min'],
    [MINUTE, '1-min-to-2-min', '1 to 2 min'],
    [20 * MINUTE - 1, '10-min-to-20-min', '10 to 20 min'],
    [90 * MINUTE, '90-min-to-3-h', '90 min to 3 h'],
    [4 * HOUR, '3-h-to-6-h', '3 to 6 h'],
    [DAY, '1-day-to-2-days', '1 day to 2 days'],
    [5 * DAY, '4-days-to-8-days', '4 to 8 days'],
    [400 * DAY, 'from-32-days', '32 days or more'],
  ])('hold %d ms in %s', (ms, id, words) => {
    expect(lengthBin(ms)).toMatchObject({ id, words });
  });
});
