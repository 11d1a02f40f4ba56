import { createHash } from 'node:crypto';
import type { Library } from './library.ts';
import type { Digested } from './views.ts';

/** One page of `getStaticPaths`, with the key under which a later build may take it over unrendered. */
export interface KeyedPage<Params, Props> {
  params: Params;
  props: Props;
  cacheKey: string;
}

/**
 * A page with a {@link cacheKey} made from its properties.
 *
 * `also` is whatever else the page or its components read of the library or the clock: counts, names of other reviews,
 * the day. What is not in the properties and not in `also` must not change the page.
 */
export function keyedPage<Params, Props>(
  library: Library,
  params: Params,
  props: Props,
  ...also: unknown[]
): KeyedPage<Params, Props> {
  return { params, props, cacheKey: cacheKey(library, props, ...also) };
}

/**
 * A digest of everything that a page shows, so that a page whose key is unchanged is unchanged.
 *
 * It covers all files but reviews and sessions, the settings, and which reviews are left out; these few change seldom.
 * Of reviews and sessions it covers those that `shows` holds, those that the views in it link to, and the sessions of
 * all these. `shows` is plain data and views in any nesting; the code of a page is the build's own business.
 *
 * Throws on anything else, because a map or a date would be left out unseen.
 */
export function cacheKey(library: Library, ...shows: unknown[]): string {
  return digestOf([surroundingsOf(library), ...shows.map(described)]);
}

const surroundings = new WeakMap<Library, string>();

function surroundingsOf(library: Library): string {
  const { site, leftOut, teams, services, classes, replacedClasses, practices, paths } = library;
  const views: Digested[] = [...teams, ...services, ...classes, ...replacedClasses, ...practices, ...paths];
  const known = surroundings.get(library) ?? digestOf([site, leftOut, views.map(fileOf)]);
  surroundings.set(library, known);
  return known;
}

function described(value: unknown): unknown {
  if (isView(value)) return aroundOf(value);
  if (typeof value !== 'object' || value === null) return plain(value);
  if (Array.isArray(value)) return value.map(described);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw notPlain(value);
  return Object.entries(value).map(([key, inner]) => [key, described(inner)]);
}

function plain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw notPlain(value);
  return value;
}

function notPlain(value: unknown): TypeError {
  return new TypeError(
    `A page is kept by plain data and views; this is neither: ${Object.prototype.toString.call(value)}`,
  );
}

function isView(value: unknown): value is Digested {
  return typeof value === 'object' && value !== null && 'digest' in value && 'href' in value;
}

const around = new WeakMap<Digested, string>();

/** A view with all it links to. */
function aroundOf(view: Digested): string {
  const known = around.get(view);
  if (known !== undefined) return known;
  const links = Object.entries(view).map(([name, value]) => [name, viewsIn(value).map(ownOf)]);
  const made = digestOf([ownOf(view), links]);
  around.set(view, made);
  return made;
}

/** The views that a property holds: itself, in a list, or in the objects of a list. */
function viewsIn(value: unknown): Digested[] {
  if (isView(value)) return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => (isView(item) ? [item] : Object.values(Object(item) as object).filter(isView)));
}

/** A view's own file, and the sessions that read it: other pages say of a review when it was read. */
function ownOf(view: Digested): string[] {
  return [fileOf(view), ...('sessions' in view ? viewsIn(view.sessions).map(fileOf) : [])];
}

function fileOf({ href, digest }: Digested): string {
  return `${href} ${digest}`;
}

function digestOf(shown: unknown): string {
  return createHash('sha1').update(JSON.stringify(shown)).digest('base64url');
}
