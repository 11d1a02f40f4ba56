import { describe, expect, it } from 'vitest';
import { yearSpan } from '../../src/library/span.ts';

describe('the years that hold all reviews', () => {
  it.each<[string, string[], string, [string, string]]>([
    ['are this year when there are none', [], '2026-11-23', ['2026-01-01', '2027-01-01']],
    [
      'begin with the oldest, wherever it stands',
      ['2024-05-01', '2019-07-02', '2026-01-01'],
      '2026-11-23',
      ['2019-01-01', '2027-01-01'],
    ],
    [
      'count the last moment of a year to it',
      ['2023-12-31T23:59:59.999Z'],
      '2023-12-31T23:59:59.999Z',
      ['2023-01-01', '2024-01-01'],
    ],
    ['count the first moment of a year to it', ['2024-01-01'], '2024-01-01', ['2024-01-01', '2025-01-01']],
  ])('%s', (_name, reviews, now, [from, to]) => {
    const span = yearSpan(
      reviews.map((at) => ({ at: Date.parse(at) })),
      Date.parse(now),
    );
    expect(span).toEqual({ from: Date.parse(from), to: Date.parse(to) });
  });
});
