import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { makeWorkspace } from '../../scripts/bench/workspace.ts';

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The instant that built sites take for now, in tests. */
export const NOW = '2026-11-23T12:00Z';

/** What a build left behind. */
export interface Built {
  status: number | null;
  /** Everything it printed, without colours. */
  output: string;
  /** The folder of the built site. */
  folder: string;
}

/** Builds sites in a snapshot of the project, so that neither other builds nor what they left in caches can interfere. */
export interface SiteBuilder {
  /** The snapshot of the project. */
  project: string;
  /** Builds a content folder into a folder of its own, or into the one named. `settings` are `CAIRN_*` variables. */
  build(content: string, settings?: Record<string, string>): Promise<Built>;
  /** Deletes the snapshot and every site that was built. */
  remove(): void;
}

/** Makes a builder with empty caches. */
export function newSiteBuilder(): SiteBuilder {
  const workspace = makeWorkspace(ROOT);
  const outputs = mkdtempSync(join(tmpdir(), 'cairn-sites-'));
  let count = 0;
  return {
    project: workspace.project,
    build(content, settings = {}) {
      count += 1;
      const folder = settings['CAIRN_OUT'] ?? join(outputs, `site-${count}`);
      return runBuild(workspace.project, folder, { CAIRN_CONTENT: content, CAIRN_OUT: folder, ...settings });
    },
    remove() {
      workspace.remove();
      rmSync(outputs, { recursive: true, force: true });
    },
  };
}

/** The variables of this process that a build may see: nothing of the test runner, and no setting of the machine. */
export function cleanEnvironment(settings: Record<string, string>): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(kept),
    ASTRO_TELEMETRY_DISABLED: '1',
    TZ: 'America/Los_Angeles',
    CAIRN_NOW: NOW,
    ...settings,
  };
}

/** The Astro command line inside a project. */
export const ASTRO = 'node_modules/astro/bin/astro.mjs';

function runBuild(project: string, folder: string, settings: Record<string, string>): Promise<Built> {
  const child = spawn(process.execPath, [ASTRO, 'build'], { cwd: project, env: cleanEnvironment(settings) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve, reject) => {
    child
      .on('error', reject)
      .on('close', (status) => resolve({ status, output: stripVTControlCharacters(output), folder }));
  });
}
