import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/library/items.ts';
import { libraryOf } from './libraries.ts';

const TRACKERS = [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://acme.example/browse/{key}' }];

const item = (id: string, more: object = {}) => ({ id, text: 'x', ...more });

/** Every piece of work with the other reviews that ask for it, and where it can be read. */
function work(reviews: Record<string, object[]>, site: object = { trackers: TRACKERS }): string[][] {
  const fronts = Object.entries(reviews).map(([id, improvements]) => [`2024-01-0${id}`, { improvements }]);
  const library = libraryOf({ site: { ...site }, reviews: Object.fromEntries(fronts) });
  return itemsOf(library).all.map(({ work: { key }, from, others, address }) => [
    key.slice(9),
    from.id.slice(9),
    others.map(({ id }) => id.slice(9)).join(' '),
    address ?? 'nowhere',
  ]);
}

describe('improvement work of a library', () => {
  it.each<[string, Record<string, object[]>, string[][]]>([
    ['is none when no review has items', { '1': [] }, []],
    [
      'is joined by a key of one of the trackers',
      { '1-a': [item('x', { tracker: 'EDGE-7' })], '2-b': [item('y', { tracker: 'EDGE-7' })] },
      [['1-a#x', '1-a', '2-b', 'https://acme.example/browse/EDGE-7']],
    ],
    [
      'is not joined by another key',
      { '1-a': [item('x', { tracker: 'OPS-7' })], '2-b': [item('y', { tracker: 'OPS-7' })] },
      [
        ['2-b#y', '2-b', '', 'nowhere'],
        ['1-a#x', '1-a', '', 'nowhere'],
      ],
    ],
    [
      'is not joined by the address of a report that announces several',
      {
        '1-a': [
          item('x', { tracker: 'https://acme.example/report' }),
          item('y', { tracker: 'https://acme.example/report' }),
        ],
      },
      [
        ['1-a#y', '1-a', '', 'https://acme.example/report'],
        ['1-a#x', '1-a', '', 'https://acme.example/report'],
      ],
    ],
    [
      'stands below the item that others were merged into, each other review once',
      { '1-a': [item('x')], '2-b': [item('y', { into: '2024-01-01-a#x' }), item('z', { into: '2024-01-01-a#x' })] },
      [['1-a#x', '1-a', '2-b', 'nowhere']],
    ],
    [
      'names no other review when one asks twice',
      { '1-a': [item('x'), item('y', { into: '2024-01-01-a#x' })] },
      [['1-a#x', '1-a', '', 'nowhere']],
    ],
  ])('%s', (_name, reviews, expected) => {
    expect(work(reviews)).toEqual(expected);
  });

  it('is joined by no key when there are no trackers', () => {
    const reviews = { '1-a': [item('x', { tracker: 'EDGE-7' })], '2-b': [item('y', { tracker: 'EDGE-7' })] };
    expect(work(reviews, {})).toHaveLength(2);
  });
});

describe('what the trackers say', () => {
  const at = (key: string) => `https://acme.example/browse/${key}`;
  const trackerState = {
    readAt: '2026-11-20T08:00Z',
    items: {
      [at('EDGE-1')]: { state: 'Done', open: false, closed: '2026-11-01' },
      [at('EDGE-2')]: { state: 'In Progress', open: true, opened: '2026-09-01' },
    },
    notFound: [at('EDGE-3')],
  };
  const reviews = {
    '2024-01-01-a': {
      improvements: [
        item('closed', { tracker: 'EDGE-1', state: 'accepted' }),
        item('going', { tracker: 'EDGE-2', state: 'in-progress', horizon: 'tactical' }),
        item('lost', { tracker: 'EDGE-3', state: 'done' }),
        item('unread', { tracker: 'EDGE-4', state: 'done' }),
      ],
    },
    '2024-01-02-b': { improvements: [item('other', { tracker: 'OPS-1' })] },
  };
  const library = libraryOf({ site: { trackers: TRACKERS }, reviews, trackerState });

  it('stands beside what the reviews say, and decides what is open and overdue', () => {
    const found = itemsOf(library).all.map(({ work: { item: one }, tracked, standing, looks }) => [
      one.id,
      one.state,
      tracked?.state,
      standing.isOpen,
      looks.join(' '),
    ]);
    expect(found.sort()).toEqual([
      ['closed', 'accepted', 'Done', false, 'contradicted'],
      ['going', 'in-progress', 'In Progress', true, 'overdue'],
      ['lost', 'done', undefined, false, 'lost'],
      ['other', 'proposed', undefined, true, 'undated'],
      ['unread', 'done', undefined, false, ''],
    ]);
  });

  it('is in the digest of the reviews whose pages show it, and of no other', () => {
    const digests = (state: object | undefined) =>
      libraryOf({
        site: { trackers: TRACKERS },
        reviews,
        ...(state && { trackerState: { ...trackerState, ...state } }),
      }).reviews.map(({ digest }) => digest);
    const [b, a] = digests({});
    expect([b, a]).toEqual(digests({}));
    expect(digests(undefined)[0]).toBe(b);
    expect(digests(undefined)[1]).not.toBe(a);
    expect(digests({ readAt: '2026-11-21T08:00Z' })[1]).not.toBe(a);
    expect(digests({ items: {} })[1]).not.toBe(a);
  });
});
