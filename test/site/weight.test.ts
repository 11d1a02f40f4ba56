import { describe, expect, inject, test } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { pagesOfKind } from '../support/page-kinds.ts';
import { readSite } from '../support/site-pages.ts';

const KB = 1024;
const site = readSite(inject('siteFolder'));

test('no page has more than 300 KB of HTML', () => {
  expect(site.pages.filter(({ html }) => Buffer.byteLength(html) > 300 * KB).map(({ file }) => file)).toEqual([]);
});

describe('what a reader’s browser loads for a review, compressed,', () => {
  const weights = pagesOfKind(site, 'a review').map(({ file }) => weighPage(site.folder, file));

  test('counts fonts, styles and scripts', () => {
    expect(
      weights.filter(({ fonts, scripts, gzip }) => fonts === 0 || scripts === 0 || gzip <= fonts + scripts),
    ).toEqual([]);
  });

  test('is at most 100 KB', () => {
    expect(weights.filter(({ gzip }) => gzip > 100 * KB)).toEqual([]);
  });

  test('has at most 15 KB of scripts', () => {
    expect(weights.filter(({ scripts }) => scripts > 15 * KB)).toEqual([]);
  });
});
