import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixText } from '../../src/checks/fix/fix-text.ts';
import { knownForms } from '../../src/checks/fix/known-names.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import { isOutside } from '../../src/write-up/content-files.ts';
import type { Content } from '../../src/write-up/content.ts';

/** Mends the files that are meant, in place, and gives back what was done, a line for each change. */
export function fixFiles(content: Content, isMeant: (file: string) => boolean): string[] {
  const names = knownForms(content);
  return COLLECTION_NAMES.flatMap((collection) =>
    [...content.ids[collection]]
      .map((id) => `${collection}/${id}.${COLLECTIONS[collection].extension}`)
      .filter((file) => isMeant(file) && !isOutside(content.root, file))
      .flatMap((file) => {
        const path = join(content.root, file);
        return rewriteFile(path, (text) => fixText(text, collection, names)).map((change) => `${file}: ${change}`);
      }),
  );
}

/**
 * Changes a file's text in place, and gives back what was done. Line breaks and a byte-order mark stay as they are; a file
 * whose bytes are not plain UTF-8 is left alone.
 */
export function rewriteFile(path: string, fix: (text: string) => { text: string; changes: string[] }): string[] {
  const source = read(path);
  if (source === undefined) return [];
  const mark = source.startsWith('\ufeff') ? '\ufeff' : '';
  const hasReturns = source.includes('\r\n');
  const plain = source.slice(mark.length).replaceAll('\r\n', '\n');
  const back = (text: string) => mark + (hasReturns ? text.replaceAll('\n', '\r\n') : text);
  if (plain.includes('\r') || back(plain) !== source) return [];
  const { text, changes } = fix(plain);
  if (text !== plain) writeFileSync(path, back(text));
  return changes;
}

function read(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    // The check tells why it cannot be read.
    return undefined;
  }
}
