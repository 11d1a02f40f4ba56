import { existsSync, globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { GUIDE, guidePage, proseOf, read, ROOT, type Document } from './documents.ts';

const linksIn = (document: Document) =>
  [...proseOf(document).matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(([, address]) => address ?? []);

/** The files that can make a page of the site. */
const filesOf = (path: string) =>
  ['.astro', '.mdx', '/index.astro', '/index.mdx', '/[...page].astro'].map(
    (end) => `src/pages${path.slice(0, -1)}${end}`,
  );

/** The ids that headings of a page get. */
function anchorsIn(document: Document): string[] {
  const slugger = new GithubSlugger();
  return [...proseOf(document).matchAll(/^#{2,6} (.*)$/gm)].map(([, heading = '']) => slugger.slug(heading));
}

describe('the links of the guide', () => {
  const links = [...new Set(GUIDE.flatMap(linksIn))].filter((address) => address.startsWith('/'));

  it('all stay on the site', () => {
    expect(GUIDE.flatMap(linksIn).filter((address) => !address.startsWith('/'))).toEqual([]);
  });

  it.each(links)('%s leads to a page, whatever the library holds', (address) => {
    const [path = ''] = address.split('#');
    expect(filesOf(path).filter((file) => existsSync(join(ROOT, file)))).toHaveLength(1);
  });

  it.each(links.filter((address) => address.includes('#')))('%s leads to a heading', (address) => {
    const [path = '', anchor] = address.split('#');
    expect(anchorsIn(guidePage(path.split('/')[2] ?? ''))).toContain(anchor);
  });

  it('reach every page of the guide from its first', () => {
    const pages = GUIDE.map(({ file }) => `/guide/${file.replace(/^.*\/|\.mdx$/g, '')}/`).filter(
      (page) => page !== '/guide/index/',
    );
    const linked = linksIn(guidePage('index')).map((address) => address.split('#')[0]);
    expect(pages.filter((page) => !linked.includes(page))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('links to files that exist', () => {
    expect(linksIn(readme).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('is short enough to be read', () => {
    expect(readme.text.split('\n').length).toBeLessThanOrEqual(150);
  });

  it('lists every folder of the source, and no other', () => {
    const listed = [...readme.text.matchAll(/`(src\/[a-z-]+)\/`/g)].map(([, folder]) => folder).sort();
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(listed).toEqual(folders.map(({ name }) => `src/${name}`).sort());
  });

  it('says how many reviews the example library has', () => {
    const count = globSync('content/reviews/*.mdx', { cwd: ROOT }).length;
    expect(readme.text).toContain(`${count} reviews`);
  });
});
