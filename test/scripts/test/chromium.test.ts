import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/test/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-chromium-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

const standIn = program('chromium', 'echo "Install it from the shop." >&2; exit 1');
const real = program('google-chrome', 'echo "Chrome 1"');

test('the Chromium in CHROMIUM_PATH comes first', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/chromium', PATH: folder })).toBe('/opt/chromium');
});

test('one without windows comes before one with them', () => {
  const lighter = program('chromium-headless-shell', 'echo "Chromium 1"');
  expect(findChromium({ PATH: folder })).toBe(lighter);
  rmSync(lighter);
});

test('an installed one is taken when it starts; a stand-in that only says where to get it is passed over', () => {
  expect(findChromium({ PATH: folder })).toBe(real);
  expect(findChromium({ PATH: folder })).not.toBe(standIn);
});
