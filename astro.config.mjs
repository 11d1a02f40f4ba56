import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { keptOutput } from './scripts/build/kept-output.ts';
import { isListed } from './scripts/build/listed-pages.ts';
import { narrowFonts } from './scripts/build/narrow-fonts.ts';
import { outFolder } from './scripts/build/out-folder.ts';
import { searchIndex } from './scripts/build/search-index.ts';

const {
  CAIRN_CONTENT = 'content',
  CAIRN_SITE,
  CAIRN_BASE = '/',
  CAIRN_OUT = 'dist',
  CAIRN_AUDIENCE = 'organisation',
} = process.env;

// Each content folder and audience keeps its own cache, so that one checkout can serve many libraries.
const library = createHash('sha1')
  .update(`${resolve(CAIRN_CONTENT)} ${CAIRN_AUDIENCE}`)
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  site: CAIRN_SITE,
  base: CAIRN_BASE,
  outDir: outFolder(CAIRN_OUT, process.cwd()),
  cacheDir: `./node_modules/.cache/cairn/${library}`,
  trailingSlash: 'always',
  integrations: [
    mdx({ syntaxHighlight: false }),
    ...(CAIRN_SITE ? [sitemap({ filter: isListed(CAIRN_OUT, CAIRN_BASE) })] : []),
    searchIndex(),
    narrowFonts(),
    keptOutput(),
  ],
  // Everything a page needs is a file of its own, so that the content security policy can refuse the rest.
  build: { concurrency: 4, inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true },
});
