import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Said when the browser tests have nothing to run in. */
export const NO_CHROMIUM =
  'The browser tests need Chromium. Install it (Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), or set CHROMIUM_PATH to one.';

/** The one without windows comes first: the same engine, but it opens a page with a third less work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'Google Chrome',
];
const BESIDE_PATH = ['/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS'];

/** The Chromium to test with: the one in CHROMIUM_PATH, else an installed one, else Playwright's own. */
export function findChromium(environment = process.env): string | undefined {
  const named = environment['CHROMIUM_PATH'];
  if (named) return named;
  const folders = [...(environment['PATH'] ?? '').split(delimiter), ...BESIDE_PATH];
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, chromium.executablePath()].find((path) => existsSync(path) && starts(path));
}

/** Some systems put a stand-in in Chromium's place that only says where to get it. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Finds Chromium, or installs it the way this machine allows; undefined when neither works. */
export function findOrInstallChromium(): string | undefined {
  for (const commands of [[], ...waysToInstall()]) {
    for (const [command, ...words] of commands) spawnSync(command as string, words, { stdio: 'inherit' });
    const path = findChromium();
    if (path) return path;
  }
  return undefined;
}

function waysToInstall(): string[][][] {
  const withApt = (name: string) => ['apt-get', 'install', '--yes', '--no-install-recommends', name];
  const withPlaywright = ['npx', 'playwright-core', 'install', 'chromium'];
  return process.getuid?.() === 0
    ? [[['apt-get', 'update'], withApt('chromium-headless-shell')], [withApt('chromium')], [withPlaywright]]
    : [[withPlaywright]];
}
