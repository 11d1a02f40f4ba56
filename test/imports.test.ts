import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const BELOW_COMPONENTS = ['model', 'write-up', 'checks', 'learning', 'charts', 'library', 'browser', 'styles'];

/** What each folder of `src/` may import from, beside itself: the one direction of the architecture. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  'write-up': ['model'],
  checks: ['model', 'write-up'],
  learning: ['model'],
  charts: ['model', 'learning'],
  library: ['model', 'write-up', 'checks', 'learning'],
  components: [...BELOW_COMPONENTS, 'layouts'],
  layouts: [...BELOW_COMPONENTS, 'components'],
  pages: [...BELOW_COMPONENTS, 'components', 'layouts'],
  // Pure functions that run in a reader's browser too, such as the pace of a session or the ticks of an axis.
  browser: ['model', 'learning', 'charts', 'components', 'styles'],
  styles: [],
};

/** Folders that run in plain Node and in tests without a build. */
const WITHOUT_ASTRO: readonly string[] = ['model', 'write-up', 'checks', 'learning', 'charts'];

/** The one exception: the loader speaks the types of Astro's content layer. */
const MAY_NAME_ASTRO = { file: 'src/write-up/loader.ts', statement: /^import type .* from 'astro\/loaders'/ };

interface Source {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
}

const IMPORT = /^.*?(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"].*$/gm;

/** Every import that goes the wrong way, as `file → what it imports`. */
function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, text }) =>
    Array.from(text.matchAll(IMPORT), ([statement, target]) => ({
      statement: statement.trim(),
      target: target as string,
    }))
      .filter(({ statement, target }) => !isAllowed(file, target, statement))
      .map(({ target }) => `${file} → ${target}`),
  );
}

function isAllowed(file: string, target: string, statement: string): boolean {
  const folder = folderOf(file);
  if (folder === undefined) return true;
  if (/^astro(?:$|[:/])/.test(target)) {
    return (
      !WITHOUT_ASTRO.includes(folder) || (file === MAY_NAME_ASTRO.file && MAY_NAME_ASTRO.statement.test(statement))
    );
  }
  if (!target.startsWith('.')) return true;
  const imported = folderOf(normalize(join(dirname(file), target)).replaceAll('\\', '/'));
  return imported === folder || (imported !== undefined && (MAY_IMPORT[folder]?.includes(imported) ?? false));
}

/** The folder of `src/` that a file lies in; undefined for files beside the folders, such as `src/content.config.ts`. */
function folderOf(file: string): string | undefined {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function realSources(): Source[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|mdx)$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

describe('imports', () => {
  it('go one way through the real files', () => {
    expect(forbiddenImports(realSources())).toEqual([]);
  });

  it('are read from every folder, so that a new folder has to find its place', () => {
    const folders = new Set(realSources().flatMap(({ file }) => folderOf(file) ?? []));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
    expect([...folders]).toEqual(expect.arrayContaining(['model', 'write-up', 'checks', 'learning']));
  });

  it.each<[string, string, string]>([
    ['the model from the write-up', 'src/model/a.ts', "import { x } from '../write-up/x.ts';"],
    ['the write-up from the checks', 'src/write-up/a.ts', "import type { X } from '../checks/rule.ts';"],
    ['learning from the library', 'src/learning/a.ts', "export { x } from '../library/x.ts';"],
    ['learning from the write-up', 'src/learning/a.ts', "import { x } from '../write-up/x.ts';"],
    ['charts from components', 'src/charts/timeline/a.ts', "import X from '../../components/X.astro';"],
    ['the library from pages', 'src/library/a.ts', "const x = await import('../pages/x.ts');"],
    ['Astro in the model', 'src/model/a.ts', "import { z } from 'astro/zod';"],
    ['Astro in charts', 'src/charts/a.ts', "import { getCollection } from 'astro:content';"],
    ['Astro itself in the checks', 'src/checks/a.ts', "import type { AstroConfig } from 'astro';"],
    ['more of Astro than types in the loader', 'src/write-up/loader.ts', "import { glob } from 'astro/loaders';"],
    ['an import over several lines', 'src/model/a.ts', "import {\n  x,\n} from '../checks/x.ts';"],
    ['a file that leaves src', 'src/model/a.ts', "import { x } from '../../scripts/x.ts';"],
    ['a side effect', 'src/browser/a.ts', "import '../library/x.ts';"],
  ])('are found when forbidden: %s', (_name, file, text) => {
    expect(forbiddenImports([{ file, text }])).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['the write-up from the model', 'src/write-up/a.ts', "import { x } from '../model/x.ts';"],
    ['a neighbour', 'src/checks/rules/a.ts', "import { x } from '../rule.ts';"],
    ['a package', 'src/model/a.ts', "import { z } from 'zod';"],
    [
      'the types of the content layer in the loader',
      'src/write-up/loader.ts',
      "import type { Loader } from 'astro/loaders';",
    ],
    ['anything in a file beside the folders', 'src/content.config.ts', "import { z } from 'astro/zod';"],
  ])('are let through when allowed: %s', (_name, file, text) => {
    expect(forbiddenImports([{ file, text }])).toEqual([]);
  });
});
