import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, type PageElement } from './html.ts';

/** One page of a built site. */
export interface SitePage {
  /** Path of its file in the built folder. */
  file: string;
  /** Address below the root of the host, base path included. */
  address: string;
  html: string;
  elements: readonly PageElement[];
}

/** A built site, read whole. */
export interface BuiltSite {
  folder: string;
  base: string;
  pages: readonly SitePage[];
  /** Every address that answers, files other than pages included. */
  addresses: ReadonlySet<string>;
}

const read = new Map<string, BuiltSite>();

/** Reads a built site; one folder is read once. `base` begins and ends with a slash. */
export function readSite(folder: string, base = '/'): BuiltSite {
  const before = read.get(folder);
  if (before) return before;
  const files = filesOf(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => pageOf(folder, base, file));
  const site = { folder, base, pages, addresses: new Set(files.map((file) => addressOf(base, file))) };
  read.set(folder, site);
  return site;
}

/** All files of a folder with forward slashes, sorted. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The page at an address below the base, such as `reviews/`. Throws when there is none. */
export function pageAt(site: BuiltSite, path: string): SitePage {
  const page = site.pages.find(({ address }) => address === site.base + path);
  if (!page) throw new Error(`There is no page at ${site.base}${path}.`);
  return page;
}

function pageOf(folder: string, base: string, file: string): SitePage {
  const html = readFileSync(join(folder, file), 'utf8');
  return { file, address: addressOf(base, file), html, elements: elementsOf(html) };
}

function addressOf(base: string, file: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}
