/** The path under which the site is served, without a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, under whatever path it is served. `path` begins with a slash. */
export function href(path: string): string {
  return `${BASE}${path}`;
}
