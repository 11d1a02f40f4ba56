import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { COLLECTION_NAMES, type CollectionName } from '../model/collections.ts';

/** A file of a content folder. */
export interface ContentFile {
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** It is a symbolic link that leads out of the content folder. */
  isOutside: boolean;
}

/** The files of one collection's folder, sorted; hidden ones are left out. A folder that is missing has none. */
export function filesIn(root: string, name: CollectionName): ContentFile[] {
  const folder = join(root, name);
  if (!isFolder(folder)) return [];
  const areAllOutside = isOutside(root, name);
  return walk(folder, name)
    .map(({ file, isLink }) => ({ file, isOutside: areAllOutside || (isLink && isOutside(root, file)) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Links are not followed: one to a folder above would lead round in a ring, and one to elsewhere out of the content. */
function walk(folder: string, path: string): { file: string; isLink: boolean }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${path}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    return entry.isDirectory() ? walk(join(folder, entry.name), file) : [{ file, isLink: entry.isSymbolicLink() }];
  });
}

/** What lies beside the collections' folders and looks as if it was meant to be one of them, or the settings. */
export function strays(root: string): string[] {
  if (!isFolder(root)) return [];
  return readdirSync(root).filter((name) => isStray(name) && !(COLLECTION_NAMES as string[]).includes(name));
}

const MISPLACED = /\.mdx$|^site\.ya?ml$/i;

function isStray(name: string): boolean {
  const singular = name.toLowerCase().replace(/s$/, '');
  const isNearCollection =
    singular.length > 3 && COLLECTION_NAMES.some((collection) => collection.startsWith(singular));
  return name !== 'site.yaml' && (isNearCollection || MISPLACED.test(name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a file of a content folder really lies elsewhere. One that cannot be followed is not outside. */
export function isOutside(root: string, file: string): boolean {
  try {
    const real = relative(realpathSync(root), realpathSync(join(root, file)));
    return real === '..' || real.startsWith('../') || real.startsWith('..\\');
  } catch {
    return false;
  }
}
