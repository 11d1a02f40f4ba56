import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What a page is worth in each order of results, by the name of the order; the greatest come first. */
export type Worth = ReadonlyMap<string, number>;

/**
 * The element by which a page says it for itself: `<div hidden data-order-newest="1720000000000">`. The element and not
 * the attribute alone, which a review may quote in its text.
 */
const ELEMENT = /<div hidden((?: data-order-[a-z]+="-?\d+")+)>/;

const ORDER = / data-order-([a-z]+)="(-?\d+)"/g;

/** What a page says of its place in the orders of results; nothing when it stands behind all others. */
export function worthOf(html: string): Worth {
  const [, orders = ''] = ELEMENT.exec(html) ?? [];
  return new Map([...orders.matchAll(ORDER)].map(([, name = '', value]) => [name, Number(value)]));
}

/** What Pagefind's pieces begin with, before their JSON. */
const MARK = 'pagefind_dcd';

const fragmentSchema = z.looseObject({ url: z.string() });

/**
 * Writes `orders.json` beside an index: for each order, the ids by which the index calls its pages.
 *
 * Pagefind would put its own orders into the one file that every search begins with; few searches want another order
 * than its own, so they load it then. `pages` holds what each page is worth, by its file below the site's folder.
 */
export function writeOrders(index: string, pages: ReadonlyMap<string, Worth>): void {
  const ids = new Map(fragmentsOf(index).map(({ url, id }) => [fileOf(url), id]));
  const names = new Set([...pages.values()].flatMap((worth) => [...worth.keys()]));
  const orders = [...names].sort().map((name) => [name, orderOf(name, pages).map((file) => ids.get(file) ?? '')]);
  writeFileSync(join(index, 'orders.json'), JSON.stringify(Object.fromEntries(orders)));
}

function orderOf(name: string, pages: ReadonlyMap<string, Worth>): string[] {
  const worths = [...pages].flatMap(([file, worth]) => {
    const value = worth.get(name);
    return value === undefined ? [] : [{ file, value }];
  });
  return worths.sort((a, b) => b.value - a.value || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}

function fragmentsOf(index: string): { url: string; id: string }[] {
  const folder = join(index, 'fragment');
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const { url } = fragmentSchema.parse(JSON.parse(text.slice(MARK.length)));
    return { url, id: name.slice(0, name.indexOf('.')) };
  });
}

function fileOf(url: string): string {
  return `${url.slice(1)}index.html`;
}
