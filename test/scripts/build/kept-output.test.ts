import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptOutput } from '../../../scripts/build/kept-output.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'cairn-kept-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const at = (file: string) => join(root, file);
const write = (file: string, text = 'text') => {
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
/** Writes a file as an earlier build left it. */
const left = (file: string) => {
  write(file);
  utimesSync(at(file), 1, 1);
};

/** Begins a build; says whether what is in the output is left there. */
function begin(command = 'build') {
  const { hooks } = keptOutput();
  const config = { outDir: pathToFileURL(at('out/')), cacheDir: pathToFileURL(at('cache/')) };
  let isLeft = false;
  const updateConfig = (changes: unknown) => (isLeft = JSON.stringify(changes).includes('"emptyOutDir":false'));
  hooks['astro:config:setup']?.({ command, config, updateConfig } as never);
  if (command === 'build') void hooks['astro:build:start']?.({} as never);
  return {
    isLeft,
    end(pages: readonly string[], manifest: string) {
      write('cache/incremental-build.json', manifest);
      for (const page of pages) if (!existsSync(at(page))) write(page);
      const assets = new Map([['/[...page]', pages.map((page) => pathToFileURL(at(page)))]]);
      void hooks['astro:build:done']?.({ assets } as never);
    },
  };
}

/** A build from its beginning to its end. */
const build = (pages: readonly string[], manifest: string) => begin().end(pages, manifest);

describe('the output is left where it is', () => {
  test('when it is what the last build from this cache wrote', () => {
    build(['out/a/index.html'], '{"a": 1,\n"b": 2}');
    expect(begin().isLeft).toBe(true);
  });

  test('whatever the order in which its pages were ready', () => {
    build(['out/a/index.html'], 'one\ntwo');
    const stamp = readFileSync(at('out/.cairn-build'), 'utf8');
    build(['out/a/index.html'], 'two\none');
    expect(readFileSync(at('out/.cairn-build'), 'utf8')).toBe(stamp);
  });

  test.each([
    ['there was no build', () => undefined],
    ['the output is gone', () => rmSync(at('out'), { recursive: true })],
    ['the cache is gone', () => rmSync(at('cache'), { recursive: true })],
    ['another build wrote it', () => write('out/.cairn-build', 'another')],
    ['the cache was used for another output since', () => write('cache/incremental-build.json', 'another')],
  ])('but not when %s', (what, happens) => {
    if (what !== 'there was no build') build(['out/a/index.html'], 'manifest');
    happens();
    expect(begin().isLeft).toBe(false);
  });

  test('but not after a build that broke off, and then every page is rendered', () => {
    build(['out/a/index.html'], 'manifest');
    begin();
    expect(begin().isLeft).toBe(false);
    expect(existsSync(at('cache/incremental-build.json'))).toBe(false);
  });

  test('by builds alone', () => {
    build(['out/a/index.html'], 'manifest');
    expect(begin('dev').isLeft).toBe(false);
    expect(existsSync(at('out/.cairn-build'))).toBe(true);
  });
});

test('what a build neither wrote nor took over is gone at its end, with the folders that it leaves empty', () => {
  build(['out/kept/index.html'], 'manifest');
  for (const file of ['out/kept/index.html', 'out/gone/deep/index.html', 'out/.git/HEAD']) left(file);
  const next = begin();
  write('out/assets/new.css');
  next.end(['out/kept/index.html'], 'manifest');
  expect(
    ['out/kept/index.html', 'out/assets/new.css', 'out/.git/HEAD'].filter((file) => !existsSync(at(file))),
  ).toEqual([]);
  expect(existsSync(at('out/gone'))).toBe(false);
});
