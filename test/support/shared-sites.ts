import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFiles } from '../../scripts/serve/server.ts';
import { newSiteBuilder, ROOT, type SiteBuilder } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address and folder of the example library, built for https://cairn.example; the address ends in a slash. */
    siteUrl: string;
    siteFolder: string;
    /** The same library built under the base path /kb/, without an address of its own. */
    baseUrl: string;
    baseFolder: string;
  }
}

/** What the tests are given, and how it is put away. */
interface SharedSites {
  provided: { siteUrl: string; siteFolder: string; baseUrl: string; baseFolder: string };
  close(): Promise<void>;
}

// Two projects name this setup, and each loads it for itself; the process is all they have in common.
const shared = globalThis as typeof globalThis & { cairnSites?: Promise<SharedSites> };

/** Builds the example library twice, once for all tests of the run, and serves both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.cairnSites ??= buildAndServe();
  const { provided, close } = await shared.cairnSites;
  for (const [name, value] of Object.entries(provided)) project.provide(name as keyof typeof provided, value);
  return close;
}

async function buildAndServe(): Promise<SharedSites> {
  const builder = newSiteBuilder();
  const siteFolder = await built(builder, { CAIRN_SITE: 'https://cairn.example' });
  const baseFolder = await built(builder, { CAIRN_BASE: '/kb/' });
  const site = await serveFiles({ folder: siteFolder, base: '/' }, 0);
  const base = await serveFiles({ folder: baseFolder, base: '/kb/' }, 0);
  return {
    provided: {
      siteUrl: `http://localhost:${site.port}/`,
      siteFolder,
      baseUrl: `http://localhost:${base.port}/kb/`,
      baseFolder,
    },
    async close() {
      await Promise.all([site.close(), base.close()]);
      builder.remove();
    },
  };
}

/** One after the other: builds of one project share its folders. */
async function built(builder: SiteBuilder, settings: Record<string, string>): Promise<string> {
  const { status, output, folder } = await builder.build(join(ROOT, 'content'), settings);
  if (status !== 0) throw new Error(`The example library does not build:\n${output}`);
  return folder;
}
