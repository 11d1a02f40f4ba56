import { describe, expect, it } from 'vitest';
import { ITEM_LIST, REVIEW_LIST } from '../../../src/browser/browse/lists.ts';
import {
  isNarrowed,
  readBrowse,
  wholeList,
  within,
  writeBrowse,
  type BrowseState,
} from '../../../src/browser/browse/state.ts';

const whole = { from: 588, to: 611 };
const WHOLE_LIST = wholeList(REVIEW_LIST);

describe('the address of the list', () => {
  it.each<[string, BrowseState]>([
    ['', WHOLE_LIST],
    [
      '?year=2019&year=2020&class=Retry+storm',
      { ...WHOLE_LIST, chosen: { year: ['2019', '2020'], class: ['Retry storm'] } },
    ],
    ['?from=2019-03&to=2019-07', { ...WHOLE_LIST, range: { from: 590, to: 594 } }],
    ['?sort=longest&page=3', { ...WHOLE_LIST, sort: 'longest', page: 3 }],
    ['?severity=Critical&sort=severity', { ...WHOLE_LIST, chosen: { severity: ['Critical'] }, sort: 'severity' }],
  ])('%j says everything, and is read as it was written', (query, state) => {
    const { state: read, unknown } = readBrowse(query, REVIEW_LIST, whole);
    expect({ ...read }).toEqual({ range: undefined, ...state });
    expect(unknown).toEqual([]);
    expect(new Set(new URLSearchParams(writeBrowse(state, REVIEW_LIST)))).toEqual(new Set(new URLSearchParams(query)));
  });

  it.each<[string, Partial<BrowseState>, string[]]>([
    ['?sort=constructor', {}, ['constructor']],
    ['?sort=relevance', {}, ['relevance']],
    ['?page=0', {}, ['0']],
    ['?page=-1&from=yesterday', {}, ['-1', 'yesterday']],
    ['?page=9999999999', {}, ['9999999999']],
    ['?to=2019-13', {}, ['2019-13']],
    ['?kind=Review&q=words&utm=x', {}, []],
    ['?from=2019-07&to=2019-03', { range: { from: 590, to: 594 } }, []],
    ['?from=1990-01', {}, []],
    ['?from=2019-03', { range: { from: 590, to: 611 } }, []],
    ['?from=2055-01&to=2060-01', { range: { from: 611, to: 611 } }, []],
    ['?from=1990-01&to=1991-01', { range: { from: 588, to: 588 } }, []],
  ])('%j leaves out what nobody understands', (query, state, unknown) => {
    expect(readBrowse(query, REVIEW_LIST, whole)).toEqual({
      state: { ...WHOLE_LIST, range: undefined, ...state },
      unknown,
    });
  });

  it('a range that is the whole time is none', () => {
    expect(within(whole, whole)).toBeUndefined();
    expect(within({ from: 0, to: 9999 }, whole)).toBeUndefined();
  });

  it.each<[boolean, Partial<BrowseState>]>([
    [false, {}],
    [false, { sort: 'longest', page: 4 }],
    [true, { chosen: { year: ['2019'] } }],
    [true, { range: { from: 1, to: 2 } }],
  ])('narrowed %s: %j', (expected, state) => {
    expect(isNarrowed({ ...WHOLE_LIST, ...state })).toBe(expected);
  });

  it('of another list has its own facets and orders, and no months where there is no time line', () => {
    const query = '?aim=prevent&state=done&severity=Critical&sort=due&from=2019-01';
    const { state, unknown } = readBrowse(query, ITEM_LIST);
    expect(state).toEqual({ chosen: { state: ['done'], aim: ['prevent'] }, sort: 'due', page: 1, range: undefined });
    expect(unknown).toEqual([]);
    expect(writeBrowse(state, ITEM_LIST)).toBe('?state=done&aim=prevent&sort=due');
    expect(readBrowse('?sort=newest', ITEM_LIST).unknown).toEqual(['newest']);
  });
});
