import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';

/** What a static site answers to a request. */
export interface Answer {
  status: 200 | 301 | 404;
  type?: string;
  body?: Uint8Array | undefined;
  /** Where a redirect leads. */
  location?: string;
}

/** A folder of built pages and the path under which it is served, beginning and ending with a slash. */
export interface StaticSite {
  folder: string;
  base: string;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The answer to a request for an address (path and query), as hosts of static files give it: a folder's address ends in
 * a slash and shows its `index.html`, and what is not there shows `404.html`. Nothing outside the folder is ever read.
 */
export function answerFor(site: StaticSite, address: string): Answer {
  const [path = '/', query] = address.split('?', 2);
  const file = fileOf(site, path);
  if (file === undefined) return path === '/' ? { status: 301, location: site.base } : notFound(site);
  const kind = kindOf(file);
  if (kind === 'file') return path.endsWith('/') ? notFound(site) : { status: 200, ...contentOf(file) };
  if (kind === undefined || kindOf(join(file, 'index.html')) !== 'file') return notFound(site);
  // A path that begins with two slashes would lead to another host.
  if (!path.endsWith('/'))
    return { status: 301, location: `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}` };
  return { status: 200, ...contentOf(join(file, 'index.html')) };
}

/** The file that a path names; undefined when it is not below the base, or leaves the folder. */
function fileOf({ folder, base }: StaticSite, path: string): string | undefined {
  const decoded = decodedPath(path.endsWith('/') ? path : `${path}/`);
  if (!decoded?.startsWith(base) || decoded.includes('\0')) return undefined;
  const root = resolve(folder);
  const file = resolve(root, `./${decoded.slice(base.length)}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

/** Undefined also for what cannot be looked at, such as a name that is too long. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(file: string): { type: string; body: Uint8Array } {
  return { type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body: readFileSync(file) };
}

function notFound({ folder }: StaticSite): Answer {
  const page = join(folder, '404.html');
  if (kindOf(page) === 'file') return { status: 404, ...contentOf(page) };
  return { status: 404, type: 'text/plain; charset=utf-8', body: Buffer.from('There is no page here.\n') };
}
