import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, formatterFactory } from 'html-validate';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSiteBuilder, type Built } from '../support/build-site.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-sites.ts';
import { attribute } from '../support/html.ts';
import { HTML_RULES } from '../support/html-rules.ts';
import { brokenLinks, harmless, leadsSomewhere, namedAddresses } from '../support/site-links.ts';
import { filesOf, pageAt, readSite } from '../support/site-pages.ts';

const SETTINGS = { CAIRN_SITE: 'https://cairn.example' };
const NAMES = ['empty', 'draft-only', 'small', 'hostile'] as const;

const builder = newSiteBuilder();
const copies: FixtureCopy[] = [];
const built = new Map<string, Built>();

beforeAll(async () => {
  for (const name of NAMES) {
    const copy = await copyFixture(name);
    copies.push(copy);
    if (name === 'hostile') writeAsOtherEditors(copy);
    built.set(name, await builder.build(copy.folder, SETTINGS));
    if (name === 'hostile') built.set('hostile again', await builder.build(copy.folder, SETTINGS));
  }
});

afterAll(() => {
  builder.remove();
  for (const copy of copies) copy.remove();
});

/** Editors on Windows end lines with two characters, and some begin files with a mark. */
function writeAsOtherEditors(copy: FixtureCopy): void {
  for (const file of ['reviews/2026-02-03-rtl.mdx', 'teams/quoted.yaml'])
    copy.write(file, `\u{feff}${copy.read(file)}`);
  for (const file of ['reviews/2026-02-01-script.mdx', 'site.yaml'])
    copy.write(file, copy.read(file).replaceAll('\n', '\r\n'));
}

const siteOf = (name: string) => readSite(built.get(name)!.folder);

describe.each(NAMES)('the library "%s"', (name) => {
  test('is built', () => {
    expect(built.get(name)).toMatchObject({ status: 0 });
  });

  test('has no link that leads nowhere or does harm', () => {
    const site = siteOf(name);
    expect(brokenLinks(namedAddresses(site), [leadsSomewhere(site, SETTINGS.CAIRN_SITE), harmless])).toEqual([]);
  });

  test('is valid HTML on every page that its content makes', async () => {
    const validator = new HtmlValidate(HTML_RULES);
    const pages = siteOf(name).pages.filter(({ file }) => !file.startsWith('guide/'));
    const reports = await Promise.all(pages.map(({ html, file }) => validator.validateString(html, file)));
    expect(formatterFactory('text')(reports.flatMap(({ results }) => results))).toBe('');
  });

  test('has a well-formed feed and sitemap', () => {
    for (const file of filesOf(built.get(name)!.folder).filter((one) => one.endsWith('.xml'))) {
      expect([file, XMLValidator.validate(readFileSync(join(built.get(name)!.folder, file), 'utf8'))]).toEqual([
        file,
        true,
      ]);
    }
  });
});

test('a library built again, from what the first build kept, is the same in every byte', () => {
  expect(digestsOf(built.get('hostile again')!.folder)).toEqual(digestsOf(built.get('hostile')!.folder));
});

function digestsOf(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha1')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((file) => [file, digest(file)]));
}

describe('a library without reviews', () => {
  test('is built without a warning', () => {
    expect(built.get('empty')?.output).not.toMatch(/warn/i);
  });

  test.each([
    ['', 'No review has been written yet. Write the first one : prose, not a form.'],
    ['reviews/', 'No review has been written yet. Write the first one.'],
    ['teams/', 'No team has been added yet.'],
    ['services/', 'No service has been added yet.'],
    ['practices/', 'No practice has been written yet.'],
    ['improvements/', 'No review names an improvement yet.'],
    ['luck/', 'No review records a stroke of luck yet.'],
    ['paths/', 'No reading path has been written yet.'],
    ['global-review/', 'Nothing is waiting.'],
  ])('says so at /%s', (path, words) => {
    const texts = pageAt(siteOf('empty'), path)
      .elements.filter(({ tag }) => tag === 'p')
      .map(({ text }) => text);
    expect(texts).toContain(words);
  });

  test('shows nothing of a draft', () => {
    const site = siteOf('draft-only');
    expect(site.pages.filter(({ html }) => /marmoset/i.test(html)).map(({ file }) => file)).toEqual([]);
    expect(site.pages.map(({ file }) => file)).toEqual(siteOf('empty').pages.map(({ file }) => file));
  });
});

/** The titles of the slides that a page brings along. */
function slideTitles(html: string): string[] {
  return [...html.matchAll(/<p class="slide-title"[^>]*>([^<]*)</g)].map(([, title = '']) => title);
}

