import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build reads, beside the content. */
const SOURCES = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Folders inside node_modules that builds write to. */
const CACHES = new Set(['.cache', '.vite', '.astro']);

/** A folder of one's own to build in: a snapshot of the project, so that neither disturbs the other. */
export interface Workspace {
  /** The snapshot of the project. */
  project: string;
  /** Where the generated content goes. */
  content: string;
  /** Where builds go. */
  out: string;
  /** Deletes everything. */
  remove(): void;
}

/** Makes a workspace in the folder for temporary files; caches begin empty. */
export function makeWorkspace(root: string): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const project = join(folder, 'project');
  for (const source of SOURCES) cpSync(join(root, source), join(project, source), { recursive: true });
  linkModules(join(root, 'node_modules'), join(project, 'node_modules'));
  return {
    project,
    content: join(folder, 'content'),
    out: join(folder, 'out'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A real folder of links: what is installed is shared, the caches beside it are not. */
function linkModules(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) if (!CACHES.has(name)) symlinkSync(join(from, name), join(to, name));
}
