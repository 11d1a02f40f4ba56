import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { worthOf, writeOrders } from '../../../scripts/build/search-orders.ts';

describe('what a page says of its place in the orders', () => {
  test.each([
    [
      'two orders',
      '<div hidden data-order-newest="1720000000000" data-order-longest="-1">',
      { newest: 1720000000000, longest: -1 },
    ],
    ['nothing', '<div hidden><span data-pagefind-filter="kind">', {}],
    [
      'no more than its own, whatever it quotes',
      '<div hidden data-order-newest="7"><p>Set data-order-newest="9" there.</p>',
      { newest: 7 },
    ],
    ['nothing, where it only quotes', '<div hidden><p>Set data-order-newest="9" there.</p>', {}],
    ['an order without a number', '<div hidden data-order-newest="soon">', {}],
  ])('%s', (_what, html, expected) => {
    expect(Object.fromEntries(worthOf(html))).toEqual(expected);
  });
});

describe('the file of orders', () => {
  let index: string;
  beforeEach(() => {
    index = mkdtempSync(join(tmpdir(), 'cairn-orders-'));
    mkdirSync(join(index, 'fragment'));
  });
  afterEach(() => rmSync(index, { recursive: true, force: true }));

  test('names pages as the index does, the greatest first and equals by their file', () => {
    for (const name of ['a', 'b', 'c', 'd'])
      writeFileSync(
        join(index, `fragment/en_${name}1.pf_fragment`),
        gzipSync(`pagefind_dcd{"url":"/reviews/${name}/"}`),
      );
    const worth = { a: [2, 7], b: [5], c: [2, 9], d: [] } as const;
    writeOrders(
      index,
      new Map(
        Object.entries(worth).map(([name, [newest, longest]]) => [
          `reviews/${name}/index.html`,
          new Map(Object.entries({ newest, longest }).filter((pair): pair is [string, 7] => pair[1] !== undefined)),
        ]),
      ),
    );
    expect(JSON.parse(readFileSync(join(index, 'orders.json'), 'utf8'))).toEqual({
      longest: ['en_c1', 'en_a1'],
      newest: ['en_b1', 'en_a1', 'en_c1'],
    });
  });
});
