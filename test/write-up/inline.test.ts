import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import { parseFrontMatter } from '../../src/write-up/front-matter.ts';
import { plainText, renderInline, renderMarkup } from '../../src/write-up/inline.ts';
import { walkFields } from '../../src/write-up/walk-fields.ts';
import { parseYaml } from '../../src/write-up/yaml.ts';
import { place } from './told.ts';

describe('inline Markdown', () => {
  it.each([
    ['plain text', 'All regions, 27 minutes.', 'All regions, 27 minutes.'],
    ['emphasis', 'a *b* **c** ~~d~~', 'a <em>b</em> <strong>c</strong> <del>d</del>'],
    ['code', 'the `re2` engine', 'the <code>re2</code> engine'],
    ['code with a tag in it', '`<b>`', '<code>&lt;b&gt;</code>'],
    ['a link', '[a](https://example.org)', '<a href="https://example.org">a</a>'],
    ['a link within the site', '[a](/reviews/b/)', '<a href="/reviews/b/">a</a>'],
    ['a bare address', 'see https://example.org/a', 'see <a href="https://example.org/a">https://example.org/a</a>'],
    ['a tag', 'the <script> tag', 'the &lt;script&gt; tag'],
    ['a whole element', '<b onclick="a">b</b>', '&lt;b onclick=&quot;a&quot;&gt;b&lt;/b&gt;'],
    ['a comparison', 'a < b > c & d', 'a &lt; b &gt; c &amp; d'],
    ['braces', '{a} ${b} {{c}}', '{a} ${b} {{c}}'],
    ['an entity', '&amp; &lt;', '&amp; &lt;'],
    ['quotation marks', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['import', 'import duties rose', 'import duties rose'],
    ['two paragraphs', 'a\n\nb', 'a b'],
    ['a line break', 'a  \nb', 'a<br>b'],
    ['space around it', '  a  ', 'a'],
    ['right-to-left text', 'انقطاع الخدمة', 'انقطاع الخدمة'],
    ['emoji', '🔥 a', '🔥 a'],
    ['nothing', '', ''],
  ])('is rendered: %s', (_name, text, html) => {
    expect(renderInline(text)).toMatchObject({ html, findings: [] });
  });

  it.each([
    ['a heading', '# a', 'inline-only'],
    ['a list', '- a', 'inline-only'],
    ['a numbered list', '1. a', 'inline-only'],
    ['a table', '| a |\n|---|', 'inline-only'],
    ['fenced code', '```\na\n```', 'inline-only'],
    ['a quotation', '> a', 'inline-only'],
    ['a rule', '---', 'inline-only'],
    ['a heading by underlining', 'a\n===', 'inline-only'],
    ['an element on lines of its own', '<div>\na\n</div>', 'inline-only'],
    ['a definition', '[a]: javascript:b', 'inline-only'],
    ['an image', 'a ![b](c.png)', 'inline-image'],
    ['an unsafe link', '[a](javascript:b)', 'unsafe-address'],
    ['an unsafe link in angle brackets', '<javascript:alert>', 'unsafe-address'],
    ['a relative link', '[a](b)', 'unsafe-address'],
    ['a link title', '[a](/b/ "c")', 'hidden-text'],
    ['an encoded change of direction', 'a&#x202e;b', 'control-character'],
    ['emphasis without end', `${'*'.repeat(500)}a${'*'.repeat(500)}`, 'too-deep'],
  ])('is refused: %s', (_name, text, code) => {
    expect(renderInline(text).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('gathers links into the site', () => {
    expect(renderInline('a [b](/c/) and [d](https://example.org)').links.map(({ href }) => href)).toEqual(['/c/']);
  });

  it('tells where in the text it is wrong', () => {
    expect(renderInline('😀 [a](b)').findings.map(place)).toEqual(['1:4 unsafe-address']);
  });
});

describe('the short way of text without markup', () => {
  const both = (text: string) => [renderInline(text), renderMarkup(text.trim())];

  it.each([
    ...[
      'a',
      'a - b',
      '-',
      '- a',
      '--',
      '---',
      '- - -',
      '–',
      '1.',
      '1. a',
      '1)',
      '1) a',
      '12.',
      '2024-01-01',
      '(a)',
      '27 min',
      '50%',
      '$5',
      '3/4',
      'a: b',
      ':',
      ': a',
      'a:',
      '::a',
      ':a:',
    ],
    ...[
      '#',
      '# a',
      '## a',
      '#a',
      'a #',
      'a # b',
      '#1',
      'www.a',
      'www.a.org',
      'WWW.a.org',
      'a www.a.org b',
      'http://a.org',
      'HTTP://A.ORG',
      'https://a',
      '://',
      'a://b',
      'ftp://a.org',
      'mailto:a',
      'MAILTO:a',
      'xmpp:a',
      'a;b',
      'a’b',
      "it's",
      '“a”',
      '"a"',
    ],
    ...[
      'a  b',
      'a   b    c',
      '    a',
      'a\u00a0b',
      '\u00a0a',
      'a\u2003b',
      'é',
      'e\u0301',
      '漢字',
      'ʼ',
      '½',
      '²',
      '٣. a',
      '1٣) a',
      '→ a',
      'a → b',
      '3 × 4',
      '20 °C',
      '…',
      '?',
      'a?',
      '10,000',
      'a.b.c',
      '.',
      ',',
      ')',
      '(',
      '€5',
      'Ⅳ. a',
      '①',
    ],
  ])('gives what the long way gives: %j', (text) => {
    const [short, long] = both(text);
    expect(short).toEqual(long);
  });

  it('gives what the long way gives for every text of the example library', () => {
    const texts = inlineTexts();
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(both(text)[0]).toEqual(both(text)[1]);
  });

  it('gives what the long way gives for texts made up at random', { timeout: 60_000 }, () => {
    const pieces = [
      'a',
      'B',
      '1',
      '.',
      ',',
      ':',
      ';',
      '(',
      ')',
      "'",
      '’',
      '"',
      '“',
      '?',
      '%',
      '/',
      '#',
      '€',
      '$',
      '×',
      '→',
      '°',
      '–',
      '—',
      '…',
      '-',
      ' ',
      '  ',
      '\u00a0',
      'www',
      'http',
      'é',
      '漢',
      '\u0301',
      '٣',
      'mailto',
      'org',
    ];
    let seed = 11;
    const random = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    for (let round = 0; round < 5000; round += 1) {
      const text = Array.from({ length: 1 + random(8) }, () => pieces[random(pieces.length)]).join('');
      expect([text, both(text)[0]]).toEqual([text, both(text)[1]]);
    }
  });
});

/** Every inline text that stands in the front matter and the YAML files of `content/`. */
function inlineTexts(): string[] {
  const texts: string[] = [];
  for (const name of COLLECTION_NAMES) {
    const { schema, extension } = COLLECTIONS[name];
    for (const file of filesOf(`content/${name}`, extension)) {
      const { data } = extension === 'mdx' ? parseFrontMatter(file) : parseYaml(file);
      walkFields(schema, data, (value, _path, meta) => {
        if (meta.inline && typeof value === 'string') texts.push(value);
      });
    }
  }
  return texts;
}

function filesOf(folder: string, extension: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(`.${extension}`))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  } catch {
    return [];
  }
}

describe('the plain text of inline Markdown', () => {
  it.each([
    ['a *b* `c`', 'a b c'],
    ['[a](https://example.org/?q="b">)', 'a'],
    ['[a](https://example.org/b)', 'a'],
    ['a < b & c', 'a < b & c'],
    ['`<b>` &lt;b&gt; &amp;lt;', '<b> <b> &lt;'],
    [`"a" 'b'`, `"a" 'b'`],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
