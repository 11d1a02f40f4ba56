import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/write-up/front-matter.ts';
import { decode } from '../../src/write-up/source-text.ts';
import { place } from './told.ts';

const parse = (text: string) => parseFrontMatter(decode(Buffer.from(text)).text);

describe('a file', () => {
  it.each([
    ['as it should be', '---\ntitle: T\n---\nHello.\n', { title: 'T' }, 'Hello.\n', 4],
    ['with an empty line before the text', '---\ntitle: T\n---\n\nHello.', { title: 'T' }, '\nHello.', 4],
    ['with spaces behind the dashes', '--- \ntitle: T\n---\t\nHello.', { title: 'T' }, 'Hello.', 4],
    ['with Windows line breaks', '---\r\ntitle: T\r\n---\r\nHello.\r\nYou.', { title: 'T' }, 'Hello.\nYou.', 4],
    ['with the line breaks of old Macs', '---\rtitle: T\r---\rHello.', { title: 'T' }, 'Hello.', 4],
    ['with a byte-order mark', '\ufeff---\ntitle: T\n---\nHello.', { title: 'T' }, 'Hello.', 4],
    ['with no text', '---\ntitle: T\n---', { title: 'T' }, '', 4],
    ['with empty front matter', '---\n---\nHello.', null, 'Hello.', 3],
    ['with a rule in its text', '---\ntitle: T\n---\na\n\n---\n\nb', { title: 'T' }, 'a\n\n---\n\nb', 4],
    [
      'with three dashes in a block text',
      '---\ntitle: |\n  a\n  ---\n  b\n---\nHello.',
      { title: 'a\n---\nb\n' },
      'Hello.',
      7,
    ],
    ['with four dashes in a text', '---\ntitle: a ---- b\n---\nHello.', { title: 'a ---- b' }, 'Hello.', 4],
  ])('is split %s', (_name, text, data, body, bodyLine) => {
    const parsed = parse(text);
    expect({ data: parsed.data, body: parsed.body, bodyLine: parsed.bodyLine, findings: parsed.findings }).toEqual({
      data,
      body,
      bodyLine,
      findings: [],
    });
  });

  it.each([
    ['that is empty', '', '1:1 front-matter-missing'],
    ['that begins with text', 'Hello.', '1:1 front-matter-missing'],
    ['that begins with an empty line', '\n---\ntitle: T\n---\n', '1:1 front-matter-missing'],
    ['that begins with a space', ' ---\ntitle: T\n---\n', '1:1 front-matter-missing'],
    ['that is only dashes', '---', '1:1 front-matter-missing'],
    ['that begins with two dashes', '--\ntitle: T\n--\n', '1:1 front-matter-missing'],
    ['that begins with four dashes', '----\ntitle: T\n----\n', '1:1 front-matter-language'],
    ['in JavaScript', '---js\nglobalThis.cairnCanary = 1\n---\n', '1:1 front-matter-language'],
    ['in JavaScript behind a space', '--- js\nglobalThis.cairnCanary = 1\n---\n', '1:1 front-matter-language'],
    ['in JSON', '---json\n{}\n---\n', '1:1 front-matter-language'],
    ['in TOML', '+++\ntitle = "T"\n+++\n', '1:1 front-matter-missing'],
    ['that is never closed', '---\ntitle: T\n', '1:1 front-matter-unclosed'],
    ['that is closed by indented dashes', '---\ntitle: T\n ---\n', '1:1 front-matter-unclosed'],
  ])('is refused %s', (_name, text, problem) => {
    const { data, findings } = parse(text);
    expect(data).toBeUndefined();
    expect(findings.map(place)).toEqual([problem]);
    expect('cairnCanary' in globalThis).toBe(false);
  });

  it('has its text read when the front matter is missing, but not when it cannot be told where that ends', () => {
    expect(parse('Hello.').body).toBe('Hello.');
    expect(parse('---\ntitle: T').body).toBe('');
    expect(parse('---js\nx\n---\nHello.').body).toBe('');
  });

  it('knows where its values stand', () => {
    const { locate } = parse(
      '---\ntitle: T\nimpact:\n  business: x\n  figures:\n    - {label: "😀", value: 3}\nservices: [a, b]\nempty:\n---\n',
    );
    expect({
      title: locate(['title']),
      key: locate(['title'], true),
      nested: locate(['impact', 'business']),
      'in a list of groups, behind an emoji': locate(['impact', 'figures', 0, 'value']),
      'in a list': locate(['services', 1]),
      'a value that is empty': locate(['empty']),
      'a value that is missing': locate(['impact', 'customers']),
      everything: locate([]),
    }).toMatchInlineSnapshot(`
      {
        "a value that is empty": {
          "column": 1,
          "line": 8,
        },
        "a value that is missing": {
          "column": 1,
          "line": 3,
        },
        "everything": {
          "column": 1,
          "line": 2,
        },
        "in a list": {
          "column": 15,
          "line": 7,
        },
        "in a list of groups, behind an emoji": {
          "column": 28,
          "line": 6,
        },
        "key": {
          "column": 1,
          "line": 2,
        },
        "nested": {
          "column": 13,
          "line": 4,
        },
        "title": {
          "column": 8,
          "line": 2,
        },
      }
    `);
  });
});
