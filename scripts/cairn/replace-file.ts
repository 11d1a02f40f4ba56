import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a file in the place of the one that is there, if any, whole or not at all: it is written under a hidden name,
 * which no reader of a content folder looks at, and then given its own.
 */
export function replaceFile(path: string, text: string): void {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(part, text, { flush: true });
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
