import { describe, expect, it } from 'vitest';
import { countWords, knownWords, occasionWords, spreadWords, trendWords } from '../../src/learning/figure-words.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';

const times = (n: number): null[] => Array.from({ length: n }, () => null);

describe('words of figures', () => {
  it.each([
    [0, 3, 'none of 3 known'],
    [2, 3, '2 of 3 known'],
    [3, 3, 'all 3 known'],
  ])('say that of %d of %d', (known, total, words) => {
    expect(knownWords(known, total)).toBe(words);
  });

  it('give a spread with its number', () => {
    expect(spreadWords({ n: 28, low: MINUTE, median: 12 * MINUTE, high: 2 * DAY + 3 * HOUR })).toBe(
      'Median 12 min, the middle 80 % from 1 min to 2 days 3 h (n\u00a0=\u00a028)',
    );
  });

  it.each([
    ['no-change', 'No change distinguishable from chance, n\u00a0=\u00a030'],
    ['longer', 'The later half are longer than the earlier, beyond chance, n\u00a0=\u00a030'],
    ['shorter', 'The later half are shorter than the earlier, beyond chance, n\u00a0=\u00a030'],
  ] as const)('call a trend %s', (verdict, words) => {
    expect(trendWords({ n: 30, verdict, interval: [1, 1] })).toBe(words);
  });

  it.each([
    [0, 'no incidents'],
    [1, 'one incident'],
    [12, '12 incidents'],
  ])('count %d', (count, words) => {
    expect(countWords(count, 'incident')).toBe(words);
  });

  it.each([
    [3, 0, '3 incidents'],
    [1, 1, 'one incident and one near miss'],
    [0, 2, 'no incidents and 2 near misses'],
  ])('name %d incidents and %d near misses', (incidents, nearMisses, words) => {
    expect(occasionWords({ incidents: times(incidents), nearMisses: times(nearMisses), drills: [] })).toBe(words);
  });
});
