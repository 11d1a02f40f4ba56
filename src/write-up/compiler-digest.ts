import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Changes whenever the code that reads content changes, or a library it uses, so that nothing compiled by older code is kept. */
export const COMPILER_DIGEST = codeDigest([HERE, join(HERE, '../model')]);

/** Changes whenever a TypeScript file that lies in one of the folders changes, or a library that is installed. */
export function codeDigest(folders: readonly string[]): string {
  const hash = createHash('sha1');
  for (const path of [...folders.flatMap(sourcesIn), join(HERE, '../../package-lock.json')]) {
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('base64url');
}

function sourcesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}
