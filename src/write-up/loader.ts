import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { audienceOf, isCarried } from '../model/audience.ts';
import { COLLECTION_NAMES, type CollectionName } from '../model/collections.ts';
import { hasErrors, type Diagnostic } from '../model/diagnostic.ts';
import type { Review } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import { keepEntries, keptEntries } from './compiled.ts';
import type { Content, Entry } from './content.ts';
import { readContent } from './read-content.ts';
import { explainProblems } from './problem-text.ts';

/** What Astro's content store keeps of one file; what the file says is in the folder that {@link Settings} names. */
export interface Stored extends Record<string, unknown> {
  /** Image files beside the write-up, as the image pipeline resolves them. */
  images?: Record<string, string>;
}

/** What Astro's content store keeps of the library as a whole. */
export interface Settings extends Record<string, unknown> {
  site: Site;
  /** Path of the folder that holds everything the content folder says. */
  compiled: string;
  /** The content folder; what the trackers last said is read from it. */
  root: string;
}

/** The rules over the whole collection, handed in because they stand above this layer; they may keep files in a folder. */
export type Check = (content: Content, cache: string) => Diagnostic[];

/** One loader for each collection, and one for the settings. */
export type ContentLoaders = Record<CollectionName | 'settings', Loader>;

/**
 * Loaders that read a content folder together, so that all problems of all files come out at once.
 *
 * Each reads its own collection from its own store; the last to finish runs the checks. A build fails on errors;
 * the development server reports them, leaves the broken files out and takes them in when they are mended.
 */
export function contentLoaders(root: string, check: Check): ContentLoaders {
  const contexts = new Map<string, LoaderContext>();
  const gathered = newGate();
  const load = (name: CollectionName | 'settings') => async (context: LoaderContext) => {
    contexts.set(name, context);
    if (contexts.size < COLLECTION_NAMES.length + 1) return gathered.wait();
    const all = new Map(contexts);
    contexts.clear();
    gathered.settle(() => loadAll(root, check, all));
    if (context.watcher) watch(root, check, all);
    return gathered.wait();
  };
  const names: (CollectionName | 'settings')[] = [...COLLECTION_NAMES, 'settings'];
  return Object.fromEntries(names.map((name) => [name, { name: `cairn-${name}`, load: load(name) }])) as ContentLoaders;
}

/** Lets all callers wait for one piece of work that the last of them does. */
function newGate() {
  let { promise, resolve, reject } = Promise.withResolvers<undefined>();
  return {
    wait: () => promise,
    settle(work: () => void) {
      const done = { resolve, reject };
      try {
        work();
        done.resolve(undefined);
      } catch (error) {
        done.reject(error);
      }
      const settled = promise;
      queueMicrotask(() => {
        if (promise === settled) ({ promise, resolve, reject } = Promise.withResolvers<undefined>());
      });
    },
  };
}

type Contexts = ReadonlyMap<string, LoaderContext>;

function loadAll(root: string, check: Check, contexts: Contexts): void {
  const compiled = compiledFolder(contexts.get('settings') as LoaderContext);
  const kept = keptEntries(compiled);
  const content = readContent(root, undefined, kept);
  tell(check(content, dirname(compiled)), root, contexts);
  keepEntries(compiled, Object.values(content.entries).flat(), kept);
  for (const name of COLLECTION_NAMES) keep(content.entries[name], contexts.get(name) as LoaderContext, root);
  const { store } = contexts.get('settings') as LoaderContext;
  if (content.site) store.set({ id: 'site', data: { site: content.site, compiled, root } satisfies Settings });
}

/** The development server keeps a folder of its own, because it goes on without the files that have errors. */
function compiledFolder({ config, watcher }: LoaderContext): string {
  return fileURLToPath(new URL(watcher ? 'compiled-for-development' : 'compiled', config.cacheDir));
}

/** Puts the entries into the store and takes out those that are gone; unchanged ones are left alone. */
function keep(entries: readonly Entry[], context: LoaderContext, root: string): void {
  const { store, config } = context;
  const here = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!here.has(id)) store.delete(id);
  for (const entry of entries) {
    const images = shownImages(entry, context);
    const filePath = relative(new URL('.', config.root).pathname, `${root}/${entry.file}`);
    if (store.get(entry.id)?.digest === entry.digest) {
      (store as ImageStore).addAssetImports(images.map(asImport), filePath);
      continue;
    }
    store.set({
      id: entry.id,
      data: stored(images),
      digest: entry.digest,
      filePath,
      assetImports: images.map(asImport),
    });
  }
}

/** Images announced here are written to the output, so those of reviews that the build does not carry must not be. */
function shownImages(entry: Entry, { watcher }: LoaderContext): string[] {
  const carried = { audience: audienceOf(process.env['CAIRN_AUDIENCE']), drafts: watcher !== undefined };
  const hidden = entry.collection === 'reviews' && !isCarried(entry.data as Review, carried);
  return hidden ? [] : (entry.writeUp?.images ?? []);
}

/** Astro's own loaders announce the images of unchanged entries by this method, which its types leave out. */
type ImageStore = LoaderContext['store'] & { addAssetImports(images: string[], filePath: string): void };

function asImport(image: string): string {
  return `./${image}`;
}

/** The prefix by which Astro's content layer finds image imports inside data. */
const IMAGE_IMPORT = '__ASTRO_IMAGE_';

function stored(images: readonly string[]): Stored {
  if (images.length === 0) return {};
  return { images: Object.fromEntries(images.map((image) => [image, `${IMAGE_IMPORT}${asImport(image)}`])) };
}

/** Thrown when content has errors. Its whole text is meant for the author, so it carries no stack. */
export class ContentError extends Error {
  constructor(text: string) {
    super(text);
    this.name = 'ContentError';
    this.stack = '';
  }
}

function tell(problems: readonly Diagnostic[], root: string, contexts: Contexts): void {
  const context = contexts.get('reviews') as LoaderContext;
  if (problems.length === 0) return;
  const text = explainProblems(problems, root);
  if (!hasErrors(problems)) context.logger.warn(text);
  else if (context.watcher) context.logger.error(text);
  else throw new ContentError(text);
}

/** Reads the folder again when a file in it changes; many changes at once are read once. */
function watch(root: string, check: Check, contexts: Contexts): void {
  const { watcher, logger } = contexts.get('reviews') as LoaderContext;
  let timer: NodeJS.Timeout | undefined;
  watcher?.add(root);
  watcher?.on('all', (_event, path) => {
    if (!path.startsWith(root + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      loadAll(root, check, contexts);
      logger.info('Content read again.');
    }, 100);
  });
}
