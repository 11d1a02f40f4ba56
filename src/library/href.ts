/** The path under which the site is served, without a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page of this site, under whatever path it is served. `path` begins with a slash. */
export function href(path: string): string {
  return `${BASE}${path}`;
}

/**
 * Puts the site's base path before the links in compiled HTML.
 *
 * The compiler writes links within the site from the root and escapes quotation marks in text, so nothing else matches.
 */
export function withBase(html: string): string {
  return BASE === '' ? html : html.replaceAll('href="/', `href="${BASE}/`);
}
