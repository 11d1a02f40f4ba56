import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { partOf, readParts, writeParts } from '../../src/write-up/kept-parts.ts';

describe('the part in which something is kept', () => {
  test.each([
    ['reviews/2026-11-18-a-change.mdx', 'reviews-2026-11'],
    ['sessions/2026-11-18', 'sessions-2026-11'],
    ['teams/payments.yaml', 'teams'],
    ['teams/2026', 'teams'],
    ['site.yaml', 'site.yaml'],
  ])('%s: %s', (name, part) => expect(partOf(name)).toBe(part));
});

describe('a store', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cairn-parts-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const held = () => new Map([...readParts(folder)].map(({ item }) => item as [string, string]));
  const keep = (items: Record<string, string>) => {
    const before = held();
    const all = new Map(Object.entries(items).map((item) => [item[0], item]));
    writeParts(folder, {
      items: all,
      before,
      isKept: (name, [, text]) => before.get(name) === text,
      plain: (item) => item,
    });
  };

  const FIRST = {
    'reviews/2026-10-01-a': 'a',
    'reviews/2026-11-01-b': 'b',
    'reviews/2026-11-02-c': 'c',
    'teams/d': 'd',
  };

  test('gives back what was put into it, part by part', () => {
    keep(FIRST);
    expect(Object.fromEntries(held())).toEqual(FIRST);
    expect(readdirSync(folder).sort()).toEqual(['reviews-2026-10.jsonl', 'reviews-2026-11.jsonl', 'teams.jsonl']);
  });

  test.each([
    ['one that changed', { ...FIRST, 'reviews/2026-11-02-c': 'C' }],
    ['one that is gone', { 'reviews/2026-10-01-a': 'a', 'reviews/2026-11-01-b': 'b', 'teams/d': 'd' }],
    ['one that is new', { ...FIRST, 'reviews/2026-11-03-e': 'e' }],
    ['one with another name', { ...FIRST, 'reviews/2026-11-02-c': undefined, 'reviews/2026-11-04-f': 'c' }],
  ])('writes the part of %s, and no other', (_what, changed) => {
    const next = Object.fromEntries(Object.entries(changed).filter(([, text]) => text !== undefined)) as Record<
      string,
      string
    >;
    keep(FIRST);
    const long = new Date('2020-01-01');
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
    keep(next);
    expect(Object.fromEntries(held())).toEqual(next);
    const written = readdirSync(folder).filter((name) => statSync(join(folder, name)).mtimeMs !== long.getTime());
    expect(written).toEqual(['reviews-2026-11.jsonl']);
  });

  test('removes a part of which nothing is left', () => {
    keep(FIRST);
    keep({ 'teams/d': 'd' });
    expect(readdirSync(folder)).toEqual(['teams.jsonl']);
  });

  test.each([
    ['at its end', '["teams/d"'],
    ['in what stands apart', '["teams/d","d"]\t["long'],
  ])('does not take a part that is not whole %s for one', (_where, text) => {
    writeFileSync(join(folder, 'teams.jsonl'), text);
    expect(held).toThrow(SyntaxError);
  });

  test('gives what stands apart when it is asked for, whatever is in it', () => {
    const long = { text: 'a\tb\nc' };
    writeParts(folder, {
      items: new Map([
        ['teams/a', 'short\tone'],
        ['teams/b', 'alone'],
      ]),
      before: new Map(),
      isKept: () => false,
      plain: (item) => item,
      more: (item) => (item === 'alone' ? undefined : long),
    });
    const [first, second] = [...readParts(folder)];
    expect([first?.item, first?.more?.()]).toEqual(['short\tone', long]);
    expect([second?.item, second?.more]).toEqual(['alone', undefined]);
  });
});
