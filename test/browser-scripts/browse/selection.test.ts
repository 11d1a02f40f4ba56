import { describe, expect, it } from 'vitest';
import { select } from '../../../src/browser/browse/selection.ts';
import { WHOLE_LIST, type BrowseState } from '../../../src/browser/browse/state.ts';
import { tableOf } from './tables.ts';

/** Five reviews, the newest first, each a month before the one above. */
const table = tableOf(5, {
  minutes: [10, -1, 30, 30, 5],
  facets: {
    severity: { values: ['Critical', 'Serious', 'Severity unknown'], rows: [1, 0, 2, 1, 0] },
    class: { values: ['expiry', 'retry', 'dns'], rows: [[0, 1], 1, [], 0, [1, 2]] },
    organisation: { values: ['Acme', 'Globex'], rows: [0, 0, 1, 1, 1] },
  },
});

const select_ = (state: Partial<BrowseState>) => select(table, { ...WHOLE_LIST, ...state });

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
