import { describe, expect, test } from 'vitest';
import { facetTable, narrowing } from '../../../src/browser/search/narrowing.ts';
import type { Chosen } from '../../../src/browser/search/state.ts';

const TABLE = facetTable(['class', 'year', 'team'], {
  class: { values: ['expiry', 'retry', 'dns'], rows: [[0, 1], 1, [], 0] },
  year: { values: ['2025', '2021'], rows: [0, 0, 1, 1] },
});

const ROWS = [0, 1, 2, 3];

describe('narrowing rows', () => {
  test.each<[string, Chosen, number[]]>([
    ['nothing chosen leaves all', {}, ROWS],
    ['several values of a facet mean any', { class: ['expiry', 'retry'] }, [0, 1, 3]],
    ['several facets mean all', { class: ['expiry'], year: ['2021'] }, [3]],
    ['a value that no row has', { class: ['gone'] }, []],
    ['a facet that no row has', { team: ['Edge'] }, []],
  ])('%s', (_, chosen, expected) => {
    const { take } = narrowing(TABLE, chosen);
    expect(ROWS.filter((row) => take(row))).toEqual(expected);
  });

  test('a row that two facets leave out counts nowhere, one that one leaves out in that alone', () => {
    const { take, counts } = narrowing(TABLE, { class: ['expiry'], year: ['2021'] });
    ROWS.forEach((row) => take(row));
    expect(counts()).toEqual({
      class: { expiry: 1, retry: 0, dns: 0 },
      year: { 2025: 1, 2021: 1 },
      team: {},
    });
  });

  test('a row that something else leaves out is told of and not counted', () => {
    const { take, counts } = narrowing(TABLE, { class: ['retry'] });
    expect([take(0, false), take(1), take(3, false)]).toEqual([true, true, false]);
    expect(counts()['class']).toEqual({ expiry: 0, retry: 1, dns: 0 });
  });
});
