import { describe, expect, it } from 'vitest';
import { select } from '../../../src/browser/browse/selection.ts';
import { ITEM_LIST, REVIEW_LIST } from '../../../src/browser/browse/lists.ts';
import { wholeList, type BrowseState } from '../../../src/browser/browse/state.ts';
import { readTable } from '../../../src/browser/browse/table.ts';
import { tableOf } from './tables.ts';

/** Five reviews, the newest first, each a month before the one above. */
const table = tableOf(5, {
  numbers: { minutes: [10, -1, 30, 30, 5] },
  facets: {
    severity: { values: ['Critical', 'Serious', 'Severity unknown'], rows: [1, 0, 2, 1, 0] },
    class: { values: ['expiry', 'retry', 'dns'], rows: [[0, 1], 1, [], 0, [1, 2]] },
    organisation: { values: ['Acme', 'Globex'], rows: [0, 0, 1, 1, 1] },
  },
});

const select_ = (state: Partial<BrowseState>) => select(table, { ...wholeList(REVIEW_LIST), ...state });

describe('the list that is left', () => {
  it.each<[string, Partial<BrowseState>, number[]]>([
    ['everything', {}, [0, 1, 2, 3, 4]],
    ['one value', { chosen: { class: ['retry'] } }, [0, 1, 4]],
    ['several values of a facet mean any', { chosen: { class: ['expiry', 'dns'] } }, [0, 3, 4]],
    ['several facets mean all', { chosen: { class: ['retry'], organisation: ['Acme'] } }, [0, 1]],
    ['a value nobody has', { chosen: { class: ['gone'] } }, []],
    ['a value beside one that nobody has', { chosen: { class: ['gone', 'dns'] } }, [4]],
    ['a stretch of months, both ends in', { range: { from: 597, to: 599 } }, [1, 2, 3]],
    ['a stretch and a facet', { range: { from: 597, to: 599 }, chosen: { organisation: ['Globex'] } }, [2, 3]],
    ['the longest first, of equals the newest, unknown last', { sort: 'longest' }, [2, 3, 0, 4, 1]],
    ['the most severe first, of equals the newest, unknown last', { sort: 'severity' }, [1, 4, 0, 3, 2]],
  ])('%s', (_name, state, rows) => {
    expect(select_(state).rows).toEqual(rows);
  });
});

describe('the counts beside values', () => {
  it.each<[string, Partial<BrowseState>, string, Record<string, number>]>([
    ['count every review without a choice', {}, 'class', { expiry: 2, retry: 3, dns: 1 }],
    [
      'say what a second value of the same facet would bring',
      { chosen: { class: ['dns'] } },
      'class',
      { expiry: 2, retry: 3, dns: 1 },
    ],
    ['follow the choices in other facets', { chosen: { class: ['dns'] } }, 'organisation', { Acme: 0, Globex: 1 }],
    [
      'follow all others but their own',
      { chosen: { organisation: ['Acme'], class: ['retry'] } },
      'organisation',
      { Acme: 2, Globex: 1 },
    ],
    ['follow the stretch of months', { range: { from: 600, to: 600 } }, 'organisation', { Acme: 1, Globex: 0 }],
  ])('%s', (_name, state, facet, counts) => {
    expect(select_(state).counts[facet]).toEqual(counts);
  });

  it('are what choosing the value gives', () => {
    const chosen = { organisation: ['Globex'] };
    for (const [value, count] of Object.entries(select_({ chosen }).counts['class'] ?? {}))
      expect(select_({ chosen: { ...chosen, class: [value] } }).rows).toHaveLength(count);
  });
});

it('the strip shows what fits all but the stretch', () => {
  const { fitsFacets } = select_({ chosen: { organisation: ['Acme'] }, range: { from: 600, to: 600 } });
  expect(fitsFacets).toEqual([true, true, false, false, false]);
});

describe('a list without a time line', () => {
  const none = [[], [], []];
  const items = readTable(
    {
      version: 'v',
      perPage: 2,
      size: 3,
      facets: Object.fromEntries(ITEM_LIST.facets.map((facet) => [facet, { values: [], rows: none }])),
      numbers: {
        major: [1, 0, 2],
        lasted: [5, -1, 5],
        people: [-1, -1, -1],
        asked: [1, 1, 3],
        age: [-1, 7, 9],
        due: [30, -1, 10],
      },
    },
    ITEM_LIST,
  );

  it.each<[string, number[]]>([
    ['reach', [0, 1, 2]],
    ['major', [2, 0, 1]],
    ['lasted', [0, 2, 1]],
    ['people', [0, 1, 2]],
    ['asked', [2, 0, 1]],
    ['age', [2, 1, 0]],
    ['due', [2, 0, 1]],
  ])('is sorted by its own numbers, what is unknown last: %s', (sort, rows) => {
    expect(select(items, { ...wholeList(ITEM_LIST), sort }).rows).toEqual(rows);
  });
});
