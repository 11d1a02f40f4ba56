import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Changes whenever the code that reads content changes, or a library it uses, so that nothing compiled by older code is kept. */
export const COMPILER_DIGEST = compilerDigest();

function compilerDigest(): string {
  const hash = createHash('sha1');
  const here = dirname(fileURLToPath(import.meta.url));
  for (const path of [
    ...sourcesIn(here),
    ...sourcesIn(join(here, '../model')),
    join(here, '../../package-lock.json'),
  ]) {
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('base64url');
}

function sourcesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}
