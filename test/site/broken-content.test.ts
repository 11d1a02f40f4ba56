import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSiteBuilder, type Built } from '../support/build-site.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-sites.ts';
import { filesOf } from '../support/site-pages.ts';

const builder = newSiteBuilder();
const out = mkdtempSync(join(tmpdir(), 'cairn-out-'));
let content: FixtureCopy;
let good: Built;
let before: Map<string, string>;
let broken: Built;

beforeAll(async () => {
  content = await copyFixture('broken');
  const sound = await copyFixture('empty');
  good = await builder.build(sound.folder, { CAIRN_OUT: out });
  before = contentOf(out);
  broken = await builder.build(content.folder, { CAIRN_OUT: out });
  sound.remove();
});

afterAll(() => {
  builder.remove();
  content.remove();
  rmSync(out, { recursive: true });
});

function contentOf(folder: string): Map<string, string> {
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

test('sound content builds', () => {
  expect(good).toMatchObject({ status: 0 });
});

describe('content with errors', () => {
  test('fails the build', () => {
    expect(broken.status).not.toBe(0);
  });

  test.each([
    ['reviews/2026-01-01-reference.mdx:6:8', 'unknown-reference', 'Did you mean "alpha"?'],
    ['reviews/2026-01-01-reference.mdx:9:5', 'dead-link', 'Did you mean /reviews/2026-01-01-reference/?'],
    ['reviews/2026-01-02-unsafe.mdx:5:1', 'unsafe-module-code', ''],
    ['reviews/2026-01-02-unsafe.mdx:7:6', 'unsafe-expression', ''],
    ['reviews/2026-01-02-unsafe.mdx:9:1', 'unsafe-html', ''],
    ['reviews/2026-01-02-unsafe.mdx:11:1', 'unsafe-address', ''],
    ['reviews/2026-01-03-repeated.mdx:6:10', 'repeated-id', ''],
    ['reviews/2026/2026-01-01-reference.mdx:1:1', 'file-nested', ''],
    ['teams/tabs.yaml:2:1', 'yaml-syntax', ''],
  ])('is told at %s: %s', (place, code, fix) => {
    expect(broken.output).toContain(`${place} error ${code}`);
    expect(broken.output).toContain(fix);
  });

  test('is told all at once, with how much there is', () => {
    expect(broken.output).toContain('9 errors, 0 warnings');
  });

  test('is told without a stack trace, which would help no author', () => {
    expect(broken.output).not.toContain('Stack trace');
    expect(broken.output).not.toMatch(/^\s+at .+\(?.+:\d+:\d+\)?$/m);
    expect(broken.output).not.toMatch(/node_modules|node:internal|\.ts:\d+/);
  });

  test('leaves the site as it was', () => {
    expect(contentOf(out)).toEqual(before);
  });
});
