import { listVersion, shelvesOf, type PageOf } from '../../library/browse.ts';
import { cacheKey } from '../../library/cache-key.ts';
import type { Library } from '../../library/library.ts';
import type { ReviewView } from '../../library/views.ts';

const known = new WeakMap<Library, string>();

/** What every page of the list of reviews shows beside its rows: how many reviews each shelf has, and which there are. */
function frameOf(library: Library): string {
  const before = known.get(library);
  if (before !== undefined) return before;
  const shelves = shelvesOf(library).map(({ href, name, reviews }) => [href, name, reviews.length]);
  const frame = cacheKey(library, listVersion(library), shelves);
  known.set(library, frame);
  return frame;
}

/** The key under which a later build may take over a page of the list of reviews; `of` says which list it is. */
export function listPageKey(library: Library, page: PageOf<ReviewView>, ...of: (string | number)[]): string {
  return cacheKey(library, of, page.number, page.last, frameOf(library), page.items);
}
