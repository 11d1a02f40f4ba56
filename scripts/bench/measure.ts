import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBrowse, type BrowseFigures } from './browse-page.ts';
import { BENCH_NOW } from './generate-plan.ts';
import { generateCollection } from './generate-collection.ts';
import { filesBySize, folderBytes, weighPage, type PageWeight, type SizedFile } from './page-weight.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { searchFigures, type SearchFigures } from './search-figures.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

/** What one build took. */
export interface BuildFigures extends Omit<Measured, 'output' | 'exitCode'> {
  /** Pages that were rendered, and those taken unchanged from the build before. */
  rendered: number;
  reused: number;
  /** Milliseconds that the search index took once all pages were rendered, as the build says itself. */
  index: number | undefined;
}

/** All figures for a collection of one size. */
export interface Figures {
  reviews: number;
  checkAll: Measured;
  /** The whole collection once more, after one file changed. */
  checkAgain: Measured;
  checkOne: Measured;
  cold: BuildFigures;
  rebuild: BuildFigures;
  /** Pages that differ from those of a cold build of the same content; undefined when it was not asked for. */
  stale: string[] | undefined;
  indexBytes: number;
  /** Undefined where there is no Chromium to search in. */
  search: SearchFigures | undefined;
  median: PageWeight;
  heaviest: PageWeight;
  /** Undefined where there is no Chromium. */
  browse: BrowseFigures | undefined;
  /** The largest HTML pages of the whole site, the largest first. */
  largest: SizedFile[];
}

/** What to measure. */
export interface Wanted {
  reviews: number;
  seed: number;
  /** Build the changed content once more from nothing, and compare every page with the rebuilt one. */
  verify: boolean;
  /** Hears what is going on. */
  tell(text: string): void;
}

/** How many of the largest pages are named. */
const LARGEST = 10;

/** Generates a collection, measures every command on it, and deletes all it made. Throws when a command fails. */
export async function measure(root: string, wanted: Wanted): Promise<Figures> {
  const workspace = makeWorkspace(root);
  try {
    wanted.tell(`${wanted.reviews} reviews: generating`);
    generateCollection(workspace.content, { ...wanted, source: join(root, 'content') });
    return await measureIn(workspace, wanted);
  } finally {
    workspace.remove();
  }
}

async function measureIn(workspace: Workspace, { reviews, verify, tell }: Wanted): Promise<Figures> {
  const changed = reviewToChange(workspace);
  tell('  cairn check');
  const checkAll = await check(workspace, []);
  changeReview(join(workspace.content, changed));
  const checkAgain = await check(workspace, []);
  const checkOne = await check(workspace, [join(workspace.content, changed)]);
  tell(`  took ${spent(checkAll)}, again ${spent(checkAgain)}, of one file ${spent(checkOne)}`);
  tell('  cold build');
  const cold = await build(workspace);
  tell(`  took ${spent(cold)}`);
  const pages = filesBySize(workspace.out, 'reviews/[0-9]*/index.html');
  const sizes = {
    indexBytes: folderBytes(join(workspace.out, 'pagefind')),
    median: weighPage(workspace.out, pages[Math.floor(pages.length / 2)]?.file ?? 'index.html'),
    heaviest: weighPage(workspace.out, pages.at(-1)?.file ?? 'index.html'),
    largest: filesBySize(workspace.out, '**/*.html').slice(-LARGEST).reverse(),
  };
  tell('  list of reviews in Chromium');
  const browse = await measureBrowse(workspace.out);
  tell('  searching in Chromium');
  const search = await searchFigures(workspace.out);
  tell('  rebuild after one change');
  changeReview(join(workspace.content, changed));
  const rebuild = await build(workspace);
  tell(`  took ${spent(rebuild)}`);
  if (verify) tell('  cold build of the changed content');
  const stale = verify ? await stalePages(workspace) : undefined;
  return { reviews, checkAll, checkAgain, checkOne, cold, rebuild, stale, search, browse, ...sizes };
}

/** What a command took, for those who wait: a long run that is cut short leaves these figures behind. */
function spent({ wall, peak = 0 }: Pick<Measured, 'wall' | 'peak'>): string {
  return `${(wall / 1000).toFixed(1)} s, at most ${Math.round(peak / 1e6)} MB`;
}

/** A review in the middle of the collection that readers see. */
function reviewToChange({ content }: Workspace): string {
  const files = filesBySize(content, 'reviews/*.mdx')
    .map(({ file }) => file)
    .sort();
  const rest = files.slice(Math.floor(files.length / 2));
  return rest.find((file) => /^audience: organisation$/m.test(readFileSync(join(content, file), 'utf8'))) ?? '';
}

/** The change that shows on most pages: another title, and another place on every list by severity. */
function changeReview(file: string): void {
  const text = readFileSync(file, 'utf8');
  const severity = /^severity: sev1$/m.test(text) ? 'sev2' : 'sev1';
  const changed = text
    .replace(/^title: .*$/m, `title: A title that stands nowhere else but here, ${severity}`)
    .replace(/^severity: .*$/m, `severity: ${severity}`);
  writeFileSync(file, changed);
}

function check({ project, content }: Workspace, files: readonly string[]): Promise<Measured> {
  return successful(runMeasured(['scripts/cairn.js', 'check', '--content', content, ...files], project, {}));
}

async function build({ project, content, out }: Workspace): Promise<BuildFigures> {
  const environment = {
    CAIRN_CONTENT: content,
    CAIRN_OUT: out,
    CAIRN_NOW: new Date(BENCH_NOW).toISOString(),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { output, ...figures } = await successful(
    runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], project, environment),
  );
  const index = /pages indexed, (\d+) ms after/.exec(output)?.[1];
  return {
    ...figures,
    rendered: output.match(/ \(\+[\d.]+m?s\)/g)?.length ?? 0,
    reused: output.match(/ \((?:cached|restored)\)/g)?.length ?? 0,
    index: index === undefined ? undefined : Number(index),
  };
}

async function successful(run: Promise<Measured>): Promise<Measured> {
  const measured = await run;
  if (measured.exitCode !== 0) throw new Error(`A command failed:\n${measured.output.slice(-4000)}`);
  return measured;
}

async function stalePages(workspace: Workspace): Promise<string[]> {
  const rebuilt = digests(workspace.out);
  rmSync(workspace.out, { recursive: true });
  rmSync(join(workspace.project, 'node_modules/.cache'), { recursive: true });
  await build(workspace);
  const fresh = digests(workspace.out);
  return [...new Set([...rebuilt.keys(), ...fresh.keys()])]
    .filter((file) => rebuilt.get(file) !== fresh.get(file))
    .sort();
}

/** A digest of each file, the search index left out: it is written whole by every build. */
function digests(out: string): Map<string, string> {
  const files = filesBySize(out, '**/*.*').filter(({ file }) => !file.startsWith('pagefind'));
  return new Map(
    files.map(({ file }) => [
      file,
      createHash('sha1')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}
