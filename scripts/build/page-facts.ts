import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { columnOf } from '../../src/library/facet-column.ts';

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

const pageSchema = z.looseObject({ url: z.string(), filters: z.record(z.string(), z.array(z.string())) });

/** A page of the index: the id by which the index calls it, its values of each facet, and what it is worth. */
interface IndexedPage extends z.infer<typeof pageSchema> {
  id: string;
  worth: Worth;
}

/**
 * Writes `pages.json` beside an index: the facets of all its pages and their places in the orders of results, newest
 * first. `worths` holds what each page is worth, by its file below the site's folder.
 *
 * Pagefind would put its orders into the one file that every search begins with. Its facets take a search of their own
 * for each facet in which something is chosen, and make every search several times slower once they are loaded.
 */
export function writePageFacts(index: string, worths: ReadonlyMap<string, Worth>): void {
  const pages = pagesOf(index, worths).sort(
    (a, b) => newest(b) - newest(a) || (a.url < b.url ? -1 : Number(a.url > b.url)),
  );
  const names = new Set(pages.flatMap(({ filters }) => Object.keys(filters)));
  const facets = [...names].sort().map((name) => [name, columnOf(pages.map(({ filters }) => filters[name] ?? []))]);
  const facts = {
    ids: pages.map(({ id }) => id),
    dated: pages.filter(({ worth }) => worth.has('newest')).length,
    longest: pages.map(({ worth }) => worth.get('longest') ?? -1),
    facets: Object.fromEntries(facets),
  };
  writeFileSync(join(index, 'pages.json'), JSON.stringify(facts));
}

function newest({ worth }: IndexedPage): number {
  return worth.get('newest') ?? -Infinity;
}

function pagesOf(index: string, worths: ReadonlyMap<string, Worth>): IndexedPage[] {
  const folder = join(index, 'fragment');
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const page = pageSchema.parse(JSON.parse(text.slice(MARK.length)));
    return { ...page, id: name.slice(0, name.indexOf('.')), worth: worths.get(fileOf(page.url)) ?? new Map() };
  });
}

function fileOf(url: string): string {
  return `${url.slice(1)}index.html`;
}
