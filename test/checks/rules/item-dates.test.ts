import { describe, expect, it } from 'vitest';
import { placesInReview } from '../content-of.ts';

const item = (fields: string) => `improvements:\n  - {id: i, text: x, ${fields}}`;

describe('an improvement item', () => {
  it('closes after it opens', () => {
    expect(placesInReview(item('opened: 2024-01-02, closed: 2024-01-02'))).toEqual([]);
    expect(placesInReview(item('opened: 2024-01-02T10:00Z, closed: 2024-01-02'))).toEqual([]);
    expect(placesInReview(item('opened: 2024-01-03, closed: 2024-01-02'))).toEqual(['5:50 error item-dates']);
  });
});
