import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { attribute } from '../support/html.ts';
import { readSite } from '../support/site-pages.ts';

const imageOf = (elements: ReturnType<typeof readSite>['pages'][number]['elements']) =>
  elements.filter((one) => attribute(one, 'property') === 'og:image').map((one) => attribute(one, 'content'));

test('every page of a site with an address names a picture of the right size', async () => {
  const site = readSite(inject('siteFolder'));
  const named = site.pages.flatMap(({ elements }) => imageOf(elements));
  expect(named).toHaveLength(site.pages.length);
  const different = [...new Set(named)];
  expect(different.length).toBeGreaterThan(60);
  for (const address of different) {
    expect(address).toMatch(/^https:\/\/cairn\.example\/social\/.+\.png$/);
    const file = readFileSync(join(site.folder, new URL(address).pathname));
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  }
});

test('a site without an address has neither pictures nor their names', () => {
  const site = readSite(inject('baseFolder'), '/kb/');
  expect(site.pages.flatMap(({ elements }) => imageOf(elements))).toEqual([]);
  expect([...site.addresses].filter((address) => address.includes('/social/'))).toEqual([]);
});
