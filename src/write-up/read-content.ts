import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '../model/collections.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import { siteSchema, type Site } from '../model/site.ts';
import { COMPILER_DIGEST } from './compiler-digest.ts';
import { filesIn, isOutside, strays, type ContentFile } from './content-files.ts';
import type { CollectionContent, Content, Entry, Kept, KeptContent } from './content.ts';
import { stampOf } from './file-stamp.ts';
import { imageProblem, looksLikeImage } from './images.ts';
import { neighboursOf } from './neighbours.ts';
import { digestOf, locator, readFile, type SourceFile } from './read-file.ts';
import { readTrackerState, TRACKER_STATE } from './read-tracker-state.ts';
import { decode } from './source-text.ts';
import { parseYaml, type DataPath } from './yaml.ts';
import { badFileName, bytesOf, fileProblem, foreignFile, outsideFile, strayFile } from './file-problems.ts';
import { explainIssue } from './zod-findings.ts';

/** Looks up what an earlier run kept of a file. */
export type Keep = (id: string) => Kept | undefined;

/** Which files are to be read; of the others only the names are. */
export type Wanted = (file: string) => boolean;

/**
 * Reads a content folder: every file, and every problem in every file.
 *
 * With `wanted` only those files are read, and what the checks look into on their account: enough to check them. Files
 * that did not change are taken from `kept`.
 */
export function readContent(root: string, wanted?: Wanted, kept: KeptContent = new Map()): Content {
  const content = emptyContent(root);
  const settings = readSite(root);
  content.site = settings.site;
  content.problems.push(...settings.problems);
  if (wanted?.(TRACKER_STATE) ?? true) addTrackerState(content);
  for (const name of COLLECTION_NAMES) {
    const keep: Keep = (id) => kept.get(`${name}/${id}`);
    addCollection(content, name, readCollection(root, name, keep, wanted));
  }
  if (wanted) readNeighbours(content);
  return content;
}

/** Reads what the entries that were read look into, and what that looks into in turn. */
function readNeighbours(content: Content): void {
  const entriesOf = (name: CollectionName): Entry[] => [...content.entries[name], ...content.faulty[name]];
  const passed = new Set<string>();
  for (let ahead = COLLECTION_NAMES.flatMap(entriesOf); ahead.length > 0;) {
    for (const { file } of ahead) passed.add(file);
    const files = new Set(ahead.flatMap(neighboursOf).filter((file) => !passed.has(file)));
    ahead = [...files].flatMap((file) => readOne(content, file));
  }
}

function readOne<N extends CollectionName>(content: Content, file: string): Entry[] {
  const { root } = content;
  const name = file.slice(0, file.indexOf('/')) as N;
  const id = file.slice(name.length + 1, -COLLECTIONS[name].extension.length - 1);
  if (!content.ids[name].has(id)) return [];
  const read: CollectionContent<N> = { entries: [], faulty: [], ids: new Set(), problems: [] };
  addEntry<N>({ root, name, keep: () => undefined, wanted: () => true }, id, file, read);
  (content.entries[name] as Entry<N>[]).push(...read.entries);
  (content.faulty[name] as Entry<N>[]).push(...read.faulty);
  return [...read.entries, ...read.faulty];
}

/** A content folder of which nothing has been read. */
export function emptyContent(root: string): Content {
  const each = <T>(make: () => T) => Object.fromEntries(COLLECTION_NAMES.map((name) => [name, make()]));
  return {
    root,
    site: undefined,
    trackerState: undefined,
    entries: each(() => []) as unknown as Content['entries'],
    faulty: each(() => []) as unknown as Content['faulty'],
    ids: each(() => new Set<string>()) as Content['ids'],
    problems: [],
  };
}

/** Reads what the trackers last said into its place. */
function addTrackerState(content: Content): void {
  const { state, problems } = readTrackerState(content.root);
  content.trackerState = state;
  content.problems.push(...problems);
}

/** Puts what was read of one collection in its place. */
export function addCollection<N extends CollectionName>(content: Content, name: N, read: CollectionContent<N>): void {
  (content.entries as Record<N, Entry<N>[]>)[name] = read.entries;
  (content.faulty as Record<N, Entry<N>[]>)[name] = read.faulty;
  content.ids[name] = read.ids;
  content.problems = content.problems.concat(read.problems);
}

/** Reads `site.yaml`, which every library needs, and looks for what was put beside it by mistake. */
export function readSite(root: string): { site?: Site; problems: Diagnostic[] } {
  const file = 'site.yaml';
  const beside = strays(root).map(strayFile);
  if (!existsSync(join(root, file))) return { problems: [fileProblem(file, MISSING_SITE), ...beside] };
  if (isOutside(root, file)) return { problems: [outsideFile(file), ...beside] };
  const bytes = bytesOf(root, file);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes, ...beside] };
  const { text, findings } = decode(bytes);
  const yaml = parseYaml(text);
  const result = siteSchema.safeParse(yaml.data);
  const found = [...findings, ...yaml.findings];
  for (const issue of yaml.data === undefined ? [] : (result.error?.issues ?? [])) {
    for (const { path, atKey, ...finding } of explainIssue(issue, siteSchema, yaml.data))
      found.push({ ...finding, ...yaml.locate(path, atKey) });
  }
  const problems = [...found.map((finding) => ({ ...finding, file })), ...beside];
  return result.success && found.length === 0 ? { site: result.data, problems } : { problems };
}

