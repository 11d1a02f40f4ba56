import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBySize, folderBytes, weighPage } from '../../scripts/bench/page-weight.ts';

const FILES: Record<string, string> = {
  'index.html':
    '<link rel="stylesheet" href="/assets/a.css"><link rel="preload" as="font" type="font/woff2" href="/assets/serif.woff2" crossorigin>' +
    '<script type="module" src="/assets/a.js"></script><script src="/gone.js"></script>',
  'assets/a.css': "@font-face{src:url(/assets/serif.woff2)}@font-face{src:url('./sans.woff2')}",
  'assets/a.js': 'import{x}from"./b.js";import("./later.js");x()',
  'assets/b.js': 'import"./c.js";export const x=()=>{}',
  'assets/c.js': 'globalThis.c=1',
  'assets/later.js': 'globalThis.later=1',
  'assets/serif.woff2': 's'.repeat(300),
  'assets/sans.woff2': 's'.repeat(200),
};

let out: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'cairn-weight-test-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

const zipped = (...files: string[]) => files.reduce((sum, file) => sum + gzipSync(FILES[file] ?? '').length, 0);

describe('the weight of a page', () => {
  test('is its own, with styles, scripts and fonts, each once', () => {
    expect(weighPage(out, 'index.html')).toMatchObject({
      html: FILES['index.html']?.length,
      fonts: 500,
      scripts: zipped('assets/a.js', 'assets/b.js', 'assets/c.js'),
      gzip: 500 + zipped('index.html', 'assets/a.css', 'assets/a.js', 'assets/b.js', 'assets/c.js'),
    });
  });

  test('orders files by size and adds up folders', () => {
    expect(filesBySize(out, 'assets/*.woff2')).toEqual([
      { file: 'assets/sans.woff2', bytes: 200 },
      { file: 'assets/serif.woff2', bytes: 300 },
    ]);
    expect(folderBytes(out)).toBe(Object.values(FILES).reduce((sum, text) => sum + text.length, 0));
  });
});
