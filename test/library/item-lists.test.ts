import { describe, expect, it } from 'vitest';
import { ITEM_LIST } from '../../src/browser/browse/lists.ts';
import { select } from '../../src/browser/browse/selection.ts';
import { wholeList } from '../../src/browser/browse/state.ts';
import { readTable } from '../../src/browser/browse/table.ts';
import { itemPageKey } from '../../src/components/improvements/item-page-key.ts';
import { itemRow } from '../../src/components/improvements/item-row.ts';
import { pagesOf } from '../../src/library/browse.ts';
import { itemFacts, itemListVersion } from '../../src/library/item-lists.ts';
import { ITEM_ORDERS, itemListHref, itemOrders, sortedItems, type ItemOrder } from '../../src/library/item-orders.ts';
import { itemShelf, itemShelves } from '../../src/library/item-shelves.ts';
import { itemsOf } from '../../src/library/items.ts';
import { libraryOf } from './libraries.ts';

const item = (id: string, more: object = {}) => ({ id, text: `Text of ${id}`, ...more });
const TRACKERS = [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://acme.example/browse/{key}' }];

const entries = {
  site: { trackers: TRACKERS },
  teams: { edge: { name: 'Edge', group: 'Acme' }, core: { name: 'Core' } },
  classes: { c: { name: 'Class C' }, d: { name: 'Class D' } },
  reviews: {
    '2026-01-01-a': {
      title: 'First <one>',
      severity: 'sev1',
      classes: ['c'],
      times: { started: '2026-01-01T00:00Z', mitigated: '2026-01-01T02:00Z' },
      impact: { people: 5 },
      improvements: [
        item('wide', {
          scope: 'class',
          aim: 'prevent',
          team: 'edge',
          state: 'in-progress',
          opened: '2026-01-02',
          tracker: 'EDGE-1',
        }),
        item('no', { state: 'declined', reason: 'Too *dear*', closed: '2026-02-01' }),
        item('done', { state: 'done', team: 'core', closed: '2026-03-01', aim: 'detect' }),
      ],
    },
    '2026-06-01-b': {
      classes: ['c', 'd'],
      times: { started: '2026-06-01T00:00Z', mitigated: '2026-06-01T09:00Z' },
      improvements: [
        item('same', { tracker: 'EDGE-1', state: 'in-progress', team: 'edge' }),
        item('late', { due: '2027-01-01' }),
      ],
    },
  },
};
const library = libraryOf(entries);
const ids = (views: readonly { work: { item: { id: string } } }[]) => views.map(({ work }) => work.item.id);

describe('the shelves of items', () => {
  it('hold what has a value, by reach, and empty ones are left out', () => {
    const shelves = itemShelves(library).map(
      ({ facet, value, title, items }) => `${facet} ${value} (${title}): ${ids(items).join(' ')}`,
    );
    expect(shelves).toEqual([
      'look overdue (overdue): wide',
      'look asked (asked for by several reviews): wide',
      'look resurfaced (declined, and its class came up again): no',
      'state proposed (proposed): late',
      'state in-progress (in progress): wide',
      'state done (done): done',
      'state declined (declined): no',
      'scope class (solving the class): wide',
      'aim detect (to detect): done',
      'aim prevent (to prevent): wide',
      'age months (open for 8 weeks to 6 months): late',
      'age half-year (open for 6 to 12 months): wide',
      'team core (team Core): done',
      'team edge (team Edge, Acme): wide',
      'class c (Class C): wide no done late',
      'class d (Class D): wide late',
      'opened 2026 (opened in 2026): wide',
      'closed 2026 (closed in 2026): no done',
    ]);
  });

  it('are found by their value', () => {
    expect(itemShelf(library, 'team', 'edge')?.href).toBe('/kb/improvements/by/team/edge/');
    expect(itemShelf(library, 'team', 'nobody')).toBeUndefined();
  });
});

describe('the orders of items', () => {
  it('are those that the list in the browser has', () => {
    expect(['reach', ...Object.keys(ITEM_ORDERS)]).toEqual(Object.keys(ITEM_LIST.orders));
    expect([itemListHref('reach', 2), itemListHref('due')]).toEqual([
      '/kb/improvements/2/',
      '/kb/improvements/sorted/due/',
    ]);
  });

  it('are offered where they tell items apart', () => {
    const plain = libraryOf({ reviews: { '2026-01-01-a': { improvements: [item('x'), item('y')] } } });
    expect([itemOrders(library), itemOrders(plain)]).toEqual([Object.keys(ITEM_ORDERS), []]);
  });

  const table = readTable(itemFacts(library), ITEM_LIST);
  it.each(Object.keys(ITEM_ORDERS) as ItemOrder[])('by %s are the same on plain pages and in the browser', (order) => {
    const { all } = itemsOf(library);
    const inBrowser = select(table, { ...wholeList(ITEM_LIST), sort: order }).rows.flatMap((row) => all[row] ?? []);
    expect(ids(sortedItems(library, order))).toEqual(ids(inBrowser));
  });

  it.each<[ItemOrder, string]>([
    ['asked', 'wide no done late'],
    ['age', 'wide late no done'],
    ['due', 'wide late no done'],
    ['people', 'wide no done late'],
    ['lasted', 'wide late no done'],
  ])('by %s', (order, expected) => {
    expect(ids(sortedItems(library, order)).join(' ')).toBe(expected);
  });
});

it('the facts for the browser count as the shelves do', () => {
  const { facets, size, version } = itemFacts(library);
  expect([size, version]).toEqual([4, itemListVersion(library)]);
  expect(facets.team).toEqual({ values: ['Edge', 'Core'], rows: [0, [], 1, []] });
  expect(facets.scope).toEqual({ values: ['this case', 'the class', 'the organisation'], rows: [1, [], [], []] });
});

describe('a row', () => {
  const row = (id: string) =>
    itemsOf(library)
      .all.filter(({ work }) => work.item.id === id)
      .map(itemRow)[0] ?? '';

  it('links to each review that asks, to the team and to the tracker, and escapes what authors wrote', () => {
    expect(row('wide')).toContain('<a href="/kb/reviews/2026-01-01-a/#item-wide">First &lt;one&gt;</a>');
    expect(row('wide')).toContain('<a href="/kb/reviews/2026-06-01-b/">A review</a>');
    expect(row('wide')).toContain('<a href="/kb/teams/edge/">Edge</a>');
    expect(row('wide')).toContain('<a href="https://acme.example/browse/EDGE-1">in progress</a>');
    expect(row('wide')).toContain('overdue since 27 February 2026');
    expect(row('wide')).toContain('2 incidents<span class="item-part">1 major</span>');
  });

  it('says what the tracker says, that it does otherwise, and where the item went', () => {
    const at = 'https://acme.example/browse/EDGE-1';
    const trackerState = {
      readAt: '2026-11-20',
      items: { [at]: { state: 'Won’t <do>', open: false, moved: 'https://acme.example/browse/NET-9' } },
    };
    const { all } = itemsOf(libraryOf({ ...entries, trackerState }));
    const cell = all.filter(({ work }) => work.item.id === 'wide').map(itemRow)[0];
    expect(cell).toContain('class="item-now contradicts"');
    expect(cell).toContain('<span class="item-part">tracker: Won’t &lt;do&gt;</span>');
    expect(cell).toContain('<a href="https://acme.example/browse/NET-9">moved in the tracker</a>');
  });

  it('says why something was declined, and what came up again', () => {
    expect(row('no')).toContain('Why not: Too <em>dear</em>');
    expect(row('no')).toContain('Since then 1 related incident: <a href="/kb/reviews/2026-06-01-b/">A review</a>');
  });
});

describe('the key of a page of items', () => {
  const key = (more: object = {}) => {
    const other = libraryOf({ ...entries, ...more });
    const [page] = pagesOf(itemsOf(other).all, 100);
    return itemPageKey(other, page as NonNullable<typeof page>);
  };

  it('stays while nothing that the page shows changes', () => {
    expect(key()).toBe(key());
  });

  it.each<[string, object]>([
    ['an item', { reviews: { ...entries.reviews, '2026-01-02-c': { improvements: [item('new')] } } }],
    ['how far an item reaches', { reviews: { ...entries.reviews, '2026-01-02-c': { classes: ['c'] } } }],
    [
      'what a review is called',
      { reviews: { ...entries.reviews, '2026-06-01-b': { ...entries.reviews['2026-06-01-b'], title: 'X' } } },
    ],
    ['when the trackers were read', { trackerState: { readAt: '2026-11-20', items: {} } }],
  ])('changes with %s', (_name, more) => {
    expect(key(more)).not.toBe(key());
  });
});
