import { execFileSync } from 'node:child_process';
import { CliError } from './command.ts';

/** What differs from another commit, in paths relative to a folder. */
export interface Changes {
  /** Files that are new or different, whether committed or not. */
  changed: string[];
  /** Whether something is gone, or moved, so that what refers to it elsewhere no longer holds. */
  hasGone: boolean;
}

/** The branches that pull requests usually go to, the likeliest first. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The files of a folder that changed since it parted from a base: a branch, a tag or a commit. */
export function changesSince(base: string | undefined, folder: string): Changes {
  const from = mergeBase(base ?? usualBase(folder), folder);
  const fields = git(folder, 'diff', '--name-status', '--no-renames', '--relative', '-z', from, '--', '.').split('\0');
  const changed: string[] = [];
  let hasGone = false;
  for (let index = 0; index + 1 < fields.length; index += 2) {
    if (fields[index] === 'D') hasGone = true;
    else changed.push(fields[index + 1] as string);
  }
  const added = git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.').split('\0').filter(Boolean);
  return { changed: [...new Set([...changed, ...added])].sort(), hasGone };
}

function usualBase(folder: string): string {
  const found = USUAL_BASES.find((name) => attempt(folder, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`));
  if (found === undefined) throw new CliError('There is no branch to compare with; name one: --base <branch>.');
  return found;
}

function mergeBase(base: string, folder: string): string {
  // A name that begins with a dash would be read as an option.
  const found = base.startsWith('-') ? undefined : attempt(folder, 'merge-base', base, 'HEAD');
  if (found) return found.trim();
  if (attempt(folder, 'rev-parse', '--git-dir') === undefined)
    throw new CliError('The content folder is not in a git repository.');
  throw new CliError(`Git knows no "${base}" that this branch has parted from. In CI, fetch the whole history.`);
}

function attempt(folder: string, ...words: string[]): string | undefined {
  try {
    return git(folder, ...words);
  } catch {
    return undefined;
  }
}

function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 28,
  });
}
