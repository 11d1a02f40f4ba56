import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/checks/check-content.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import { hasErrors } from '../../src/model/diagnostic.ts';
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
  const format = values.format ?? 'pretty';
  if (!isFormat(format)) throw new CliError(`There is no format "${format}"; the formats are ${FORMATS.join(', ')}.`);
  const root = resolve(effects.directory, values.content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(effects.directory, root) || root;
  if (!isFolder(root)) throw new CliError(`There is no folder ${shown}.`);
  const isNamed = selection(positionals, root, effects.directory);
  const content = readContent(root, positionals.length > 0 ? isNamed : undefined);
  const files = filesOf(content).filter(isNamed).length;
  if (files === 0) throw new CliError(`There is nothing to check in ${positionals.join(', ') || shown}.`);
  const problems = checkContent(content).filter(({ file }) => file === SETTINGS || isNamed(file));
  effects.print(report(format, problems, { root, files, colours: effects.colours, directory: effects.directory }));
  return hasErrors(problems) ? 1 : 0;
}

/** Problems of the settings are always told: with broken ones the rules do not run. */
const SETTINGS = 'site.yaml';

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

/** Whether a file is one of those named, or lies in a folder that is; all are when nothing is named. */
function selection(named: readonly string[], root: string, directory: string): (file: string) => boolean {
  const paths = named.map((path) => relative(root, resolve(directory, path)).replaceAll('\\', '/'));
  const missing = paths.filter((path) => path.startsWith('..') || !existsSync(resolve(root, path)));
  if (missing.length > 0) throw new CliError(`Not in the content folder: ${missing.join(', ')}`);
  return (file) =>
    paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The files that were read, and those that have problems. */
function filesOf(content: Content): string[] {
  const read = COLLECTION_NAMES.flatMap((name) =>
    [...content.ids[name]].map((id) => `${name}/${id}.${COLLECTIONS[name].extension}`),
  );
  const others = [SETTINGS, ...content.problems.map(({ file }) => file)].filter((file) =>
    existsSync(resolve(content.root, file)),
  );
  return [...new Set([...others, ...read])];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
