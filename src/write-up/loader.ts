import { relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { COLLECTION_NAMES, type CollectionData, type CollectionName } from '../model/collections.ts';
import { hasErrors, type Diagnostic } from '../model/diagnostic.ts';
import type { WriteUp } from '../model/write-up.ts';
import type { Content, Entry, Kept } from './content.ts';
import { addCollection, emptyContent, readCollection, readSite } from './read-content.ts';
import { explainProblems } from './problem-text.ts';

/** What the content store keeps of one file. */
export interface Stored<N extends CollectionName = CollectionName> extends Record<string, unknown> {
  front: CollectionData[N];
  writeUp?: WriteUp;
  /** Image files beside the write-up, as the image pipeline resolves them. */
  images?: Record<string, string>;
}

/** The rules over the whole collection, handed in because they stand above this layer. */
export type Check = (content: Content) => Diagnostic[];

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
  let { promise, resolve, reject } = Promise.withResolvers<void>();
  return {
    wait: () => promise,
    settle(work: () => void) {
      const done = { resolve, reject };
      try {
        work();
        done.resolve();
      } catch (error) {
        done.reject(error);
      }
      const settled = promise;
      queueMicrotask(() => {
        if (promise === settled) ({ promise, resolve, reject } = Promise.withResolvers<void>());
      });
    },
  };
}

type Contexts = ReadonlyMap<string, LoaderContext>;

function loadAll(root: string, check: Check, contexts: Contexts): void {
  const content = emptyContent(root);
  const settings = readSite(root);
  content.problems.push(...settings.problems);
  content.site = settings.site;
  for (const name of COLLECTION_NAMES) {
    const store = storeOf(contexts, name);
    addCollection(content, name, readCollection(root, name, (id) => keptIn(store, id)));
  }
  tell(check(content), root, contexts);
  for (const name of COLLECTION_NAMES) keep(content.entries[name], contexts.get(name) as LoaderContext, root);
  const store = storeOf(contexts, 'settings');
  if (settings.site) store.set({ id: 'site', data: { ...settings.site } });
}

function storeOf(contexts: Contexts, name: string): LoaderContext['store'] {
  return (contexts.get(name) as LoaderContext).store;
}

function keptIn(store: LoaderContext['store'], id: string): Kept | undefined {
  const entry = store.get(id);
  if (!entry?.digest) return undefined;
  const { front, writeUp } = entry.data as Stored;
  return { digest: String(entry.digest), data: front, writeUp };
}

/** Puts the entries into the store and takes out those that are gone; unchanged ones are left alone. */
function keep(entries: readonly Entry[], { store, config }: LoaderContext, root: string): void {
  const here = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!here.has(id)) store.delete(id);
  for (const entry of entries) {
    const images = entry.writeUp?.images ?? [];
    const filePath = relative(new URL('.', config.root).pathname, `${root}/${entry.file}`);
    if (store.get(entry.id)?.digest === entry.digest) {
      (store as ImageStore).addAssetImports(images.map(asImport), filePath);
      continue;
    }
    store.set({ id: entry.id, data: stored(entry, images), digest: entry.digest, filePath, assetImports: images.map(asImport) });
  }
}

/** Astro's own loaders announce the images of unchanged entries by this method, which its types leave out. */
type ImageStore = LoaderContext['store'] & { addAssetImports(images: string[], filePath: string): void };

function asImport(image: string): string {
  return `./${image}`;
}

/** The prefix by which Astro's content layer finds image imports inside data. */
const IMAGE_IMPORT = '__ASTRO_IMAGE_';

function stored(entry: Entry, images: readonly string[]): Stored {
  const data: Stored = { front: entry.data };
  if (entry.writeUp) data.writeUp = entry.writeUp;
  if (images.length > 0) data.images = Object.fromEntries(images.map((image) => [image, `${IMAGE_IMPORT}${asImport(image)}`]));
  return data;
}

/** Thrown when content has errors. Its whole text is meant for the author, so it carries no stack. */
export class ContentError extends Error {
  constructor(text: string) {
    super(text);
    this.name = 'ContentError';
    this.stack = text;
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
