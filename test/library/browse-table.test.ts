import { describe, expect, it } from 'vitest';
import { browseFacts } from '../../src/library/browse-table.ts';
import { listVersion, sortedReviews } from '../../src/library/browse.ts';
import { stripIncidents } from '../../src/library/strip-incidents.ts';
import { idsOf, libraryOf } from './libraries.ts';

const reviews = {
  '2023-12-31-a': {
    times: { started: '2023-12-31T23:00Z', resolved: '2024-01-01T01:00Z' },
    severity: 'sev2',
    owner: 't',
    classes: ['c', 'd'],
    trigger: 'deploy',
  },
  '2024-03-01-b': { severity: 'sev1' },
  '2024-03-02-c': {
    times: { started: '2024-03-02T00:00Z', resolved: '2024-03-02T00:30Z' },
    classes: ['d'],
    kind: 'drill',
  },
};
const entries = { teams: { t: { name: 'Edge', group: 'Acme' } }, classes: { c: { name: 'C' }, d: { name: 'D' } } };
const library = libraryOf({ ...entries, reviews });

describe('the facts of the list of reviews', () => {
  const { facets, months, numbers, version } = browseFacts(library);

  it('stand newest first, under the words of search', () => {
    expect(facets['class']).toEqual({ values: ['D', 'C'], rows: [0, [], [1, 0]] });
    expect(facets['organisation']).toEqual({ values: ['Acme'], rows: [[], [], 0] });
    expect(facets['trigger']).toEqual({ values: ['deployment'], rows: [[], [], 0] });
    expect(facets['year']).toEqual({ values: ['2024', '2023'], rows: [0, 0, 1] });
    expect(numbers['minutes']).toEqual([30, -1, 120]);
  });

  it('have severities in the order of the scale, whatever comes first', () => {
    expect(facets['severity']).toEqual({ values: ['Critical', 'Serious', 'Severity unknown'], rows: [2, 0, 1] });
  });

  it('have months as steps back from the one above', () => {
    expect(months).toEqual([650, 0, 3]);
  });

  it('have the version of the pages, which changes with the list and not with what a review says', () => {
    const other = (more: object) => listVersion(libraryOf({ ...entries, reviews: { ...reviews, ...more } }));
    expect(version).toBe(listVersion(library));
    expect(other({ '2024-03-01-b': { severity: 'sev2' } })).toBe(version);
    expect(other({ '2024-03-03-d': {} })).not.toBe(version);
  });
});

it('the pages of other orders have the order of the script', () => {
  expect(idsOf(sortedReviews(library, 'longest'))).toEqual(['2023-12-31-a', '2024-03-02-c', '2024-03-01-b']);
  expect(idsOf(sortedReviews(library, 'severity'))).toEqual(['2024-03-01-b', '2023-12-31-a', '2024-03-02-c']);
});

it('incidents of the strip know their row; a drill has no length', () => {
  expect(stripIncidents(library.reviews).map(({ row, rank, length }) => [row, rank, length?.ms])).toEqual([
    [0, -1, undefined],
    [1, 0, undefined],
    [2, 1, 7_200_000],
  ]);
});
