import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { DOCUMENTS, fencesIn, read, ROOT, type Fence } from './documents.ts';

/** The complete review of the guide, which lies in a file of its own. */
export const COMPLETE: Fence = {
  file: 'src/components/guide/examples/2026-07-14-checkout-certificate.mdx',
  line: 1,
  language: 'mdx',
  info: 'content/reviews/2026-07-14-checkout-certificate.mdx',
  text: read('src/components/guide/examples/2026-07-14-checkout-certificate.mdx').text,
};

/** Every whole file that the guide and the README show: those whose block says where the file lies. */
export const WHOLE_FILES: Fence[] = [
  ...DOCUMENTS.flatMap(fencesIn).filter(({ info }) => info.startsWith('content/')),
  COMPLETE,
];

/** The one problem class that the complete review names and no block shows; it comes with Cairn. */
const SHIPPED_CLASS = 'content/classes/observability-gap.mdx';

/**
 * A folder in which `content/` is the library that the guide builds up.
 *
 * Where several blocks show one file, the last one stands. The folder is deleted when the test is over.
 */
export function libraryOfExamples(...instead: readonly Pick<Fence, 'info' | 'text'>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-docs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, SHIPPED_CLASS), join(folder, SHIPPED_CLASS));
  for (const { info, text } of [...WHOLE_FILES, ...instead]) {
    mkdirSync(join(folder, dirname(info)), { recursive: true });
    writeFileSync(join(folder, info), text);
  }
  return folder;
}

/** All problems of the library in a folder, but those of the shipped class, whose links lead to the example library. */
export function problemsIn(folder: string): Diagnostic[] {
  return checkContent(readContent(join(folder, 'content'))).filter(({ file }) => `content/${file}` !== SHIPPED_CLASS);
}
