import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that are audited: fixed ones, and the last of several by name. */
const AUDITED: readonly string[] = [
  '',
  'reviews/[0-9][0-9][0-9][0-9]-*/',
  'reviews/',
  'classes/*/',
  'insights/',
  'teams/*/global-review/',
];

/** Paths below the base of the pages that a built folder has: one of each kind, always the same of the same folder. */
export function auditedPages(folder: string): string[] {
  return AUDITED.flatMap((pattern) => {
    const found = pattern.includes('*') ? globSync(pattern.slice(0, -1), { cwd: folder }) : [pattern];
    const pages = found
      .map((path) => (path === '' || path.endsWith('/') ? path : `${path.replaceAll('\\', '/')}/`))
      .filter((path) => existsSync(join(folder, path, 'index.html')));
    return pages.sort().slice(-1);
  });
}
