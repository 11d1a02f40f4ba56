import { join, relative } from 'node:path';
import type { ReportContext } from '../report.ts';

/** The path of a content file as the directory of the call sees it, with forward slashes. */
export function shownPath(file: string, { root, directory }: Pick<ReportContext, 'root' | 'directory'>): string {
  return relative(directory, join(root, file)).replaceAll('\\', '/');
}
