/** The whole address of a path within the site; undefined where the site has none, or does not carry the page. */
export type Address = (path: string) => string | undefined;

/**
 * Makes whole addresses. `site` is where the site is, `base` the path under it; without a site there are none.
 *
 * `leftOut` are the reviews that the digest's readers may not see: their pages are not there, and their addresses may
 * say too much.
 */
export function addressesUnder(site: string | undefined, base: string, leftOut: ReadonlySet<string>): Address {
  if (!site) return () => undefined;
  const root = new URL(`/${base}/`.replace(/\/+/g, '/'), site);
  return (path) => {
    const review = /^\/reviews\/([^/"?#]+)/.exec(path)?.[1];
    return review !== undefined && leftOut.has(review) ? undefined : new URL(path.slice(1), root).href;
  };
}
