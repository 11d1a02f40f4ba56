import type { PagefindResult } from './pagefind.ts';
import type { Sort } from './state.ts';

/** Puts the pages that were found into an order. */
export type Orders = (results: PagefindResult[], sort: Sort) => Promise<PagefindResult[]>;

/** The orders of an index, which the build puts beside it; they are loaded when one is first wanted. */
export function ordersIn(folder: string): Orders {
  let loaded: Promise<Ranks> | undefined;
  const load = () =>
    (loaded ??= fetchRanks(`${folder}orders.json`).catch((problem: unknown) => {
      loaded = undefined;
      throw problem;
    }));
  return async (results, sort) => (sort === 'relevance' ? results : inOrder(results, (await load())[sort]));
}

/** The rank of each page in an order, by the id that the index gives it; the first has 0. */
type Ranks = Record<Exclude<Sort, 'relevance'>, ReadonlyMap<string, number>>;

async function fetchRanks(address: string): Promise<Ranks> {
  const orders = (await (await fetch(address)).json()) as Partial<Record<keyof Ranks, readonly string[]>>;
  const ranks = (ids: readonly string[] = []) => new Map(ids.map((id, rank) => [id, rank]));
  return { newest: ranks(orders.newest), longest: ranks(orders.longest) };
}

/** Pages in the order of their ranks; those without one come last, as they were. */
export function inOrder(results: readonly PagefindResult[], ranks: ReadonlyMap<string, number>): PagefindResult[] {
  const rank = ({ id }: PagefindResult): number => ranks.get(id) ?? ranks.size;
  return results.toSorted((a, b) => rank(a) - rank(b));
}
