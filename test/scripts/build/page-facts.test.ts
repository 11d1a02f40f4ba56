import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { worthOf, writePageFacts } from '../../../scripts/build/page-facts.ts';

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

describe('the facts of the pages of an index', () => {
  let index: string;
  beforeEach(() => {
    index = mkdtempSync(join(tmpdir(), 'cairn-pages-'));
    mkdirSync(join(index, 'fragment'));
  });
  afterEach(() => rmSync(index, { recursive: true, force: true }));

  test('stand newest first, equals and pages without a date by their address, with all their values', () => {
    const facets: Record<string, Record<string, string[]>> = {
      a: { year: ['2025'], class: ['Expiry', 'Retry storm'] },
      b: { year: ['2026'] },
      c: { year: ['2025'], class: ['Retry storm'] },
      d: {},
    };
    for (const [name, filters] of Object.entries(facets))
      writeFileSync(
        join(index, `fragment/en_${name}1.pf_fragment`),
        gzipSync(`pagefind_dcd${JSON.stringify({ url: `/reviews/${name}/`, filters })}`),
      );
    const worths = { a: { newest: 2, longest: 7 }, b: { newest: 5 }, c: { newest: 2, longest: 9 } };
    writePageFacts(
      index,
      new Map(
        Object.entries(worths).map(([name, worth]) => [`reviews/${name}/index.html`, new Map(Object.entries(worth))]),
      ),
    );
    expect(JSON.parse(readFileSync(join(index, 'pages.json'), 'utf8'))).toEqual({
      ids: ['en_b1', 'en_a1', 'en_c1', 'en_d1'],
      dated: 3,
      longest: [-1, 7, 9, -1],
      facets: {
        class: { values: ['Expiry', 'Retry storm'], rows: [[], [0, 1], 1, []] },
        year: { values: ['2026', '2025'], rows: [0, 1, 1, []] },
      },
    });
  });
});
