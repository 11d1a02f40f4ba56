import { describe, expect, it } from 'vitest';
import { ITEM_LIST, REVIEW_LIST } from '../../../src/browser/browse/lists.ts';
import { wholeList, type BrowseState } from '../../../src/browser/browse/state.ts';
import { leftOutWords, leftWords, rangeWords, titleWords, waysOut } from '../../../src/browser/browse/words.ts';

const WHOLE_LIST = wholeList(REVIEW_LIST);

it.each([
  [0, 43, 'No review fits'],
  [1, 43, '1 of 43 reviews'],
  [43, 43, '43 reviews'],
  [1, 1, '1 review'],
])('%d of %d: %s', (left, all, words) => {
  expect(leftWords(left, all, REVIEW_LIST)).toBe(words);
});

it('another list speaks of its own rows', () => {
  expect([leftWords(0, 3, ITEM_LIST), leftWords(1, 3, ITEM_LIST)]).toEqual(['No item fits', '1 of 3 items']);
});

it('a stretch of months', () => {
  expect(rangeWords({ from: 594, to: 596 })).toBe('July 2019 to September 2019');
  expect(rangeWords({ from: 594, to: 594 })).toBe('July 2019');
});

it.each<[string[], string]>([
  [[], ''],
  [['Gone'], 'The address asks for “Gone”, which no review has; it was left out.'],
  [['Gone', '2019-13'], 'The address asks for “Gone”, “2019-13”, which no review has; they were left out.'],
])('what was left out of an address: %j', (values, words) => {
  expect(leftOutWords(values, REVIEW_LIST)).toBe(words);
});

describe('where nothing fits', () => {
  const named = (state: Partial<BrowseState>) => waysOut({ ...WHOLE_LIST, page: 3, ...state }).map(({ name }) => name);

  it.each<[string, Partial<BrowseState>, string[]]>([
    ['nothing is asked', {}, []],
    ['one facet', { chosen: { year: ['2019', '2020'] } }, ['Without Year: 2019 or 2020']],
    [
      'a facet and a stretch',
      { chosen: { trigger: ['deployment'] }, range: { from: 594, to: 594 } },
      ['Without Set off by: Deployment', 'Without July 2019', 'Everything'],
    ],
  ])('%s', (_name, state, names) => {
    expect(named(state)).toEqual(names);
  });

  it('each way drops one thing and begins at the first page', () => {
    const chosen = { year: ['2019'], team: ['Edge'] };
    const [first, , third] = waysOut({ ...WHOLE_LIST, sort: 'longest', page: 3, chosen });
    expect(first?.state).toMatchObject({ chosen: { team: ['Edge'] }, sort: 'longest', page: 1 });
    expect(third?.state).toMatchObject({ chosen: {}, page: 1 });
  });
});

it('the title says what is chosen', () => {
  expect(titleWords(WHOLE_LIST, 'Reviews · Acme')).toBe('Reviews · Acme');
  expect(
    titleWords({ ...WHOLE_LIST, chosen: { trigger: ['traffic'] }, range: { from: 594, to: 594 } }, 'Reviews · Acme'),
  ).toBe('Traffic, July 2019 · Reviews · Acme');
});
