import { afterEach, describe, expect, test, vi } from 'vitest';
import { ordersIn } from '../../../src/browser/search/orders.ts';
import type { PagefindResult } from '../../../src/browser/search/pagefind.ts';

const found = (...ids: string[]): PagefindResult[] =>
  ids.map((id) => ({ id, score: 1, data: () => Promise.reject(new Error('not asked for')) }));

const idsOf = (results: readonly PagefindResult[]): string[] => results.map(({ id }) => id);

function serve(...answers: (() => Response)[]) {
  const fetched = vi.fn((_address: string) => Promise.resolve((answers.shift() ?? Response.error)()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => void vi.unstubAllGlobals());

describe('the order of results', () => {
  const orders = { newest: ['c', 'a'], longest: ['a', 'b', 'c'] };

  test.each([
    ['newest', ['c', 'a', 'x', 'b']],
    ['longest', ['a', 'b', 'c', 'x']],
  ] as const)('%s: what has no place in it comes last, as it was', async (sort, expected) => {
    serve(() => Response.json(orders));
    expect(idsOf(await ordersIn('/pagefind/')(found('x', 'b', 'a', 'c'), sort))).toEqual(expected);
  });

  test('is loaded once, and not for the order that the index gives itself', async () => {
    const fetched = serve(() => Response.json(orders));
    const order = ordersIn('/kb/pagefind/');
    expect(idsOf(await order(found('b', 'a'), 'relevance'))).toEqual(['b', 'a']);
    expect(fetched).not.toHaveBeenCalled();
    await order(found('b', 'a'), 'newest');
    await order(found('b', 'a'), 'longest');
    expect(fetched.mock.calls).toEqual([['/kb/pagefind/orders.json']]);
  });

  test('of a site without reviews leaves pages as they are', async () => {
    serve(() => Response.json({}));
    expect(idsOf(await ordersIn('/')(found('b', 'a'), 'newest'))).toEqual(['b', 'a']);
  });

  test('is asked for again after it could not be loaded', async () => {
    serve(
      () => new Response('gone', { status: 404 }),
      () => Response.json(orders),
    );
    const order = ordersIn('/');
    await expect(order(found('a', 'c'), 'newest')).rejects.toThrow();
    expect(idsOf(await order(found('a', 'c'), 'newest'))).toEqual(['c', 'a']);
  });
});
