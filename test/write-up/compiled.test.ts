import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepEntries, keptEntries, readCompiled, writeCompiled, type Compiled } from '../../src/write-up/compiled.ts';
import { readContent } from '../../src/write-up/read-content.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-compiled-test-'));
  file = join(folder, 'cache', 'compiled.jsonl');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const team = (id: string, name: string): Compiled<'teams'> => ({
  collection: 'teams',
  id,
  digest: `digest of ${id}`,
  data: { name, aliases: [], asks: [] },
});

describe('compiled entries', () => {
  test('come back as they were written, in their order', () => {
    const teams = [team('b', 'Büro „Süd“ 🪨'), team('a', 'two\nlines and \u2028 more'), team('c', '"quoted" \\ back')];
    writeCompiled(file, teams);
    expect([...readCompiled(file)]).toEqual(teams);
  });

  test('of the whole example library come back without a loss', () => {
    const entries = Object.values(readContent('content').entries).flat();
    writeCompiled(file, entries);
    const plain = entries.map(({ locate: _locate, text: _text, file: _file, ...entry }) => entry);
    expect([...readCompiled(file)]).toEqual(plain);
  });

  test('are none where nothing was written', () => {
    expect([...readCompiled(file)]).toEqual([]);
    writeCompiled(file, []);
    expect([...readCompiled(file)]).toEqual([]);
  });

  test('replace those written before, and leave nothing else behind', () => {
    writeCompiled(file, [team('a', 'A'), team('b', 'B')]);
    writeCompiled(file, [team('c', 'C')]);
    expect([...readCompiled(file)].map(({ id }) => id)).toEqual(['c']);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['compiled.jsonl']);
  });

  test('stay as they were when writing breaks off', () => {
    writeCompiled(file, [team('a', 'A')]);
    const breaking = function* () {
      yield team('b', 'B');
      throw new Error('no more');
    };
    expect(() => writeCompiled(file, breaking())).toThrow('no more');
    expect([...readCompiled(file)].map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what was kept', () => {
  const entries = [team('a', 'A'), team('b', 'B')];

  test('is looked up by collection and id', () => {
    keepEntries(file, entries, keptEntries(file));
    expect(keptEntries(file).get('teams/b')).toEqual(team('b', 'B'));
  });

  test.each([
    ['is written anew when an entry changed', [team('a', 'A'), { ...team('b', 'C'), digest: 'new' }], 'C'],
    ['is written anew when one is gone', [team('a', 'A')], undefined],
    ['is left alone when nothing changed', [team('a', 'A'), { ...team('b', 'not looked at') }], 'B'],
  ])('%s', (_what, next, name) => {
    keepEntries(file, entries, keptEntries(file));
    keepEntries(file, next, keptEntries(file));
    expect((keptEntries(file).get('teams/b')?.data as { name: string } | undefined)?.name).toBe(name);
  });
});
