import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { BROKEN_REVIEWS } from './broken-files.ts';

let folder = '';
let problems: Diagnostic[] = [];
const nameOf = (name: string) => `reviews/2024-01-01-${name}.mdx`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-broken-'));
  const root = join(folder, 'content');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}]\n');
  write('teams/edge.yaml', 'name: Edge\n');
  write('services/cdn.yaml', 'name: CDN\nteam: edge\n');
  for (const [name, text] of Object.entries(BROKEN_REVIEWS)) write(nameOf(name), text);
  write('reviews/2024/2024-01-01-moved.mdx', '---\ntitle: T\n---\n');
  write('reviews/2024-01-01-word.docx', 'x');
  write('reviews/2024-01-01-plain.md', '---\ntitle: T\n---\n');
  write('reviews/Outage of Monday.mdx', '---\ntitle: T\n---\n');
  write('reviews/2024-02-30-no-day.mdx', '---\ntitle: T\ntimes: {started: 2024-02-29}\n---\n');
  write('2024-01-01-stray.mdx', '---\ntitle: T\n---\n');
  writeFileSync(join(folder, 'secret.mdx'), '---\ntitle: T\n---\n');
  symlinkSync('../../secret.mdx', join(root, nameOf('symlink')));
  symlinkSync('nowhere.mdx', join(root, nameOf('dangling')));
  write(nameOf('locked'), '---\ntitle: T\n---\n');
  chmodSync(join(root, nameOf('locked')), 0);
  problems = checkContent(readContent(root));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (file: string) =>
  problems
    .filter((problem) => problem.file === file)
    .map(
      ({ line, column, severity, code, message, fix }) => `${line}:${column} ${severity} ${code}: ${message} → ${fix}`,
    );

/** Words in which the language, the parsers and the operating system speak of themselves. */
const INTERNAL =
  /\bundefined\b|\bNaN\b|\[object |\w+Error\b|ENO\w+|EACCES|Invalid input|[Ee]xpected .*received|node:|\.ts\b|acorn|mdast|zod/i;

describe('a broken file gives its own exact message', () => {
  it.each(Object.keys(BROKEN_REVIEWS))('%s', (name) => {
    const words = told(nameOf(name));
    expect(words.length).toBeGreaterThan(0);
    expect(words).toMatchSnapshot();
  });

  it.each([
    'reviews/2024/2024-01-01-moved.mdx',
    'reviews/2024-01-01-word.docx',
    'reviews/2024-01-01-plain.md',
    'reviews/Outage of Monday.mdx',
    'reviews/2024-02-30-no-day.mdx',
    '2024-01-01-stray.mdx',
    nameOf('symlink'),
    nameOf('dangling'),
  ])('%s', (file) => {
    expect(told(file)).toHaveLength(1);
    expect(told(file)).toMatchSnapshot();
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    expect(told(nameOf('locked'))).toEqual([
      '1:1 error file-unreadable: This file cannot be read: permission is missing. → Check the file and its permissions.',
    ]);
  });
});

describe('no message', () => {
  it('is told of two files that are broken in different ways', () => {
    const all = Object.keys(BROKEN_REVIEWS).map((name) => told(nameOf(name)).join('\n'));
    expect(all.filter((words, index) => all.indexOf(words) !== index)).toEqual([]);
  });

  it('speaks of what is inside the program', () => {
    const words = problems.flatMap(({ message, why, fix }) => [message, why, fix]);
    // What an author wrote may be quoted.
    expect(words.map((text) => text.replace(/"[^"]*"|import\b.*/g, '')).filter((text) => INTERNAL.test(text))).toEqual(
      [],
    );
  });
});
