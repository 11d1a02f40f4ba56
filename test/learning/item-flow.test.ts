import { describe, expect, it } from 'vitest';
import { itemFlow } from '../../src/learning/item-flow.ts';
import type { ItemStanding } from '../../src/learning/item-standing.ts';

const moment = (day: string | undefined) => (day ? { at: Date.parse(day), precision: 'day' as const } : undefined);
const work = (opened?: string, closed?: string, isOpen = closed === undefined): ItemStanding => ({
  isOpen,
  opened: moment(opened),
  closed: moment(closed),
  due: undefined,
  isOverdue: false,
  askedSince: 0,
  contradicts: false,
});
const many = (count: number, ...days: Parameters<typeof work>) => Array.from({ length: count }, () => work(...days));
const shown = (standings: ItemStanding[]) => {
  const { steps, unit } = itemFlow(standings);
  return [
    unit,
    ...steps.map(({ from, opened, closed }) => `${new Date(from).toISOString().slice(0, 7)} +${opened} -${closed}`),
  ];
};

describe('work opened and closed', () => {
  it('is counted by month over a short time, without a gap', () => {
    expect(shown([...many(10, '2026-01-31'), ...many(2, '2026-02-01', '2026-04-30')])).toEqual([
      'month',
      '2026-01 +10 -0',
      '2026-02 +2 -0',
      '2026-03 +0 -0',
      '2026-04 +0 -2',
    ]);
  });

  it('is counted by quarter over some years', () => {
    const [unit, first, ...rest] = shown([...many(12, '2022-02-01'), work('2025-12-31')]);
    expect([unit, first, rest.length, rest.at(-1)]).toEqual(['quarter', '2022-01 +12 -0', 15, '2025-10 +1 -0']);
  });

  it('is counted by year over many', () => {
    const [unit, first, ...rest] = shown([...many(12, '2012-05-01'), work('2026-01-01')]);
    expect([unit, first, rest.length, rest.at(-1)]).toEqual(['year', '2012-01 +12 -0', 14, '2026-01 +1 -0']);
  });

  it('is not drawn from a few dates, and says of how many they are known', () => {
    expect(itemFlow([...many(11, '2026-01-01'), work(), work(undefined, undefined, false)])).toEqual({
      steps: [],
      unit: 'month',
      opened: { known: 11, all: 13 },
      closed: { known: 0, all: 1 },
    });
  });

  it('is nothing where there is no work', () => {
    expect(itemFlow([]).steps).toEqual([]);
  });
});
