import { join } from 'node:path';
import { readContent } from '../../src/write-up/read-content.ts';
import type { Content } from '../../src/write-up/content.ts';
import { ROOT } from './build-site.ts';

let known: Content | undefined;

/** The content that the shared sites are built from, read once. */
export function exampleLibrary(): Content {
  known ??= readContent(join(ROOT, 'content'));
  return known;
}
