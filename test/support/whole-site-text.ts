import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOf } from './site-pages.ts';

/** The files of a folder whose name or content has a word in it, in any case. What is compressed is opened. */
export function filesThatSay(folder: string, word: string): string[] {
  const wanted = word.toLowerCase();
  return filesOf(folder).filter(
    (file) => file.toLowerCase().includes(wanted) || contentOf(join(folder, file)).toLowerCase().includes(wanted),
  );
}

function contentOf(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('latin1');
}
