import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/write-up/yaml.ts';
import { place } from './told.ts';

describe('YAML', () => {
  it.each<[string, string, unknown]>([
    ['words that other YAML reads as true', 'a: [yes, no, on, off]', { a: ['yes', 'no', 'on', 'off'] }],
    ['true and false', 'a: [true, false]', { a: [true, false] }],
    ['an instant', 'a: 2024-01-01T10:00:00Z', { a: '2024-01-01T10:00:00Z' }],
    ['a date', 'a: 2024-01-01', { a: '2024-01-01' }],
    ['a time', 'a: 12:30', { a: '12:30' }],
    ['an octal number of YAML 1.1', 'a: 010', { a: 10 }],
    ['a number with underscores', 'a: 1_000', { a: '1_000' }],
    ['a version', 'a: 1.10', { a: 1.1 }],
    ['nothing', 'a:', { a: null }],
    ['a comment', 'a: b # c', { a: 'b' }],
    ['a comment on a line of its own', '#c\na: b', { a: 'b' }],
    ['a number sign inside a word', 'a: b#c', { a: 'b#c' }],
    ['a number sign in quotes', 'a: "b #c"', { a: 'b #c' }],
    ['anchors within the budget', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['a block text', 'a: |\n  b\n  c', { a: 'b\nc\n' }],
    ['a folded text with a brace', 'a: >\n  b\n  {c}', { a: 'b {c}\n' }],
    ['an empty file', '', null],
    ['a file of comments', '# a', null],
    ['a document mark', '---\na: b', { a: 'b' }],
    ['a key named like the machinery of objects', 'constructor: b', { constructor: 'b' }],
    ['escapes that are letters', 'a: "\\u00e9\\t\\n"', { a: 'é\t\n' }],
  ])('is read as version 1.2 says: %s', (_name, text, data) => {
    const parsed = parseYaml(text);
    expect(parsed.findings).toEqual([]);
    expect(parsed.data).toEqual(data);
  });

  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', '3:1 yaml-duplicate-key'],
    ['a key twice in a group', 'a: {b: 1, c: 2, b: 3}', '1:17 yaml-duplicate-key'],
    ['a tag', 'a: !!binary aGk=', '1:4 yaml-tag'],
    ['a tag of a language', 'a: !!js/function "return 1"', '1:4 yaml-tag'],
    ['a tag of its own', 'a: !mine b', '1:4 yaml-tag'],
    ['a tag on a group', 'a: !!set {b}', '1:4 yaml-tag'],
    ['a tag on everything', '!!map\na: b', '1:1 yaml-tag'],
    ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a', '3:3 yaml-forbidden-key'],
    ['a merge key in quotes', '"<<": {a: b}', '1:2 yaml-forbidden-key'],
    ['a merge key in a group', 'a: {<<: {b: c}}', '1:5 yaml-forbidden-key'],
    ['__proto__', '__proto__: {a: b}', '1:1 yaml-forbidden-key'],
    ['__proto__ in quotes', "a: {'__proto__': b}", '1:6 yaml-forbidden-key'],
    ['__proto__ with a question mark', '? __proto__\n: a', '1:3 yaml-forbidden-key'],
    ['an alias of nothing', 'a: *b', '1:5 yaml-syntax'],
    ['a ring', 'a: &a [*a]', '1:9 yaml-ring'],
    ['a ring through a group', 'a: &a\n  b: {c: [*a]}', '2:12 yaml-ring'],
    ['too many aliases', `a: &a [1]\nb: [${Array(21).fill('*a').join(', ')}]`, '2:86 yaml-syntax'],
    ['two documents', 'a: b\n---\nc: d', '1:1 yaml-several-documents'],
    ['a tab', 'a:\n\tb: c', '2:1 yaml-syntax'],
    ['depth without end', `a: ${'['.repeat(30)}`, '1:23 yaml-syntax'],
    ['an opening bracket', 'a: [b, c\nd: e', '1:4 yaml-syntax'],
    ['a quotation mark at its opening', 'a: b\nc: "d\ne: f', '2:4 yaml-unclosed-quote'],
    ['an apostrophe at its opening', "a: b\nc: 'd\ne: f", '2:4 yaml-unclosed-quote'],
    [
      'a quotation mark at its opening, though a later text closes it',
      'a: "b\nc: "d"\ne: "f"',
      '1:4 yaml-unclosed-quote',
    ],
    ['a quotation mark in a list of groups', '- {a: "b}\n- {a: "c"}', '1:7 yaml-unclosed-quote'],
    ['the last of several quotation marks', 'a: "b"\nc: \'d\'\ne: "f', '3:4 yaml-unclosed-quote'],
    ['a text of several lines before the broken one', 'a: "b\n  c"\nd: "e', '3:4 yaml-unclosed-quote'],
    ['an indentation', 'a:\n  b: c\n d: e', '3:2 yaml-syntax'],
    ['a colon', 'a: b: c', '1:5 yaml-syntax'],
    ['a number sign without a space', 'a: b #c', '1:6 yaml-swallowed-text'],
    ['a control character as an escape', 'a: "\\e[2J"', '1:5 control-character'],
    ['a change of direction as an escape', 'a: "b\\u202Ec"', '1:5 control-character'],
    ['a NUL as an escape in a key', '"a\\0": b', '1:2 control-character'],
    ['a list as a key', '[a, b]: c', '1:1 yaml-syntax'],
  ])('is refused with %s', (_name, text, problem) => {
    expect(parseYaml(text).findings.map(place)).toEqual([problem]);
  });

  it('counts lines from where it begins in its file', () => {
    expect(parseYaml('a: !x b', 7).findings.map(place)).toEqual(['7:4 yaml-tag']);
    expect(parseYaml('a: b: c', 7).findings.map(place)).toEqual(['7:5 yaml-syntax']);
    expect(parseYaml('a:\n  b: c', 7).locate(['a', 'b'])).toEqual({ line: 8, column: 6 });
  });

  it('never touches the prototype of anything', () => {
    parseYaml('{__proto__: {polluted: 1}}');
    parseYaml('"\\x5f_proto__": {polluted: 1}');
    expect('polluted' in {}).toBe(false);
  });

  it('is read whatever stands in it', () => {
    const pieces = [
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '|',
      '>',
      '&a ',
      '*a',
      '!',
      '%',
      '---',
      '...',
      '?',
      '\t',
      '\\',
      '😀',
      '@',
      '`',
      '<<: ',
    ];
    let seed = 7;
    const random = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: 1 + random(12) }, () => pieces[random(pieces.length)]).join('');
      const { findings, locate } = parseYaml(text);
      for (const { line, column } of [...findings, locate(['a', 0, 'b'])]) expect(line >= 1 && column >= 1).toBe(true);
    }
  });
});
