import { describe, expect, inject, test } from 'vitest';
import { brokenLinks, harmless, leadsSomewhere, namedAddresses } from '../support/site-links.ts';
import { readSite, type BuiltSite } from '../support/site-pages.ts';

const ORIGIN = 'https://cairn.example';

describe.each([
  ['at the root of its host', readSite(inject('siteFolder')), ORIGIN],
  ['under a base path', readSite(inject('baseFolder'), '/kb/'), undefined],
])('a site %s', (_name, site, origin) => {
  const addresses = namedAddresses(site);

  test('names thousands of addresses, on every page some', () => {
    expect(addresses.length).toBeGreaterThan(5_000);
    expect(new Set(addresses.map(({ file }) => file).filter((file) => file.endsWith('.html'))).size).toBe(
      site.pages.length,
    );
  });

  test('has every page and every place that it names', () => {
    expect(brokenLinks(addresses, [leadsSomewhere(site, origin)])).toEqual([]);
  });

  test('uses only protocols that can do no harm', () => {
    expect(brokenLinks(addresses, [harmless])).toEqual([]);
  });

  test('loads nothing from other hosts', () => {
    const loaded = site.pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ tag, attributes }) =>
            'src' in attributes ||
            'srcSet' in attributes ||
            (tag === 'link' && attributes['rel'] !== undefined && !isOnlyNamed(attributes['rel'])),
        )
        .map(({ attributes }) => `${file}: ${String(attributes['src'] ?? attributes['href'])}`)
        .filter((line) => /: (https?:)?\/\//.test(line)),
    );
    expect(loaded).toEqual([]);
  });
});

/** Links of these relations are read by machines, not loaded. */
function isOnlyNamed(rel: unknown): boolean {
  const relations = Array.isArray(rel) ? rel : [rel];
  return relations.some((one) => one === 'canonical' || one === 'alternate');
}

describe('the check of links', () => {
  const page = {
    file: 'a/index.html',
    address: '/kb/a/',
    html: '',
    elements: [{ tag: 'p', attributes: { id: 'here' }, text: '' }],
  };
  const site: BuiltSite = { folder: '', base: '/kb/', pages: [page], addresses: new Set(['/kb/a/', '/kb/x.png']) };
  const check = leadsSomewhere(site, ORIGIN);

  test.each([
    ['/kb/a/#here', undefined],
    ['#here', undefined],
    ['../x.png?v=1', undefined],
    ['https://elsewhere.example/b', undefined],
    [`${ORIGIN}/kb/a/`, undefined],
    [`${ORIGIN}/kb/b/`, 'leads nowhere'],
    ['/kb/b/', 'leads nowhere'],
    ['/kb/a', 'leads nowhere'],
    ['#there', 'names a place that its page does not have'],
    ['/a/', 'leaves the base path'],
  ])('says of %s: %s', (to, problem) => {
    expect(check({ file: 'a/index.html', from: '/kb/a/', to })).toBe(problem);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])('refuses %s', (to) => {
    expect(harmless({ file: 'a', from: '/', to })).toMatch(/^uses /);
  });
});
