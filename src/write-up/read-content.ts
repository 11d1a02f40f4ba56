import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '../model/collections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { siteSchema, type Site } from '../model/site.ts';
import type { CollectionContent, Content, Entry, Kept } from './content.ts';
import { imageProblem, looksLikeImage } from './images.ts';
import { digestOf, locator, readFile } from './read-file.ts';
import { decode } from './source-text.ts';
import { parseYaml } from './yaml.ts';
import { badFileName, fileProblem, foreignFile, unreadable } from './file-problems.ts';
import { explainIssue } from './zod-findings.ts';

/** Looks up what an earlier run kept of a file. */
export type Keep = (id: string) => Kept | undefined;

/** Reads a whole content folder: every file, and every problem in every file. */
export function readContent(root: string): Content {
  const content = emptyContent(root);
  const settings = readSite(root);
  content.site = settings.site;
  content.problems.push(...settings.problems);
  for (const name of COLLECTION_NAMES) addCollection(content, name, readCollection(root, name));
  return content;
}

/** A content folder of which nothing has been read. */
export function emptyContent(root: string): Content {
  const each = <T>(make: () => T) => Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make()]));
  return {
    root,
    site: undefined,
    entries: each(() => []) as unknown as Content['entries'],
    ids: each(() => new Set<string>()) as Content['ids'],
    problems: [],
  };
}

/** Puts what was read of one collection in its place. */
export function addCollection<N extends CollectionName>(content: Content, name: N, read: CollectionContent<N>): void {
  (content.entries as Record<N, Entry<N>[]>)[name] = read.entries;
  content.ids[name] = read.ids;
  content.problems.push(...read.problems);
}

/** Reads `site.yaml`, which every library needs. */
export function readSite(root: string): { site?: Site; problems: Diagnostic[] } {
  const file = 'site.yaml';
  const path = join(root, file);
  if (!existsSync(path)) return { problems: [fileProblem(file, MISSING_SITE)] };
  const { text, findings } = decode(readFileSync(path));
  const yaml = parseYaml(text);
  const problems = [...findings, ...yaml.findings].map((finding) => ({ ...finding, file }));
  if (problems.length > 0) return { problems };
  const result = siteSchema.safeParse(yaml.data);
  if (result.success) return { site: result.data, problems };
  const found = result.error.issues.flatMap((issue) => explainIssue(issue, siteSchema, yaml.data));
  return { problems: found.map(({ path: at, atKey, ...finding }) => ({ ...finding, ...yaml.locate(at, atKey), file })) };
}

const MISSING_SITE = {
  code: 'site-missing',
  message: 'There is no site.yaml in the content folder.',
  why: 'It names the organisation and its severities.',
  fix: 'Write one with name:, organisation: and severities:.',
};

/** Reads one collection's folder. Files that `keep` still holds with the same digest are not parsed again. */
export function readCollection<N extends CollectionName>(root: string, name: N, keep: Keep = () => undefined): CollectionContent<N> {
  const read: CollectionContent<N> = { entries: [], ids: new Set(), problems: [] };
  for (const file of filesIn(root, name)) addFile(root, name, file, keep, read);
  return read;
}

function filesIn(root: string, name: CollectionName): string[] {
  const folder = join(root, name);
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { withFileTypes: true, recursive: true });
  return found.filter(isRelevant).map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
}

function isRelevant(entry: Dirent): boolean {
  return !entry.isDirectory() && !entry.name.startsWith('.');
}

function addFile<N extends CollectionName>(root: string, name: N, file: string, keep: Keep, read: CollectionContent<N>): void {
  const { extension } = COLLECTIONS[name];
  if (looksLikeImage(file) && extension === 'mdx') return;
  if (extname(file) !== `.${extension}`) {
    read.problems.push(foreignFile(file, name));
    return;
  }
  const id = file.slice(name.length + 1, -extension.length - 1);
  const problem = badFileName(file, id, name) ?? (isOutside(root, file) ? fileProblem(file, OUTSIDE) : undefined);
  if (problem) read.problems.push(problem);
  else {
    read.ids.add(id);
    addEntry(root, name, id, file, keep, read);
  }
}

function addEntry<N extends CollectionName>(root: string, name: N, id: string, file: string, keep: Keep, read: CollectionContent<N>): void {
  const path = join(root, file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    read.problems.push(unreadable(file, error));
    return;
  }
  const digest = digestOf(bytes, COMPILER_DIGEST);
  const kept = keep(id);
  if (kept?.digest === digest) {
    read.entries.push(fromKept<N>(kept, { collection: name, id, file }, path));
    return;
  }
  const { entry, problems, images } = readFile({ collection: name, id, file, bytes }, digest);
  const imageProblems = images.flatMap((image) => imageProblem(root, file, image) ?? []);
  read.problems.push(...problems, ...imageProblems);
  if (entry && imageProblems.length === 0) read.entries.push(entry);
}

function fromKept<N extends CollectionName>(kept: Kept, place: Pick<Entry<N>, 'collection' | 'id' | 'file'>, path: string): Entry<N> {
  const isMdx = COLLECTIONS[place.collection].extension === 'mdx';
  const locate: Entry['locate'] = (at, atKey) => locator(decode(readFileSync(path)).text, isMdx)(at, atKey);
  const entry = { ...place, data: kept.data as Entry<N>['data'], digest: kept.digest, locate };
  return kept.writeUp ? { ...entry, writeUp: kept.writeUp } : entry;
}

const OUTSIDE = {
  code: 'file-outside',
  message: 'This file is a link to a place outside the content folder.',
  why: 'A pull request must not be able to publish other files of the machine that builds the site.',
  fix: 'Put the file itself into the content folder.',
};

function isOutside(root: string, file: string): boolean {
  try {
    const real = relative(realpathSync(root), realpathSync(join(root, file)));
    return real.startsWith('..');
  } catch {
    return false;
  }
}

/** Changes whenever the code that reads content changes, so that nothing compiled by older code is kept. */
const COMPILER_DIGEST = compilerDigest();

function compilerDigest(): string {
  const hash = createHash('sha1');
  const here = dirname(fileURLToPath(import.meta.url));
  for (const folder of [here, join(here, '..', 'model')]) {
    for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
      if (name.endsWith('.ts')) hash.update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('base64url');
}
