import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newSiteBuilder, type Built } from '../support/build-site.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-sites.ts';
import { filesOf } from '../support/site-pages.ts';

const SITE = { CAIRN_SITE: 'https://cairn.example' };
const LATER = { ...SITE, CAIRN_AUDIENCE: 'restricted', CAIRN_NOW: '2027-01-06T12:00Z' };

const [warm, cold] = [newSiteBuilder(), newSiteBuilder()];
const out = mkdtempSync(join(tmpdir(), 'cairn-out-'));
let content: FixtureCopy;
let rebuilt: Built;
let fresh: Built;

beforeAll(async () => {
  content = await copyFixture('audiences');
  await warm.build(content.folder, { ...LATER, ...SITE, CAIRN_NOW: '2026-11-23T12:00Z', CAIRN_OUT: out });
  changeContent();
  rebuilt = await warm.build(content.folder, { ...LATER, CAIRN_OUT: out });
  fresh = await cold.build(content.folder, LATER);
});

afterAll(() => {
  for (const builder of [warm, cold]) builder.remove();
  content.remove();
  rmSync(out, { recursive: true });
});

/** A title that many pages show, the name of a service, a decision, and a review that is gone. */
function changeContent(): void {
  const replaceIn = (file: string, from: string, to: string) =>
    content.write(file, content.read(file).replace(from, to));
  replaceIn('reviews/2026-01-10-open-door.mdx', 'title: An open door', 'title: Another title');
  replaceIn('services/checkout.yaml', 'name: Checkout', 'name: Cash desk');
  replaceIn('sessions/2026-04-02.mdx', 'Keep an inventory', 'Keep a list');
  for (const file of ['practices/expiry-inventory.mdx', 'sessions/2026-04-02.mdx'])
    replaceIn(file, '  - 2026-02-10-inner-court\n', '');
  replaceIn(
    'adoption/alpha.yaml',
    '  - {lesson: 2026-02-10-inner-court#courtyard-lesson, state: fixed, date: 2026-02-20}\n',
    '',
  );
  replaceIn('adoption/alpha.yaml', 'state: exposed', 'state: fixed');
  for (const file of filesOf(join(content.folder, 'reviews')).filter((one) => one.endsWith('.mdx'))) {
    replaceIn(
      `reviews/${file}`,
      '[the inner one](/reviews/2026-02-10-inner-court/#s-what-the-courtyard-case-taught)',
      'one',
    );
  }
  rmSync(join(content.folder, 'reviews/2026-02-10-inner-court.mdx'));
}

function digestsOf(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha1')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((file) => [file, digest(file)]));
}

test('a site that was built before and changed a little is the same as one built from nothing', () => {
  expect([rebuilt.status, fresh.status]).toEqual([0, 0]);
  expect(digestsOf(rebuilt.folder)).toEqual(digestsOf(fresh.folder));
});

test('a review that is gone has no page any more', () => {
  expect(filesOf(rebuilt.folder).filter((file) => file.includes('inner-court') || file.includes('courtyard'))).toEqual(
    [],
  );
});
