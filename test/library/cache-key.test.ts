import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cacheKey, keyedPage } from '../../src/library/cache-key.ts';
import type { Library } from '../../src/library/library.ts';
import type { Raw } from '../../src/library/entry-views.ts';
import { linkLibrary, type RawLibrary } from '../../src/library/link.ts';
import { relatedViews } from '../../src/library/related-views.ts';
import { COLLECTIONS, type CollectionData, type CollectionName } from '../../src/model/collections.ts';
import { siteSchema } from '../../src/model/site.ts';

type Files = Record<CollectionName, Record<string, Record<string, unknown>>>;

const review = (title: string, more: object = {}) => ({
  title,
  status: 'final',
  severity: 'sev1',
  times: { started: '2026-01-01' },
  ...more,
});

/** Four reviews: the first two share a class and relate to each other, the last two stand apart. */
function files(): Files {
  return {
    teams: { edge: { name: 'Edge' }, data: { name: 'Data' } },
    services: { proxy: { name: 'Proxy', team: 'edge' }, store: { name: 'Store', team: 'data' } },
    classes: {
      expiry: { name: 'Expiry', definition: 'It lapses.' },
      surge: { name: 'Surge', definition: 'It grows.' },
    },
    practices: {
      inventory: { name: 'Keep an inventory', phase: 'prepare', summary: 'Know.', learnedFrom: ['2026-01-01-first'] },
      shed: { name: 'Shed load', phase: 'respond', summary: 'Drop.' },
    },
    reviews: {
      '2026-01-01-first': review('First', { owner: 'edge', services: ['proxy'], classes: ['expiry'] }),
      '2026-01-02-second': review('Second', { owner: 'edge', classes: ['expiry'] }),
      '2026-01-03-third': review('Third', { owner: 'data', services: ['store'], classes: ['surge'] }),
      '2026-01-04-fourth': review('Fourth', { audience: 'restricted' }),
    },
    sessions: {
      '2026-02-01': { held: '2026-02-01', reviews: ['2026-01-01-first'] },
      '2026-02-02': { held: '2026-02-02', reviews: ['2026-01-03-third'] },
    },
    adoption: {},
    paths: { start: { title: 'Start here', reviews: [{ review: '2026-01-01-first', why: 'Short.' }] } },
  };
}

function read<N extends CollectionName>(name: N, all: Files): Raw<N>[] {
  return Object.entries(all[name]).map(([id, file]) => ({
    id,
    digest: createHash('sha1').update(JSON.stringify(file)).digest('hex'),
    front: COLLECTIONS[name].schema.parse(file) as CollectionData[N],
  }));
}

const SITE = { name: 'Library', organisation: 'Acme', severities: [{ id: 'sev1', name: 'Critical' }] };

function libraryOf(all: Files, site: object = SITE): Library {
  const raw: RawLibrary = {
    site: siteSchema.parse(site),
    teams: read('teams', all),
    services: read('services', all),
    classes: read('classes', all),
    practices: read('practices', all),
    reviews: read('reviews', all),
    sessions: read('sessions', all),
    paths: read('paths', all),
    adoption: [],
  };
  return linkLibrary(raw, { audience: 'organisation', drafts: false, now: Date.UTC(2026, 2, 1) });
}

/** The keys of all pages that stand for one entry, by address below the base path of the tests. */
function keysOf(library: Library): Map<string, string> {
  const { reviews, teams, services, classes, practices, sessions, paths } = library;
  const related = relatedViews(library);
  return new Map([
    ...reviews.map((view) => [addressOf(view), cacheKey(library, { view, related: related.get(view.id) })] as const),
    ...[...teams, ...services, ...classes, ...practices, ...sessions, ...paths].map(
      (view) => [addressOf(view), cacheKey(library, { view })] as const,
    ),
  ]);
}

