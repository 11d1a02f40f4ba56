import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { countProblems, explainProblems, fitted, plural } from '../../src/write-up/problem-text.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const problem = (fields: Partial<Diagnostic>): Diagnostic => ({
  code: 'unknown-key',
  severity: 'error',
  file: 'a.mdx',
  line: 1,
  column: 1,
  message: 'What.',
  why: 'Why.',
  fix: 'Fix.',
  ...fields,
});

function text(source: string, fields: Partial<Diagnostic>, colours = false): string {
  writeFileSync(join(root, 'a.mdx'), source);
  return explainProblems([problem(fields)], root, { directory: root, colours });
}

describe('problems as text', () => {
  it('show the line with a caret, what, why and what to write instead', () => {
    expect(text('---\nseverty: sev1\n---\n', { line: 2, column: 1 })).toMatchInlineSnapshot(`
      "a.mdx:2:1 error unknown-key
        2 │ severty: sev1
            ^
        What.
        Why.
        → Fix.

      1 error, 0 warnings"
    `);
  });

  it('cut a long line around the caret', () => {
    const source = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
    const [, line, caret] = text(source, { column: 201 }).split('\n');
    expect(line?.length).toBeLessThan(110);
    expect(line?.charAt(caret?.indexOf('^') ?? -1)).toBe('X');
  });

  it.each([
    ['at the beginning', 'Xb', 1],
    ['behind a tab', 'a\tX', 3],
    ['behind a byte-order mark', '\ufeffX', 1],
    ['near the end of a long line', `${'a'.repeat(300)}X`, 301],
    ['on a line of Windows', 'a\r\n', 1],
  ])('point at the letter: %s', (_name, source, column) => {
    const [, line, caret] = text(source, { column }).split('\n');
    expect(line?.charAt(caret?.indexOf('^') ?? -1)).toBe(column === 1 && source.startsWith('a') ? 'a' : 'X');
  });

  it('leave the line out when it is empty or there is none', () => {
    expect(text('\n', {})).not.toContain('│');
    expect(text('a', { line: 7 })).not.toContain('│');
    expect(text('a', { file: 'missing.mdx' })).not.toContain('│');
  });

  it('let nothing in the content act on the terminal', () => {
    const source = '\u001b[2J\u0007 \u202e X';
    const shown = text(source, { message: 'A \u001b[31m\u009b text.', file: 'a.mdx' });

    expect(shown.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    const named = explainProblems([problem({ file: 'a\u001b[2J.mdx' })], root, { directory: root });
    expect(named).not.toContain('\u001b');
  });

  it('are coloured only on request', () => {
    expect(text('a', {})).not.toContain('\u001b');
    expect(text('a', {}, true)).toContain('\u001b[31merror\u001b[39m');
    expect(text('a', { severity: 'warning' }, true)).toContain('\u001b[33mwarning\u001b[39m');
  });

  it('end with their number', () => {
    const all = (['error', 'error', 'warning', 'information'] as const).map((severity) => problem({ severity }));
    expect(countProblems(all)).toBe('2 errors, 1 warning, 1 for information');
    expect(countProblems([])).toBe('0 errors, 0 warnings');
    expect(plural(1, 'file')).toBe('1 file');
  });
});

describe('problems of one sort', () => {
  const why = (problems: Diagnostic[]) =>
    explainProblems(problems, root, { directory: root })
      .split('\n')
      .filter((line) => line.startsWith('  Why')).length;

  it('say once why they matter, where they follow on each other', () => {
    expect(why([problem({}), problem({ line: 2 }), problem({ line: 3 })])).toBe(1);
  });

  it('say it again in another file, of another rule, or for another reason', () => {
    expect(why([problem({}), problem({ file: 'b.mdx' })])).toBe(2);
    expect(why([problem({}), problem({ code: 'other' })])).toBe(2);
    expect(why([problem({}), problem({ why: 'Why not.' })])).toBe(2);
    expect(why([problem({}), problem({ code: 'other' }), problem({})])).toBe(3);
  });
});

describe('a line that was cut', () => {
  const lineOf = (column: number) => text('abc '.repeat(100), { column }).split('\n')[1];

  it('is marked where it was', () => {
    expect(lineOf(1)).toMatch(/│ abc .*…$/);
    expect(lineOf(200)).toMatch(/│ ….*…$/);
    expect(lineOf(400)).toMatch(/│ ….*abc $/);
    expect(text('abc', {})).not.toContain('…');
  });
});

describe('text that is fitted to a terminal', () => {
  it.each<[string, string, number | undefined, string]>([
    ['is broken between words', 'one two three', 8, 'one two\nthree'],
    ['stays below what stands first', '  - one two three', 11, '  - one two\n    three'],
    ['keeps lines that fit, and empty ones', 'one\n\n  two', 8, 'one\n\n  two'],
    ['keeps words that are longer, so that they can be copied', 'a https://a.example/b', 8, 'a\nhttps://a.example/b'],
    ['is left alone where there is no width', 'one two three', undefined, 'one two three'],
  ])('%s', (_name, whole, width, expected) => {
    expect(fitted(whole, width)).toBe(expected);
  });
});
