import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageFactsIn, pageFactsOf, type PageFactsFile } from '../../../src/browser/search/page-facts.ts';

const FILE: PageFactsFile = {
  ids: ['c', 'a', 'b', 'x'],
  dated: 2,
  longest: [10, 30, -1, -1],
  facets: { class: { values: ['expiry', 'dns'], rows: [[0, 1], 0, [], 1] } },
};

const pages = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the order of pages', () => {
  test.each([
    ['relevance', ['new', 'x', 'b', 'a', 'c']],
    ['newest', ['c', 'a', 'new', 'x', 'b']],
    ['longest', ['a', 'c', 'new', 'x', 'b']],
  ] as const)('%s: what has no place in it comes last, as it was', (sort, expected) => {
    const ordered = pageFactsOf(FILE).inOrder(pages('new', 'x', 'b', 'a', 'c'), sort);
    expect(ordered.map(({ id }) => id)).toEqual(expected);
  });
});

describe('narrowing pages', () => {
  test('takes them by what the index calls them, and counts', () => {
    const { take, counts } = pageFactsOf(FILE).narrowing({ class: ['dns'] });
    expect(['c', 'a', 'x'].filter((id) => take(id))).toEqual(['c', 'x']);
    expect(counts()['class']).toEqual({ expiry: 2, dns: 2 });
  });

  test('leaves out a page of another build, unless nothing is chosen', () => {
    const facts = pageFactsOf(FILE);
    expect(facts.narrowing({ class: ['dns'] }).take('new')).toBe(false);
    expect(facts.narrowing({}).take('new')).toBe(true);
  });

  test('counts nothing of a facet that no page has', () => {
    const { take, counts } = pageFactsOf(FILE).narrowing({});
    take('c');
    expect(counts()['trigger']).toEqual({});
  });
});

describe('the file of facts', () => {
  function serve(...answers: (() => Response)[]) {
    const fetched = vi.fn((_address: string) => Promise.resolve((answers.shift() ?? Response.error)()));
    vi.stubGlobal('fetch', fetched);
    return fetched;
  }

  afterEach(() => void vi.unstubAllGlobals());

  test('is loaded once, when it is first wanted', async () => {
    const fetched = serve(() => Response.json(FILE));
    const facts = pageFactsIn('/kb/pagefind/');
    expect(fetched).not.toHaveBeenCalled();
    expect((await facts()).ids).toEqual(FILE.ids);
    await facts();
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(['/kb/pagefind/pages.json']);
  });

  test('is asked for again after it could not be loaded', async () => {
    serve(
      () => new Response('gone', { status: 404 }),
      () => Response.json(FILE),
    );
    const facts = pageFactsIn('/');
    await expect(facts()).rejects.toThrow();
    expect((await facts()).ids).toEqual(FILE.ids);
  });
});
