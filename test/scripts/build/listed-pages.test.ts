import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isListed } from '../../../scripts/build/listed-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-listed-'));
afterAll(() => rmSync(folder, { recursive: true }));

function page(file: string, head: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), `<!doctype html><html><head>${head}</head><body></body></html>`);
}

page('index.html', '<title>Home</title>');
page('a/index.html', '<meta name="robots" content="noindex"><title>A</title>');
page('ä/index.html', `<title>${'ä'.repeat(300)}</title><meta name="robots" content="noindex">`);
page('short/index.html', '');

test.each([
  ['https://x.example/', '/', true],
  ['https://x.example/a/', '/', false],
  ['https://x.example/%C3%A4/', '/', false],
  ['https://x.example/short/', '/', true],
  ['https://x.example/elsewhere/', '/', true],
  ['https://x.example/kb/a/', '/kb/', false],
  ['https://x.example/kb/a/', 'kb', false],
  ['https://x.example/kb/', '/kb', true],
])('whether search engines list %s under %s: %s', (address, base, listed) => {
  expect(isListed(folder, base)(address)).toBe(listed);
});
