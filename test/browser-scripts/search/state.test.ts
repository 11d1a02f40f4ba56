import { describe, expect, test } from 'vitest';
import {
  asksForSomething,
  choices,
  readState,
  shortened,
  toggled,
  writeState,
  type SearchState,
} from '../../../src/browser/search/state.ts';

describe('a search and its address say the same', () => {
  const cases: [string, string, SearchState][] = [
    ['nothing', '', { q: '', chosen: {}, sort: 'relevance' }],
    ['words', '?q=certificate+expired', { q: 'certificate expired', chosen: {}, sort: 'relevance' }],
    [
      'two values of one facet',
      '?year=2021&year=2019',
      { q: '', chosen: { year: ['2021', '2019'] }, sort: 'relevance' },
    ],
    [
      'everything',
      '?q=dns&organisation=Facebook+%28Meta%29&class=Retry+storm&sort=newest',
      { q: 'dns', chosen: { organisation: ['Facebook (Meta)'], class: ['Retry storm'] }, sort: 'newest' },
    ],
    [
      'letters that mean something in addresses',
      '?q=a%26b%3Dc+%23+%2B+%25',
      { q: 'a&b=c # + %', chosen: {}, sort: 'relevance' },
    ],
    ['an emoji', '?q=%F0%9F%94%A5', { q: '🔥', chosen: {}, sort: 'relevance' }],
  ];
  test.each(cases)('%s', (_, address, state) => {
    expect(readState(address)).toEqual(state);
    expect(writeState(state)).toBe(address);
  });
});

describe('reading an address leaves out what it does not understand', () => {
  const nothing = { q: '', chosen: {}, sort: 'relevance' };
  test.each([
    ['another parameter', '?utm_source=mail'],
    ['an order nobody knows', '?sort=size'],
    ['a property every object has, as an order', '?sort=toString'],
    ['an empty choice', '?team='],
  ])('%s', (_, address) => expect(readState(address)).toEqual(nothing));

  test('a value that stands there twice is chosen once', () => {
    expect(readState('?kind=Review&kind=Review').chosen).toEqual({ kind: ['Review'] });
  });

  test('a query of spaces is not written', () => {
    expect(writeState({ q: '   ', chosen: {}, sort: 'relevance' })).toBe('');
  });
});

describe('a long query is shortened', () => {
  test('to a thousand letters', () => expect(shortened('x'.repeat(10_000))).toHaveLength(1000));
  test('without half a letter at its end', () => {
    expect(shortened(`${'x'.repeat(999)}🔥`).isWellFormed()).toBe(true);
  });
});

describe('choosing', () => {
  test.each([
    ['a first value', {}, { year: ['2021'] }],
    ['a second value', { year: ['2019'] }, { year: ['2019', '2021'] }],
    ['a value again takes it back', { year: ['2019', '2021'], kind: ['Review'] }, { year: ['2019'], kind: ['Review'] }],
    ['the last value again takes the facet back', { year: ['2021'] }, {}],
  ])('%s', (_, before, after) => expect(toggled(before, 'year', '2021')).toEqual(after));

  test('choices come in the order of the facets', () => {
    expect(choices({ year: ['2021'], kind: ['Review', 'Class'] })).toEqual([
      ['kind', 'Review'],
      ['kind', 'Class'],
      ['year', '2021'],
    ]);
  });
});

test.each([
  ['words ask for something', { q: 'x', chosen: {} }, true],
  ['a choice asks for something', { q: '', chosen: { kind: ['Review'] } }, true],
  ['spaces ask for nothing', { q: '  ', chosen: {} }, false],
])('%s', (_, state, asks) => expect(asksForSomething({ ...state, sort: 'newest' })).toBe(asks));
