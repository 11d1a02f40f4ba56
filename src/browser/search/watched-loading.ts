import type { Pagefind } from './pagefind.ts';

/**
 * An index whose searches fail when something that they need cannot be loaded. Pagefind itself goes on without a piece
 * that it does not get, and finds nothing: who is cut off would read that nobody ever had such an incident.
 *
 * The pieces that this thread loads are watched, since Pagefind says of a lost piece in the console alone.
 */
export function watchedLoading({ search, ...others }: Pagefind): Pagefind {
  let lost = 0;
  const load = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const isPiece = String(request[0]).endsWith('.pf_index');
    const response = await load(...request).catch((problem: unknown) => {
      lost += Number(isPiece);
      throw problem;
    });
    lost += Number(isPiece && !response.ok);
    return response;
  };
  return {
    ...others,
    search: async (term) => {
      const before = lost;
      const answer = await search(term);
      if (lost > before) throw new Error('A piece of the index could not be loaded.');
      return answer;
    },
  };
}
