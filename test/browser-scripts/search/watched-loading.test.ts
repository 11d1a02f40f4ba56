import { afterEach, expect, test, vi } from 'vitest';
import type { Pagefind } from '../../../src/browser/search/pagefind.ts';
import { watchedLoading } from '../../../src/browser/search/watched-loading.ts';

afterEach(() => void vi.unstubAllGlobals());

/** An index that loads one piece for each search, and goes on without it where it does not get it. */
function watched(...answers: (() => Response)[]): Pagefind {
  return watchedFor('a.pf_index', answers);
}

function watchedFor(name: string, answers: (() => Response)[]): Pagefind {
  vi.stubGlobal('fetch', async () => (answers.shift() ?? (() => Promise.reject(new TypeError('no line'))))());
  const search = async () => {
    await fetch(name).catch(() => undefined);
    return { results: [] };
  };
  const nothing = () => Promise.resolve();
  return watchedLoading({ options: nothing, init: nothing, preload: nothing, search });
}

test.each([
  ['is not there', () => new Response('', { status: 404 })],
  ['does not come', undefined],
])('a search fails when a piece of the index %s, and the next one works', async (_what, lost) => {
  const { search } = watched(...(lost ? [lost, () => new Response('piece')] : []));
  await expect(search('dns')).rejects.toThrow('A piece of the index could not be loaded.');
  if (lost) expect(await search('dns')).toEqual({ results: [] });
});

test('a search that gets all it needs may find nothing', async () => {
  expect(await watched(() => new Response('piece')).search('dns')).toEqual({ results: [] });
});

test('a search does not fail for something else that is lost beside it', async () => {
  const { search } = watchedFor('pages.json', [() => new Response('', { status: 404 })]);
  expect(await search('dns')).toEqual({ results: [] });
});