describe('a library with one review and one team', () => {
  test('counts one', () => {
    expect(pageAt(siteOf('small'), '').elements.find(({ tag }) => tag === 'h1')?.text).toBe(
      'What one incident taught, so that the next one is not the same',
    );
  });

  test('says that nothing happened at a team without reviews, also on its slides', () => {
    const site = siteOf('small');
    expect(pageAt(site, 'teams/alone/').html).toContain('No review of this team yet.');
    const { html } = pageAt(site, 'teams/alone/global-review/');
    const words = /has no review yet, and no review of another team names a service of its own\./;
    expect(html).toMatch(new RegExp(`<p class="dek">[^<]*${words.source}`));
    expect(slideTitles(html).at(-1)).toMatch(words);
  });

  test('presents a review with little more than a title and a start', () => {
    const file = join(siteOf('small').folder, 'reviews/slides/2026-05-01.json');
    const decks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { slides: string }>;
    const html = decks['2026-05-01-only-one']?.slides ?? '';
    expect(slideTitles(html)).toEqual([
      'Ground rules',
      'Ground rules',
      'The only one',
      'Something happened, for the first time.',
      'Noticed, and understood',
      'Questions to the room',
      'Before we part',
    ]);
    expect(html.match(/<dd>unknown<\/dd>/g)).toHaveLength(2);
  });

  test('has no heading over an impact that nobody recorded', () => {
    const { html } = pageAt(siteOf('small'), 'reviews/2026-05-01-only-one/');
    expect(html).not.toContain('What it meant');
  });

  test('shows what is unknown as unknown', () => {
    const { html } = pageAt(siteOf('small'), 'reviews/2026-05-01-only-one/');
    for (const words of ['Severity unknown', 'Team unknown', 'still going on']) expect(html).toContain(words);
  });

  test('carries the picture beside the review, in the sizes that screens ask for', () => {
    const page = pageAt(siteOf('small'), 'reviews/2026-05-01-only-one/');
    const picture = page.elements.find(({ tag }) => tag === 'img');
    expect(attribute(picture!, 'alt')).toBe('A line that goes down');
    expect(attribute(picture!, 'srcSet')).toMatch(/ 480w, .* 960w/);
    expect([attribute(picture!, 'width'), attribute(picture!, 'height')]).toEqual(['1200', '800']);
    expect(page.html).toContain('<figcaption>The line</figcaption>');
  });
});

describe('a library whose words try to run', () => {
  test('makes no element or attribute that only its content could have made', () => {
    const isForeign = (tag: string, attributes: Readonly<Record<string, unknown>>) =>
      ['iframe', 'object', 'embed', 'marquee', 'style', 'base'].includes(tag) ||
      (tag === 'script' && !/^\/assets\/[\w.-]+\.js$/.test(String(attributes['src']))) ||
      Object.keys(attributes).some((key) => /^on/i.test(key)) ||
      attributes['src'] === 'x';
    const foreign = siteOf('hostile').pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ tag, attributes }) => isForeign(tag, attributes))
        .map(({ tag, attributes }) => `${file}: <${tag}> ${JSON.stringify(attributes)}`),
    );
    expect(foreign).toEqual([]);
  });

  test.each([
    ['2026-02-01-script', `<script>alert('title')</script> took "everything" down & more`],
    ['2026-02-02-emoji', '🔥🧯 Feuerlöscher gesucht — 火災 in the “data centre”'],
    ['2026-02-03-rtl', 'عطل في الشبكة أوقف كل شيء'],
  ])('shows the title of %s as it was written', (id, title) => {
    const page = pageAt(siteOf('hostile'), `reviews/${id}/`);
    expect(page.elements.find(({ tag }) => tag === 'h1')?.text).toBe(title);
    expect(page.elements.find(({ tag }) => tag === 'title')?.text).toContain(title);
  });

  test('shows braces, marks and tags in fields as characters', () => {
    const { elements } = pageAt(siteOf('hostile'), 'reviews/2026-02-01-script/');
    const texts = elements.map(({ text }) => text);
    expect(texts).toContain('<img src=x onerror=alert(16)> and {process.exit(1)} and ${7*7}');
    expect(texts).toContain('"><img src=x onerror=alert(18)>');
  });

  test('reads a file with CRLF line ends or a byte order mark like any other', () => {
    const { elements } = pageAt(siteOf('hostile'), 'reviews/2026-02-01-script/');
    expect(elements.some(({ tag, text }) => tag === 'h2' && text === 'A heading with <code> & "quotes"')).toBe(true);
    expect(
      siteOf('hostile')
        .pages.filter(({ html }) => html.includes('\u{feff}') || html.includes('\r'))
        .map(({ file }) => file),
    ).toEqual([]);
  });
});

test('a preliminary review says what is still open in it, for those who write it', () => {
  const html = pageAt(siteOf('small'), 'reviews/2026-05-01-only-one/').html;
  expect(html).toContain('Still open in this review');
  expect(html).toContain('To be final it also needs these: when it was over; a problem class;');
});
