import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { countProblems, explainProblems, plural } from '../../src/write-up/problem-text.ts';

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
