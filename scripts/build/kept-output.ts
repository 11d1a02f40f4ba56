import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro's incremental build knows of the last build, in its cache. */
const MANIFEST = 'incremental-build.json';

/** Stands in the cache from the beginning of a build to its end. */
const UNFINISHED = 'unfinished-build';

/** Names, in the output, the build that wrote it. */
const STAMP = '.cairn-build';

/**
 * Leaves the pages of the last build where they are, so that those which did not change are not deleted and copied
 * back: with ten thousand reviews that is a good part of a rebuild.
 *
 * An output that another build wrote, of other content or from another cache, is emptied as usual. After a build that
 * broke off, everything is rendered: it may have replaced copies in the cache without a word in the manifest. At the
 * end whatever this build neither wrote nor took over is deleted. Must be the last of the integrations.
 */
export function keptOutput(): AstroIntegration {
  let [out, cache] = ['', ''];
  let began = 0;
  return {
    name: 'cairn-kept-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        [out, cache] = [fileURLToPath(config.outDir), fileURLToPath(config.cacheDir)];
        if (existsSync(join(cache, UNFINISHED))) rmSync(join(cache, MANIFEST), { force: true });
        if (isOfLastBuild(out, cache)) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:start': () => {
        // Clocks of file systems may stand a few milliseconds behind.
        began = Date.now() - 100;
        mkdirSync(cache, { recursive: true });
        writeFileSync(join(cache, UNFINISHED), '');
        rmSync(join(out, STAMP), { force: true });
      },
      'astro:build:done': ({ assets }) => {
        const pages = new Set([...assets.values()].flat().map((url) => fileURLToPath(url)));
        for (const file of filesIn(out)) {
          if (!pages.has(file) && statSync(file).mtimeMs < began) removeFile(file, out);
        }
        writeFileSync(join(out, STAMP), stampOf(cache) ?? '');
        // Two builds that share a cache end one after the other.
        rmSync(join(cache, UNFINISHED), { force: true });
      },
    },
  };
}

function isOfLastBuild(out: string, cache: string): boolean {
  const stamp = stampOf(cache);
  return stamp !== undefined && existsSync(join(out, STAMP)) && readFileSync(join(out, STAMP), 'utf8') === stamp;
}

/** A digest of what the cache knows of the last build, in whatever order; undefined when it knows of none. */
function stampOf(cache: string): string | undefined {
  const manifest = join(cache, MANIFEST);
  if (!existsSync(manifest)) return undefined;
  const lines = readFileSync(manifest, 'utf8').split('\n').sort();
  return createHash('sha1').update(lines.join('\n')).digest('hex');
}

/** All files below a folder, but for a repository that publishes it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.startsWith(join(folder, '.git') + sep));
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(file: string, root: string): void {
  rmSync(file);
  for (
    let folder = dirname(file);
    folder.startsWith(root) && readdirSync(folder).length === 0;
    folder = dirname(folder)
  )
    rmdirSync(folder);
}
