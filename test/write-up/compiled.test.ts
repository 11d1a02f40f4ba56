import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepEntries, keptEntries, readCompiled, type Compiled } from '../../src/write-up/compiled.ts';
import { readContent } from '../../src/write-up/read-content.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cairn-compiled-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const team = (id: string, name: string): Compiled<'teams'> => ({
  collection: 'teams',
  id,
  digest: `digest of ${id}`,
  data: { name, aliases: [], asks: [] },
});

const keep = (entries: readonly Compiled[]) => keepEntries(folder, entries, keptEntries(folder));

describe('compiled entries', () => {
  test('come back as they were written, in their order', () => {
    const teams = [team('b', 'Büro „Süd“ 🪨'), team('a', 'two\nlines and \u2028 more'), team('c', '"quoted" \\ back')];
    keep(teams);
    expect([...readCompiled(folder)]).toEqual(teams);
  });

  test('of the whole example library come back without a loss', () => {
    const entries = Object.values(readContent('content').entries).flat();
    keep(entries);
    const plain = entries.map(({ locate: _locate, text: _text, file: _file, ...entry }) => entry);
    const byId = (all: readonly Compiled[]) => all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    expect(byId([...readCompiled(folder)])).toEqual(byId(plain));
  });

  test('are none where nothing was written', () => {
    expect([...readCompiled(folder)]).toEqual([]);
    keep([]);
    expect([...readCompiled(folder)]).toEqual([]);
  });
});

const nameOf = ({ collection, id }: Compiled): string => `${collection}/${id}`;

describe('what was kept', () => {
  const entries = [team('a', 'A'), team('b', 'B')];

  test('is looked up by collection and id', () => {
    keep(entries);
    expect(keptEntries(folder).get('teams/b')).toEqual(team('b', 'B'));
  });

  test('has the sections of a write-up for whoever looks at them, and can be kept again', () => {
    const [review] = readContent('content').entries.reviews;
    if (!review) throw new Error('The example library has no review.');
    const kept = () => keptEntries(folder).get(nameOf(review));
    keep([review, team('a', 'A')]);
    keep([{ ...review, digest: 'new', writeUp: kept()?.writeUp } as Compiled]);
    expect(kept()?.writeUp).toEqual(review.writeUp);
  });

  test.each([
    ['is written anew when an entry changed', [team('a', 'A'), { ...team('b', 'C'), digest: 'new' }], 'C'],
    ['is written anew when one is gone', [team('a', 'A')], undefined],
    ['is left alone when nothing changed', [team('a', 'A'), { ...team('b', 'not looked at') }], 'B'],
  ])('%s', (_what, next, name) => {
    keep(entries);
    keep(next);
    expect((keptEntries(folder).get('teams/b')?.data as { name: string } | undefined)?.name).toBe(name);
  });
});