function addressOf({ href }: { href: string }): string {
  return href.replace(/^\/kb\//, '/');
}

function changedPages(change: (all: Files) => void): string[] {
  const after = files();
  change(after);
  const [before, now] = [keysOf(libraryOf(files())), keysOf(libraryOf(after))];
  return [...now].flatMap(([page, key]) => (before.get(page) === key ? [] : [page])).sort();
}

const ALL = [...keysOf(libraryOf(files())).keys()].sort();

describe('the key of a page', () => {
  test('stays when nothing has changed', () => {
    expect(changedPages(() => undefined)).toEqual([]);
  });

  test('changes with the title of a review on every page that shows the title, and on no other', () => {
    const retitle = (all: Files) => Object.assign(all.reviews['2026-01-01-first'] ?? {}, { title: 'Another title' });
    expect(changedPages(retitle)).toMatchInlineSnapshot(`
      [
        "/classes/expiry/",
        "/global-review/2026-02-01/",
        "/paths/start/",
        "/practices/inventory/",
        "/reviews/2026-01-01-first/",
        "/reviews/2026-01-02-second/",
        "/services/proxy/",
        "/teams/edge/",
      ]
    `);
  });

  test('changes where a review appears, and where it was', () => {
    const move = (all: Files) => Object.assign(all.reviews['2026-01-02-second'] ?? {}, { owner: 'data' });
    const pages = changedPages(move);
    expect(pages).toContain('/teams/edge/');
    expect(pages).toContain('/teams/data/');
  });

  test('changes with a session on the pages of what it read and of those who own it', () => {
    const rename = (all: Files) => Object.assign(all.sessions['2026-02-02'] ?? {}, { title: 'On surges' });
    expect(changedPages(rename)).toMatchInlineSnapshot(`
      [
        "/classes/surge/",
        "/global-review/2026-02-02/",
        "/reviews/2026-01-03-third/",
        "/services/store/",
        "/teams/data/",
      ]
    `);
  });

  test.each<[string, (all: Files) => void]>([
    ['the name of a team', ({ teams }) => Object.assign(teams['data'] ?? {}, { name: 'Data platform' })],
    ['a service', ({ services }) => Object.assign(services['store'] ?? {}, { tier: 1 })],
    ['a class', ({ classes }) => Object.assign(classes['surge'] ?? {}, { name: 'Overload' })],
    ['a practice', ({ practices }) => Object.assign(practices['shed'] ?? {}, { name: 'Shed and back off' })],
    [
      'who may read a review',
      ({ reviews }) => Object.assign(reviews['2026-01-03-third'] ?? {}, { audience: 'restricted' }),
    ],
  ])('changes everywhere with %s, which any page may name', (_, change) => {
    const gone = ALL.filter((page) => !changedPages(change).includes(page));
    expect(gone.filter((page) => page !== '/reviews/2026-01-03-third/')).toEqual([]);
  });

  test('changes everywhere with the settings', () => {
    const [before, after] = [
      keysOf(libraryOf(files())),
      keysOf(libraryOf(files(), { ...SITE, name: 'Another library' })),
    ];
    expect([...before].filter(([page, key]) => after.get(page) === key)).toEqual([]);
  });

  test('changes with a picture beside the write-up', () => {
    const library = libraryOf(files());
    const [view] = library.reviews;
    const key = cacheKey(library, { view });
    const repainted = libraryOf(files());
    Object.assign(repainted.reviews[0] ?? {}, { digest: `${view?.digest ?? ''} {"a.png":{"src":"/assets/a.1.png"}}` });
    expect(cacheKey(repainted, { view: repainted.reviews[0] })).not.toBe(key);
  });

  test('tells apart what else the page was told', () => {
    const library = libraryOf(files());
    const shown: unknown[][] = [[], [1], ['1'], [[1]], [{ a: 1 }], [{ b: 1 }], [null], [true], [[1], 2], [[1, 2]]];
    expect(new Set(shown.map((also) => cacheKey(library, ...also))).size).toBe(shown.length);
  });

  test.each<[string, unknown]>([
    ['a map', new Map([['a', 1]])],
    ['a set', new Set([1])],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a map inside', { deep: [new Map()] }],
  ])('cannot be made of %s, which would be left out unseen', (_, value) => {
    expect(() => cacheKey(libraryOf(files()), value)).toThrow('plain data and views');
  });

  test('is made from the properties of its page', () => {
    const library = libraryOf(files());
    const [view] = library.reviews;
    expect(keyedPage(library, { id: 'a' }, { view }, 2026)).toEqual({
      params: { id: 'a' },
      props: { view },
      cacheKey: cacheKey(library, { view }, 2026),
    });
  });
});
