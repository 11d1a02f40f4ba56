import { randomLcg, randomLogNormal } from 'd3';
import { describe, expect, it } from 'vitest';
import { trendOf, type Dated } from '../../src/learning/trend.ts';
import { MINUTE } from '../../src/model/duration.ts';

/** Lengths as incidents have them, spread widely; those of the later half so many times as long. */
function incidents(n: number, factor: number, seed = 0.1): Dated[] {
  const length = randomLogNormal.source(randomLcg(seed))(Math.log(60 * MINUTE), 1);
  return Array.from({ length: n }, (_, at) => ({ at, ms: length() * (at < n / 2 ? 1 : factor) }));
}

describe('a trend', () => {
  it('is not judged below twenty incidents', () => {
    expect(trendOf(incidents(19, 100))).toBeUndefined();
  });

  it.each([
    ['no difference', 40, 1, 'no-change'],
    ['a small difference among few', 20, 1.5, 'no-change'],
    ['a large difference', 60, 10, 'longer'],
    ['a large difference the other way', 60, 0.1, 'shorter'],
    ['a small difference among very many', 10_000, 1.3, 'longer'],
  ])('of %s (n = %d, ×%d) is %s', (_, n, factor, verdict) => {
    expect(trendOf(incidents(n, factor))).toMatchObject({ n, verdict });
  });

  it('is the same on every build, and in whatever order the incidents come', () => {
    const lengths = incidents(50, 1.2);
    expect(trendOf([...lengths].reverse())).toEqual(trendOf(lengths));
  });

  it('calls chance a change in about one of a hundred cases', () => {
    const verdicts = Array.from({ length: 300 }, (_, index) => trendOf(incidents(40, 1, index / 300))?.verdict);
    expect(verdicts.filter((verdict) => verdict !== 'no-change').length).toBeLessThan(12);
  });

  it('has no room for "no change" in its interval when it has a word', () => {
    const { interval } = trendOf(incidents(60, 10)) ?? { interval: [0, 0] };
    expect(interval[0]).toBeGreaterThan(1);
    expect(interval[1]).toBeGreaterThan(interval[0]);
  });

  it('holds where all are the same, and where nothing took any time', () => {
    const same = (ms: number) => Array.from({ length: 20 }, (_, at) => ({ at, ms }));
    expect(trendOf(same(0))).toEqual({ n: 20, verdict: 'no-change', interval: [1, 1] });
    expect(trendOf(same(MINUTE))).toEqual({ n: 20, verdict: 'no-change', interval: [1, 1] });
  });
});
