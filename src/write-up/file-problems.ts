import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '../model/collections.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isId } from '../model/fields.ts';

/** A problem with a file as a whole. */
export function fileProblem(file: string, words: Pick<Diagnostic, 'code' | 'message' | 'why' | 'fix'>): Diagnostic {
  return { ...words, severity: 'error', file, line: 1, column: 1 };
}

/** The problem with a file's name, or undefined when it can be an id. */
export function badFileName(root: string, file: string, id: string, name: CollectionName): Diagnostic | undefined {
  const { namePattern, fileName, noun } = COLLECTIONS[name];
  if (id.includes('/')) return nestedFile(root, file, name);
  if (isId(id) && (namePattern?.test(id) ?? true)) return undefined;
  return fileProblem(file, {
    code: 'file-name',
    message: `"${file.split('/').at(-1) ?? file}" cannot be the name of a ${noun}.`,
    why: 'The file name is the id for ever and becomes part of addresses.',
    fix: `Name it ${fileName}: lower-case words joined by hyphens, at most 80 characters.`,
  });
}

function nestedFile(root: string, file: string, name: CollectionName): Diagnostic {
  const { noun } = COLLECTIONS[name];
  const flat = `${name}/${basename(file)}`;
  const isTaken = existsSync(join(root, flat));
  return fileProblem(file, {
    code: 'file-nested',
    message: isTaken ? `${file} and ${flat} would have the same id.` : `This ${noun} lies in a folder of its own.`,
    why: 'The file name is the id, and ids have no folders.',
    fix: isTaken ? `Rename it, and move it to content/${name}/.` : `Move it to content/${flat}.`,
  });
}

/** A file that has no business in a collection's folder. */
export function foreignFile(file: string, name: CollectionName): Diagnostic {
  const { extension, noun } = COLLECTIONS[name];
  const near = /\.(?:md|markdown|yml|yaml|mdx|json)$/i.test(file);
  return fileProblem(file, {
    code: 'file-foreign',
    message: near ? `A ${noun} is a .${extension} file.` : 'This file does not belong here.',
    why: 'It would be ignored, and nothing written is silently dropped.',
    fix: near
      ? `Rename it to ${basename(file, extname(file))}.${extension}.`
      : `Keep only .${extension} files${extension === 'mdx' ? ' and their pictures' : ''} in content/${name}/.`,
  });
}

/** A link that leads out of the content folder. */
export function outsideFile(file: string): Diagnostic {
  return fileProblem(file, {
    code: 'file-outside',
    message: 'This file is a link to a place outside the content folder.',
    why: 'A pull request must not be able to publish other files of the machine that builds the site.',
    fix: 'Put the file itself into the content folder.',
  });
}

/** What lies beside the collections' folders and looks as if it was meant to be one of them. */
export function strayFile(file: string): Diagnostic {
  return fileProblem(file, {
    code: 'file-stray',
    message: `Nothing reads content/${file}.`,
    why: 'It would be ignored, and nothing written is silently dropped.',
    fix: /\.ya?ml$/i.test(file) ? 'Rename it to site.yaml.' : `The folders are ${COLLECTION_NAMES.join(', ')}.`,
  });
}

/** A file's bytes, or the problem with reading them. */
export function bytesOf(root: string, file: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(join(root, file));
  } catch (error) {
    return unreadable(file, error);
  }
}

/** A file that the operating system does not let us read. */
function unreadable(file: string, error: unknown): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = {
    EACCES: 'permission is missing',
    ENOENT: 'it is a link that leads nowhere',
    EISDIR: 'it is a folder',
  };
  return fileProblem(file, {
    code: 'file-unreadable',
    message: `This file cannot be read: ${reasons[code ?? ''] ?? code ?? 'unknown reason'}.`,
    why: 'The site would be built without it.',
    fix: 'Check the file and its permissions.',
  });
}
