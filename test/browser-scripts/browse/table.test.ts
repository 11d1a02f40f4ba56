import { describe, expect, it } from 'vitest';
import { ITEM_LIST, REVIEW_LIST } from '../../../src/browser/browse/lists.ts';
import { readTable } from '../../../src/browser/browse/table.ts';
import { fileOf, tableOf } from './tables.ts';

describe('the table of reviews', () => {
  it('is unpacked: single values become lists, steps become months', () => {
    const table = tableOf(3, { months: [600, 2, 0], facets: { class: { values: ['a', 'b'], rows: [0, [0, 1], []] } } });
    expect(table.months).toEqual([600, 598, 598]);
    expect(table.facets.get('class')).toEqual({ values: ['a', 'b'], rows: [[0], [0, 1], []] });
    expect(table).toMatchObject({ version: 'v', perPage: 2, size: 3 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a page for a wrong address', '<!doctype html>'],
    ['another file', [1, 2]],
    ['no version', { ...fileOf(1), version: undefined }],
    ['months that are words', { ...fileOf(1), months: ['2019-01'] }],
    ['fewer months than reviews', { ...fileOf(2), months: [600] }],
    ['numbers that are missing', { ...fileOf(1), numbers: {} }],
    ['fewer rows than it says', { ...fileOf(1), size: 2 }],
    ['a facet that is missing', { ...fileOf(1), facets: {} }],
    ['a facet of other length', fileOf(2, { facets: { class: { values: [], rows: [] } } })],
  ])('is refused when it is none: %s', (_name, file) => {
    expect(() => readTable(file, REVIEW_LIST)).toThrow(TypeError);
  });

  it('of one list is refused as that of another', () => {
    expect(() => readTable(fileOf(1), ITEM_LIST)).toThrow('This is no table of items.');
  });
});
