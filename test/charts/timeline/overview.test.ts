import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/charts/timeline/overview.ts';
import { reviewSchema } from '../../../src/model/review.ts';

const event = (at: string | undefined, kind = 'note') => ({ ...(at && { at }), kind, text: 'x' });
const review = (timeline: unknown[], times: unknown = {}) =>
  reviewSchema.parse({ title: 'A', status: 'draft', times, timeline });

const hours = (count: number) =>
  Array.from({ length: count }, (_, index) => event(`2024-01-01T10:${String(index).padStart(2, '0')}Z`));

describe('the overview of a long incident', () => {
  it.each([
    ['no event', []],
    ['one event', [event('2024-01-01T10:00Z')]],
    ['events without instants', [event(undefined), event(undefined)]],
    ['all at one instant', [event('2024-01-01T10:00Z'), event('2024-01-01T10:00Z')]],
    ['a short incident of few events', hours(29)],
  ])('is left out for %s', (_name, timeline) => {
    expect(overviewOf(review(timeline), 1000)).toBeNull();
  });

  it('stands where there are many events, however short the incident', () => {
    expect(overviewOf(review(hours(30)), 1000)?.events).toHaveLength(30);
  });

  it('begins with the incident, however long before something led up to it', () => {
    const made = overviewOf(
      review(
        [event('2020-01-01T00:00Z', 'leadup'), event('2024-01-01T00:00Z', 'impact-start'), event('2024-01-03T00:00Z')],
        { started: '2024-01-01T00:00Z' },
      ),
      1002,
    );
    expect(made?.events.map(({ x }) => x)).toEqual([0, 0, 1000]);
  });

  it('is to one scale, from the first event to the last, and keeps the numbers of the list', () => {
    const made = overviewOf(
      review(
        [
          event('2024-01-01T00:00Z', 'impact-start'),
          event(undefined),
          event('2024-01-02T00:00Z', 'detect'),
          event('2024-01-05T00:00Z', 'resolve'),
        ],
        { started: '2024-01-01T00:00Z', detected: '2024-01-02T00:00Z', resolved: '2024-01-05T00:00Z' },
      ),
      1002,
    );
    expect(made?.events.map(({ number, x }) => [number, x])).toEqual([
      [1, 0],
      [3, 250],
      [4, 1000],
    ]);
    expect(made?.phases.map(({ name, x }) => [name, Math.round(x)])).toEqual([
      ['undetected', 0],
      ['resolving', 250],
    ]);
    expect(made?.phases.every(({ x, width }) => x >= 0 && x + width <= 1002)).toBe(true);
  });
});
