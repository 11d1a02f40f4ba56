import { statSync, type Stats } from 'node:fs';
import { COMPILER_DIGEST } from './compiler-digest.ts';

/**
 * How long a file must have rested before its stamp holds, in milliseconds: clocks of file systems tick as slowly as
 * every two seconds, and a second change within one tick would show in no time.
 */
const SETTLED = 2000;

/**
 * Changes whenever a file is written or put in place of another, and with the code that reads it, so that a file whose
 * stamp is that of the last time need not be read; undefined for one that was touched so lately that another change
 * might not show, and for one that cannot be looked at.
 *
 * It is what git compares before it looks into a file (Documentation/technical/racy-git): the time of the change, which
 * no program can set back, the size and the number of the file.
 */
export function stampOf(path: string): string | undefined {
  const stats = statsOf(path);
  if (!stats) return undefined;
  const { ino, size, mtimeMs, ctimeMs } = stats;
  if (Date.now() - Math.max(mtimeMs, ctimeMs) < SETTLED) return undefined;
  return `${ino} ${size} ${mtimeMs} ${ctimeMs} ${COMPILER_DIGEST}`;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
