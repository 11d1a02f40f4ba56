import { describe, expect, test } from 'vitest';
import {
  facetValues,
  knownChoices,
  shortList,
  shownValue,
  type FacetValue,
} from '../../../src/browser/search/facet-values.ts';
import type { Chosen, Facet } from '../../../src/browser/search/state.ts';

describe('values stand in their own order', () => {
  const scale = ['Critical', 'Serious', 'Minor', 'Severity unknown'];
  const cases: [string, Facet, Record<string, number>, string[]][] = [
    [
      'severities by their scale',
      'severity',
      { Minor: 9, 'Severity unknown': 4, Critical: 1 },
      ['Critical', 'Minor', 'Severity unknown'],
    ],
    ['years newest first', 'year', { 2012: 9, 2025: 1, 2019: 5 }, ['2025', '2019', '2012']],
    ['others by count, then by name', 'class', { Zoo: 2, Ape: 2, Bee: 7 }, ['Bee', 'Ape', 'Zoo']],
    ['values without a page not at all', 'class', { Ape: 1, Bee: 0 }, ['Ape']],
  ];
  test.each(cases)('%s', (_, facet, counts, order) => {
    expect(facetValues(facet, { [facet]: counts }, {}, scale).map(({ value }) => value)).toEqual(order);
  });
});

test('a chosen value stays without a page, so that it can be taken back', () => {
  expect(facetValues('team', { team: { A: 0, B: 2 } }, { team: ['A'] }, [])).toEqual([
    { value: 'B', count: 2, chosen: false },
    { value: 'A', count: 0, chosen: true },
  ]);
});

describe('a long facet is short at first', () => {
  const values = (count: number): FacetValue[] =>
    Array.from({ length: count }, (_, index) => ({ value: `v${index}`, count: 1, chosen: index === 11 }));
  test.each([
    ['eight values', 8, 8],
    ['nine values, rather than a button for one', 9, 9],
    ['ten values', 10, 8],
    ['twelve values with the last one chosen', 12, 9],
  ])('%s', (_, count, shown) => expect(shortList(values(count))).toHaveLength(shown));
});

describe('choices of an old address', () => {
  const known = { team: { A: 1 }, year: { 2021: 2 } };
  const cases: [string, Chosen, Chosen, string[]][] = [
    ['all known', { team: ['A'] }, { team: ['A'] }, []],
    ['one of two unknown', { team: ['A', 'Gone'] }, { team: ['A'] }, ['Gone']],
    ['a whole facet unknown', { service: ['Old'], year: ['2021'] }, { year: ['2021'] }, ['Old']],
    ['a property every object has', { team: ['constructor'] }, {}, ['constructor']],
  ];
  test.each(cases)('%s', (_, chosen, kept, unknown) =>
    expect(knownChoices(chosen, known)).toEqual({ chosen: kept, unknown }),
  );
});

test.each([
  ['trigger', 'configuration change', 'Configuration change'],
  ['detection', 'alert', 'Alert'],
  ['service', 'etcd', 'etcd'],
] as const)('%s “%s” is shown as “%s”', (facet, value, shown) => expect(shownValue(facet, value)).toBe(shown));
