import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stampOf } from '../../src/write-up/file-stamp.ts';
import { readCollection } from '../../src/write-up/read-content.ts';

let root: string;
let file: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-stamp-'));
  file = join(root, 'site.yaml');
  writeFileSync(file, 'name: A\n');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

/** As though everything had been written some while ago. */
const later = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });

describe('the stamp of a file', () => {
  test('is the same as long as nobody touches it', () => {
    later();
    expect(stampOf(file)).toBe(stampOf(file));
    expect(stampOf(file)).toBeTypeOf('string');
  });

  test('is none while another change might not show', () => {
    expect(stampOf(file)).toBeUndefined();
  });

  test('is none where there is no file', () => {
    later();
    expect(stampOf(join(root, 'gone.yaml'))).toBeUndefined();
  });

  test.each<[string, () => void]>([
    ['it is written', () => writeFileSync(file, 'name: B\n')],
    [
      'it is written and given its old time back',
      () => {
        writeFileSync(file, 'name: B\n');
        utimesSync(file, 1000, 1000);
      },
    ],
    [
      'another takes its place',
      () => {
        writeFileSync(`${file}.new`, 'name: B\n');
        utimesSync(`${file}.new`, 1000, 1000);
        renameSync(`${file}.new`, file);
      },
    ],
  ])('changes when %s', (_what, change) => {
    utimesSync(file, 1000, 1000);
    later();
    const before = stampOf(file);
    change();
    later();
    expect(stampOf(file)).not.toBe(before);
  });
});

describe('what was kept of a file', () => {
  const TEAM = { name: 'Kept', aliases: [], asks: [] };
  const read = (stamp: string | undefined) =>
    readCollection(root, 'teams', () => ({ digest: 'of another text', stamp, data: TEAM })).entries[0];

  beforeEach(() => {
    mkdirSync(join(root, 'teams'));
    file = join(root, 'teams/a.yaml');
  });

  test.each<[string, (stamp: string | undefined) => string | undefined, string]>([
    ['is taken when its stamp fits', (stamp) => stamp, 'Kept'],
    ['is not taken when its stamp does not', (stamp) => `${stamp} `, 'Written'],
    ['is not taken without a stamp', () => undefined, 'Written'],
  ])('%s', (_what, kept, name) => {
    writeFileSync(file, 'name: Written\n');
    later();
    const entry = read(kept(stampOf(file)));
    expect(entry).toMatchObject({ data: { name }, stamp: stampOf(file) });
    expect(entry?.text()).toBe('name: Written\n');
  });
});
