import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCollection } from '../../scripts/bench/generate-collection.ts';
import { itemFacts } from '../../src/learning/item-facts.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Content } from '../../src/write-up/content.ts';
import { readContent } from '../../src/write-up/read-content.ts';

let folder: string;
let content: Content;

function generated(name: string, seed: number): string {
  const root = join(folder, name);
  generateCollection(root, { reviews: 50, seed, source: 'content' });
  return root;
}

function digestOf(root: string): string {
  const hash = createHash('sha1');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-bench-test-'));
  content = readContent(generated('first', 0.42));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a generated collection', () => {
  test('has no errors', () => {
    expect(checkContent(content).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has the size that was asked for, and an organisation around it', () => {
    const { reviews, teams, services, classes, practices } = content.entries;
    expect({
      reviews: reviews.length,
      teams: teams.length,
      groups: new Set(teams.map(({ data }) => data.group)).size,
      services: services.length,
      classes: classes.length,
      practices: practices.length,
    }).toEqual({ reviews: 50, teams: 60, groups: 6, services: 120, classes: 39, practices: 20 });
  });

  test('has what trackers said of its items, some of it otherwise than the reviews', () => {
    const facts = itemFacts(
      content.entries.reviews.map(({ id, data }) => ({ id, review: data })),
      { site: content.site!, now: Date.parse('2026-11-23'), trackerState: content.trackerState },
    );
    const counted = (holds: (one: (typeof facts)[number]) => boolean) => facts.filter(holds).length;
    expect(counted(({ tracked }) => tracked !== undefined)).toBeGreaterThan(40);
    expect(counted(({ standing }) => standing.contradicts)).toBeGreaterThan(0);
  });

  test('has the same bytes for the same seed, and others for another', () => {
    const first = digestOf(join(folder, 'first'));
    expect(digestOf(generated('again', 0.42))).toBe(first);
    expect(digestOf(generated('other', 0.43))).not.toBe(first);
  });

  test('has reviews of some five hundred words, with call-outs, links and answers to questions', () => {
    const bodies = content.entries.reviews.map(({ writeUp }) => writeUp);
    const words = bodies.map((body) => body?.words ?? 0).sort((a, b) => a - b);
    expect(words[25]).toBeGreaterThan(400);
    expect(words[25]).toBeLessThan(650);
    for (const body of bodies) {
      expect(body?.sections.flatMap(({ blocks }) => blocks).some(({ type }) => type === 'call')).toBe(true);
      expect(body?.links.length).toBeGreaterThan(0);
      expect(body?.questions.length).toBeGreaterThan(0);
    }
  });

  test('differs from review to review as real ones do', () => {
    const reviews = content.entries.reviews.map(({ data }) => data);
    const different = (values: unknown[]) => new Set(values).size;
    expect(different(reviews.map(({ title }) => title))).toBe(50);
    expect(different(reviews.map(({ severity }) => severity))).toBeGreaterThan(3);
    expect(different(reviews.map(({ trigger }) => trigger))).toBeGreaterThan(6);
    expect(different(reviews.map(({ detection }) => detection))).toBeGreaterThan(4);
    expect(reviews.some(({ times }) => times.resolved === undefined || times.diagnosed === undefined)).toBe(true);
    expect(reviews.some(({ times }) => times.started?.precision !== 'minute')).toBe(true);
    expect(reviews.some(({ status }) => status !== 'final')).toBe(true);
  });
});
