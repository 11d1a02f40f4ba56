import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesSince } from '../../../scripts/cairn/changed-files.ts';

let folder = '';
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...words], {
    cwd: folder,
    stdio: 'pipe',
  });
const write = (file: string) => writeFileSync(join(folder, 'content', file), `${file}${Math.sqrt(2)}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-changed-'));
  mkdirSync(join(folder, 'content/reviews'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  for (const file of ['site.yaml', 'reviews/a.mdx', 'reviews/b.mdx', 'reviews/ü.mdx']) write(file);
  git('add', '.');
  git('commit', '--quiet', '--message=a');
  git('checkout', '--quiet', '-b', 'work');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const changes = (base?: string) => changesSince(base, join(folder, 'content'));

describe('the files that changed', () => {
  it('are none on a branch that changed nothing', () => {
    expect(changes()).toEqual({ changed: [], hasGone: false });
  });

  it('are those committed, those not yet, and those that git does not know', () => {
    writeFileSync(join(folder, 'content/reviews/a.mdx'), 'committed');
    git('commit', '--quiet', '--all', '--message=b');
    writeFileSync(join(folder, 'content/reviews/ü.mdx'), 'not committed');
    write('reviews/c d.mdx');
    writeFileSync(join(folder, 'beside.txt'), 'x');
    expect(changes('main')).toEqual({ changed: ['reviews/a.mdx', 'reviews/c d.mdx', 'reviews/ü.mdx'], hasGone: false });
  });

  it('do not hold what the base changed meanwhile', () => {
    git('checkout', '--quiet', 'main');
    writeFileSync(join(folder, 'content/reviews/b.mdx'), 'later');
    git('commit', '--quiet', '--all', '--message=c');
    git('checkout', '--quiet', 'work');
    expect(changes('main')).toEqual({ changed: [], hasGone: false });
  });

  it('say when something is gone or moved', () => {
    git('mv', 'content/reviews/a.mdx', 'content/reviews/z.mdx');
    expect(changes()).toEqual({ changed: ['reviews/z.mdx'], hasGone: true });
  });

  it.each(['nowhere', '--upload-pack=x'])('cannot be told from %s', (base) => {
    expect(() => changes(base)).toThrow(`Git knows no "${base}"`);
  });
});
