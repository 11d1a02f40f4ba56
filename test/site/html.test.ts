import { HtmlValidate, formatterFactory } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { attribute } from '../support/html.ts';
import { HTML_RULES } from '../support/html-rules.ts';
import { kindsOf, largestOfEachKind, pagesOfKind } from '../support/page-kinds.ts';
import { readSite, type SitePage } from '../support/site-pages.ts';

const site = readSite(inject('siteFolder'));
const validator = new HtmlValidate(HTML_RULES);
const format = formatterFactory('text');

async function problemsOf({ html, file }: SitePage): Promise<string> {
  return format((await validator.validateString(html, file)).results);
}

test('every page is of exactly one kind', () => {
  expect(site.pages.filter((page) => kindsOf(page).length !== 1).map(({ file }) => file)).toEqual([]);
});

describe('HTML is valid', () => {
  test.each(largestOfEachKind(site))('on %s', async (_kind, page) => {
    expect(await problemsOf(page)).toBe('');
  });

  test.each(pagesOfKind(site, 'a review').map((page) => [page.address, page] as const))(
    'on %s',
    async (_address, page) => {
      expect(await problemsOf(page)).toBe('');
    },
  );
});

describe('every page', () => {
  const offenders = (isWrong: (page: SitePage) => boolean) => site.pages.filter(isWrong).map(({ file }) => file);
  const headings = ({ elements }: SitePage) =>
    elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));

  test('has one first heading', () => {
    expect(offenders((page) => headings(page).filter((level) => level === 1).length !== 1)).toEqual([]);
  });

  test('leaves out no level of headings', () => {
    expect(offenders((page) => headings(page).some((level, index, all) => level > (all[index - 1] ?? 0) + 1))).toEqual(
      [],
    );
  });

  test('says its language and has a title of its own', () => {
    const titles = site.pages.map(({ elements }) => elements.find(({ tag }) => tag === 'title')?.text ?? '');
    expect(offenders(({ elements }) => attribute(elements[0]!, 'lang') !== 'en')).toEqual([]);
    expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('keeps scripts and styles in files of their own, as its content security policy demands', () => {
    const isInline = ({ elements }: SitePage) =>
      elements.some(
        (one) => one.tag === 'style' || 'style' in one.attributes || (one.tag === 'script' && !one.attributes['src']),
      );
    const handlers = ({ elements }: SitePage) =>
      elements.some(({ attributes }) => Object.keys(attributes).some((name) => /^on[a-z]/i.test(name)));
    expect(offenders(isInline)).toEqual([]);
    expect(offenders(handlers)).toEqual([]);
    expect(offenders((page) => !policyOf(page).includes("default-src 'none'"))).toEqual([]);
  });

  test('has the same policy, which allows no inline code and no other host', () => {
    expect([...new Set(site.pages.map(policyOf))]).toMatchInlineSnapshot(`
      [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'",
      ]
    `);
  });
});

function policyOf({ elements }: SitePage): string {
  const meta = elements.find(
    (one) => one.tag === 'meta' && /content-security-policy/i.test(attribute(one, 'httpEquiv')),
  );
  return meta ? attribute(meta, 'content') : '';
}
