import { afterAll, expect, test, vi } from 'vitest';
import { filesInCode } from '../../../src/browser/seen-before/named-files.ts';

vi.stubGlobal('location', new URL('https://cairn.example/kb/seen-before/'));
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['imports', '/kb/assets/a.js', 'import{x}from"./b.js";import("../c.js")', ['/kb/assets/b.js', '/kb/c.js']],
  ['no text of a script', '/kb/assets/a.js', 'background=`url(${address})`;"https://x.example/y.js"', []],
  [
    'what a style sheet shows',
    '/kb/assets/a.css',
    'src:url("f.woff2"),url(/kb/g.svg)',
    ['/kb/assets/f.woff2', '/kb/g.svg'],
  ],
  ['nothing that it holds itself', '/kb/assets/a.css', 'url(data:image/png;base64,AA==)', []],
  ['nothing of another site', '/kb/assets/a.css', 'url(https://x.example/y.png)', []],
])('%s', (_, address, code, files) => expect(filesInCode(code, address)).toEqual(files));
