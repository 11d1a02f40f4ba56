import { createHash } from 'node:crypto';
import type { PageOf } from '../../library/browse.ts';
import { cacheKey } from '../../library/cache-key.ts';
import { itemListVersion } from '../../library/item-lists.ts';
import { itemOrders } from '../../library/item-orders.ts';
import { itemShelves } from '../../library/item-shelves.ts';
import { itemsOf, type WorkView } from '../../library/items.ts';
import type { Library } from '../../library/library.ts';
import { sharedIdeasOf } from '../../library/shared-ideas.ts';
import { itemRow } from './item-row.ts';

const known = new WeakMap<Library, string>();
const rows = new WeakMap<WorkView, string>();

/** What every page of the list of items shows beside its rows: how many items each shelf has, and what all say. */
function frameOf(library: Library): string {
  const before = known.get(library);
  if (before !== undefined) return before;
  const { all, flow } = itemsOf(library);
  const open = all.filter(({ standing }) => standing.isOpen).length;
  const shelves = itemShelves(library).map(({ href, items }) => [href, items.length]);
  const ideas = sharedIdeasOf(library).length;
  const said = [
    itemListVersion(library),
    library.trackerState?.readAt,
    open,
    flow,
    shelves,
    itemOrders(library),
    ideas,
  ];
  const frame = digestOf(JSON.stringify(said));
  known.set(library, frame);
  return frame;
}

/** The key under which a later build may take over a page of the list of items; `of` says which list it is. */
export function itemPageKey(library: Library, page: PageOf<WorkView>, ...of: string[]): string {
  return cacheKey(library, of, page.number, page.last, frameOf(library), page.items.map(rowDigest));
}

/** An item stands in many lists, and its row in the key of a page of each. */
function rowDigest(view: WorkView): string {
  const digest = rows.get(view) ?? digestOf(itemRow(view));
  rows.set(view, digest);
  return digest;
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}
