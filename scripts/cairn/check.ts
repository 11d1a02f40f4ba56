import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checks/check-content.ts';
import { COLLECTION_NAMES } from '../../src/model/collections.ts';
import { hasErrors, type Diagnostic } from '../../src/model/diagnostic.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import type { Content } from '../../src/write-up/content.ts';
import { CliError, type Effects } from './command.ts';
import { FORMATS, isFormat, report } from './report.ts';

/**
 * `cairn check`: every problem of the content at once. Exit code 0 without errors, 1 with.
 *
 * Finding nothing to check is an error, because a wrong folder would otherwise look like a clean one.
 */
export async function check(words: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readWords(words);
  const root = resolve(effects.directory, values.content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  if (!existsSync(root)) throw new CliError(`There is no folder ${relative(effects.directory, root) || root}.`);
  const content = readContent(root);
  const wanted = positionals.map((file) => relative(root, resolve(effects.directory, file)).replaceAll('\\', '/'));
  refuseUnknownFiles(wanted, root);
  const problems = checkContent(content).filter(({ file }) => wanted.length === 0 || wanted.includes(file));
  const files = wanted.length || countFiles(content);
  if (files === 0) throw new CliError(`There is nothing to check in ${relative(effects.directory, root) || root}.`);
  const format = values.format ?? 'pretty';
  if (!isFormat(format)) throw new CliError(`There is no format "${format}"; the formats are ${FORMATS.join(', ')}.`);
  effects.print(report(format, problems, { root, files, colours: effects.colours, directory: effects.directory }));
  return hasErrors(problems) ? 1 : 0;
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string' }, content: { type: 'string' } },
    });
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)} See: cairn help`);
  }
}

function refuseUnknownFiles(files: readonly string[], root: string): void {
  const missing = files.filter((file) => file.startsWith('..') || !existsSync(resolve(root, file)));
  if (missing.length > 0) throw new CliError(`Not in the content folder: ${missing.join(', ')}`);
}

function countFiles(content: Content): number {
  const broken = new Set(content.problems.map(({ file }: Diagnostic) => file));
  return COLLECTION_NAMES.reduce((sum, name) => sum + content.ids[name].size, 0) + (broken.size > 0 ? 1 : 0);
}
