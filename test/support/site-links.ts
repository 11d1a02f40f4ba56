import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type PageElement } from './html.ts';
import { filesOf, type BuiltSite, type SitePage } from './site-pages.ts';

/** One address that a page or a style sheet names. */
export interface NamedAddress {
  /** The file that names it. */
  file: string;
  /** The address of that file, against which relative ones count. */
  from: string;
  to: string;
}

/** Attributes that hold one address each, in the spelling of the parser. */
const SINGLE = ['href', 'src', 'action', 'poster', 'xLinkHref', 'cite', 'formAction', 'data'];

/** Every address that the pages and style sheets of a site name. */
export function namedAddresses(site: BuiltSite): NamedAddress[] {
  const inPages = site.pages.flatMap((page) =>
    page.elements.flatMap((element) => addressesIn(element)).map((to) => named(page, to)),
  );
  const sheets = filesOf(site.folder).filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  return [...inPages, ...sheets.flatMap((file) => inSheet(site, file))];
}

function named({ file, address }: SitePage, to: string): NamedAddress {
  return { file, from: address, to };
}

function addressesIn(element: PageElement): string[] {
  const single = SINGLE.map((name) => attribute(element, name));
  const several = attribute(element, 'srcSet')
    .split(',')
    .map((one) => one.trim().split(/\s+/)[0] ?? '');
  const refresh = element.tag === 'meta' ? (/^\d+;\s*url=(.+)$/i.exec(attribute(element, 'content'))?.[1] ?? '') : '';
  return [...single, ...several, refresh].filter((address) => address !== '');
}

function inSheet({ folder, base }: BuiltSite, file: string): NamedAddress[] {
  const css = readFileSync(join(folder, file), 'utf8');
  return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, to = '']) => ({ file, from: base + file, to }));
}

/** The origin that addresses of a site without one are resolved against. */
const HERE = 'https://here.invalid';

/** What is wrong with one address, in words; undefined when it leads somewhere. */
export type LinkCheck = (address: NamedAddress) => string | undefined;

/** Checks addresses within the site: the page is there, and so is what the fragment names. */
export function leadsSomewhere(site: BuiltSite, origin = HERE): LinkCheck {
  const ids = new Map(
    site.pages.map(({ address, elements }) => [address, new Set(elements.map((one) => attribute(one, 'id')))]),
  );
  return ({ from, to }) => {
    const url = new URL(to, origin + from);
    if (url.origin !== origin || !url.protocol.startsWith('http')) return undefined;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(site.base)) return 'leaves the base path';
    if (!site.addresses.has(path)) return 'leads nowhere';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.get(path)?.has(fragment) ? undefined : 'names a place that its page does not have';
  };
}

const PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Checks that addresses use protocols that can do no harm. */
export const harmless: LinkCheck = ({ from, to }) => {
  const { protocol } = new URL(to, HERE + from);
  const isPicture = /^data:image\/(?:svg\+xml|png|gif)[;,]/.test(to);
  return PROTOCOLS.has(protocol) || isPicture ? undefined : `uses ${protocol}`;
};

/** What the checks say of the addresses, each once, as `file: address problem`. */
export function brokenLinks(addresses: readonly NamedAddress[], checks: readonly LinkCheck[]): string[] {
  const found = addresses.flatMap((address) =>
    checks.flatMap((check) => check(address) ?? []).map((problem) => `${address.file}: ${address.to} ${problem}`),
  );
  return [...new Set(found)];
}
