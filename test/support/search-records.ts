import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the search index knows of one page. */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  /** Its places that have an id. */
  anchors: { id: string; title?: string | null }[];
}

/** Pagefind writes this before the JSON of each fragment. */
const SIGNATURE = 'pagefind_dcd';

/** Everything that the search index of a built site would show, by decoding its fragments. */
export function searchRecords(folder: string): SearchRecord[] {
  return globSync('pagefind/fragment/*', { cwd: folder }).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    if (!text.startsWith(SIGNATURE))
      throw new Error(`${file} is not a fragment of a search index as it is known here.`);
    return JSON.parse(text.slice(SIGNATURE.length)) as SearchRecord;
  });
}