/** Where something of the settings stands in `site.yaml`, which is read again. */
export function locateInSite(root: string, path: DataPath, atKey?: boolean): Place {
  return parseYaml(textOf(root, 'site.yaml')).locate(path, atKey);
}

const MISSING_SITE = {
  code: 'site-missing',
  message: 'There is no site.yaml in the content folder.',
  why: 'It names the organisation and its severities.',
  fix: 'Write one with name:, organisation: and severities:.',
};

/** Reads one collection's folder. Files that `keep` still holds with the same digest are not parsed again. */
export function readCollection<N extends CollectionName>(
  root: string,
  name: N,
  keep: Keep = () => undefined,
  wanted: Wanted = () => true,
): CollectionContent<N> {
  const read: CollectionContent<N> = { entries: [], faulty: [], ids: new Set(), problems: [] };
  for (const file of filesIn(root, name)) addFile({ root, name, keep, wanted }, file, read);
  return read;
}

/** How a collection's files are read. */
interface Reading<N extends CollectionName> {
  root: string;
  name: N;
  keep: Keep;
  wanted: Wanted;
}

function addFile<N extends CollectionName>(
  reading: Reading<N>,
  { file, isOutside }: ContentFile,
  read: CollectionContent<N>,
): void {
  const { root, name, wanted } = reading;
  const { extension } = COLLECTIONS[name];
  const isPicture = looksLikeImage(file) && extension === 'mdx';
  const isForeign = !isPicture && extname(file) !== `.${extension}`;
  const id = file.slice(name.length + 1, -extension.length - 1);
  const problem = isOutside
    ? outsideFile(file)
    : isForeign
      ? foreignFile(file, name)
      : isPicture
        ? undefined
        : badFileName(root, file, id, name);
  if (problem) read.problems.push(problem);
  if (problem || isPicture) return;
  read.ids.add(id);
  if (wanted(file)) addEntry(reading, id, file, read);
}

function addEntry<N extends CollectionName>(
  { root, name, keep }: Reading<N>,
  id: string,
  file: string,
  read: CollectionContent<N>,
): void {
  const place = { collection: name, id, file };
  const [kept, stamp] = [keptWhole(keep(id), root, file), stampOf(join(root, file))];
  if (kept && stamp !== undefined && kept.stamp === stamp) {
    read.entries.push(fromKept<N>(kept, place, root));
    return;
  }
  const bytes = bytesOf(root, file);
  if (!(bytes instanceof Uint8Array)) {
    read.problems.push(bytes);
    return;
  }
  const digest = digestOf(bytes, COMPILER_DIGEST);
  if (kept?.digest === digest) read.entries.push({ ...fromKept<N>(kept, place, root), stamp });
  else addParsed(root, { ...place, bytes }, { digest, stamp }, read);
}

/** A file that is unchanged can still have lost an image; it is then read again, so that the loss gets its place. */
function keptWhole(kept: Kept | undefined, root: string, file: string): Kept | undefined {
  const images = kept?.writeUp?.images ?? [];
  return images.every((image) => existsSync(join(root, dirname(file), image))) ? kept : undefined;
}

function addParsed<N extends CollectionName>(
  root: string,
  source: SourceFile<N>,
  { digest, stamp }: Pick<Entry, 'digest' | 'stamp'>,
  read: CollectionContent<N>,
): void {
  const { entry, faulty, problems, images } = readFile(source, digest);
  const imageProblems = images.flatMap((image) => imageProblem(root, source.file, image) ?? []);
  for (const problem of [...problems, ...imageProblems]) read.problems.push(problem);
  if (entry && imageProblems.length === 0) read.entries.push({ ...entry, stamp });
  else if (entry ?? faulty) read.faulty.push((entry ?? faulty) as Entry<N>);
}

/** The file is read again for the little that is asked of it: the places of problems. */
function fromKept<N extends CollectionName>(
  kept: Kept,
  place: Pick<Entry<N>, 'collection' | 'id' | 'file'>,
  root: string,
): Entry<N> {
  const isMdx = COLLECTIONS[place.collection].extension === 'mdx';
  const text = () => textOf(root, place.file);
  const locate: Entry['locate'] = (at, atKey) => locator(text(), isMdx)(at, atKey);
  const { digest, stamp, writeUp } = kept;
  const entry = { ...place, data: kept.data as Entry<N>['data'], digest, stamp, locate, text };
  return writeUp ? { ...entry, writeUp } : entry;
}

function textOf(root: string, file: string): string {
  const bytes = bytesOf(root, file);
  return bytes instanceof Uint8Array ? decode(bytes).text : '';
}
