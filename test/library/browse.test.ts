import { describe, expect, it } from 'vitest';
import { pagesOf, PER_PAGE, shelfHref, shelvesOf } from '../../src/library/browse.ts';
import { libraryOf } from './libraries.ts';

describe('shelves', () => {
  it('are none in an empty library', () => {
    expect(shelvesOf(libraryOf({ teams: { t: {} }, services: { s: {} }, classes: { c: {} } }))).toEqual([]);
  });

  const library = libraryOf({
    teams: { t: { name: 'Edge', group: 'Acme' }, idle: { name: 'Idle' } },
    services: { s: { name: 'Proxy', team: 't' }, lone: { name: 'Lone' } },
    classes: { c: { name: 'Guardrail gap' }, old: { replacedBy: 'c' } },
    reviews: {
      '2024-01-01-a': {
        times: { started: '2023-12-31T23:59Z' },
        severity: 'sev2',
        owner: 't',
        services: ['s'],
        classes: ['old'],
      },
      '2024-01-01-b': { times: { started: '2024-01-01T00:00Z' }, services: ['lone'], severity: 'sev1' },
      '2024-05-01-c': { classes: ['c'] },
    },
  });

  it('stand facet by facet, years newest first and severities worst first, with their reviews newest first', () => {
    const lines = shelvesOf(library).map(
      ({ facet, value, title, reviews }) =>
        `${facet} ${value} "${title}": ${reviews.map(({ id }) => id.at(-1)).join('')}`,
    );
    expect(lines).toEqual([
      'year 2024 "2024": cb',
      'year 2023 "2023": a',
      'severity sev1 "Critical": b',
      'severity sev2 "Serious": a',
      'severity unknown "Severity unknown": c',
      'class c "Guardrail gap": ca',
      'team t "team Edge, Acme": a',
      'service lone "service Lone": b',
      'service s "service Proxy, Acme": a',
    ]);
  });

  it('are worked out once for each library', () => {
    expect(shelvesOf(library)).toBe(shelvesOf(library));
  });

  it('have pages of which the first has no number', () => {
    expect(shelvesOf(library)[0]?.href).toBe('/kb/reviews/by/year/2024/');
    expect(shelfHref('team', 'edge', 2)).toBe('/kb/reviews/by/team/edge/2/');
  });
});

describe('cutting a list into pages', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => index);

  it.each<[number, number[]]>([
    [0, [0]],
    [1, [1]],
    [PER_PAGE, [PER_PAGE]],
    [PER_PAGE + 1, [PER_PAGE, 1]],
    [2 * PER_PAGE, [PER_PAGE, PER_PAGE]],
  ])('%d items make pages of %j', (count, sizes) => {
    const pages = pagesOf(items(count));
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.map(({ number, last }) => `${number} of ${last}`)).toEqual(
      sizes.map((_, index) => `${index + 1} of ${sizes.length}`),
    );
    expect(pages.flatMap((page) => page.items)).toEqual(items(count));
  });

  it('cuts to another size when told', () => {
    expect(pagesOf(['a', 'b', 'c'], 2).map((page) => page.items)).toEqual([['a', 'b'], ['c']]);
  });
});
