import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkAgain, checkContent } from '../../src/checks/check-content.ts';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '../../src/model/collections.ts';
import { hasErrors, type Diagnostic } from '../../src/model/diagnostic.ts';
import { keepEntries, keptEntries } from '../../src/write-up/compiled.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import type { Content } from '../../src/write-up/content.ts';
import { changesSince } from './changed-files.ts';
import { CliError, type Effects } from './command.ts';
import { fixFiles } from './fix-files.ts';
import { FORMATS, isFormat, report } from './report.ts';
import { readWords } from './read-words.ts';

/**
 * `cairn check`: every problem of the content at once. Exit code 0 without errors, 1 with.
 *
 * Finding nothing to check is an error, because a wrong folder would otherwise look like a clean one; a branch that
 * changed no content is none.
 */
export async function check(words: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = optionsOf(words);
  const format = values.format ?? 'pretty';
  if (!isFormat(format)) throw new CliError(`There is no format "${format}"; the formats are ${FORMATS.join(', ')}.`);
  const root = resolve(effects.directory, values.content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(effects.directory, root) || root;
  if (!isFolder(root)) throw new CliError(`There is no folder ${shown}.`);
  const isMeant = meantFiles(values, positionals, root, effects.directory);
  const isNamed = isMeant ?? (() => true);
  if (values.fix) for (const change of fixFiles(readContent(root), isNamed)) effects.complain(`Mended ${change}`);
  const { content, found } = isMeant ? checkOnce(root, isMeant) : checkAll(root, effects);
  const files = filesOf(content).filter(isNamed).length;
  if (files === 0 && !isComparison(values))
    throw new CliError(`There is nothing to check in ${positionals.join(', ') || shown}.`);
  const problems = found.filter(({ file }) => file === SETTINGS || isNamed(file));
  const reviews = [...content.entries.reviews, ...content.faulty.reviews].filter(({ file }) => isNamed(file));
  const unread = unreadFiles(content).filter(isNamed).length;
  const { colours, directory, width } = effects;
  const context = { root, files, unread, reviews, colours, directory, ...(width && { width }) };
  effects.print(report(format, problems, context));
  return hasErrors(problems) ? 1 : 0;
}

/** What was read, and every problem in it. */
interface CheckedContent {
  content: Content;
  found: Diagnostic[];
}

function checkOnce(root: string, isMeant?: (file: string) => boolean): CheckedContent {
  const content = readContent(root, isMeant);
  return { content, found: checkContent(content) };
}

/** Checks everything; files that did not change since the last time are taken from what was kept of them. */
function checkAll(root: string, { cache }: Effects): CheckedContent {
  if (cache === undefined) return checkOnce(root);
  const folder = join(cache, createHash('sha1').update(root).digest('hex').slice(0, 12));
  const checked = join(folder, 'checked');
  const kept = keptEntries(checked);
  const content = readContent(root, undefined, kept);
  keepEntries(checked, Object.values(content.entries).flat(), kept);
  return { content, found: checkAgain(content, folder) };
}

/** Problems of the settings are always told: with broken ones the rules do not run. */
const SETTINGS = 'site.yaml';

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn help', {
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      content: { type: 'string' },
      changed: { type: 'boolean', default: false },
      base: { type: 'string' },
      fix: { type: 'boolean', default: false },
    },
  });
}

type Values = ReturnType<typeof optionsOf>['values'];

function isComparison({ changed, base }: Values): boolean {
  return changed || base !== undefined;
}

/** Which files are asked about; undefined when all are. */
function meantFiles(values: Values, named: readonly string[], root: string, directory: string) {
  if (!isComparison(values)) return named.length > 0 ? selection(named, root, directory) : undefined;
  if (named.length > 0) throw new CliError('Name files, or ask for those that changed; not both.');
  const { changed, hasGone } = changesSince(values.base, root);
  // What is gone is missed by files that did not change, and new settings hold for all of them.
  if (hasGone || changed.includes(SETTINGS)) return undefined;
  const files = new Set(changed);
  return (file: string) => files.has(file);
}

/** Whether a file is one of those named, or lies in a folder that is. */
function selection(named: readonly string[], root: string, directory: string): (file: string) => boolean {
  const paths = named.map((path) => relative(root, resolve(directory, path)).replaceAll('\\', '/'));
  const isMissing = (path: string) => path.startsWith('..') || !existsSync(resolve(root, path));
  const missing = named.filter((_, index) => isMissing(paths[index] ?? ''));
  if (missing.length > 0) throw new CliError(`Not in the content folder: ${missing.join(', ')}`);
  return (file) => paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** The files whose form is wrong, so that no rule could look at them. */
function unreadFiles({ ids, entries, faulty }: Content): string[] {
  return COLLECTION_NAMES.flatMap((name) => {
    const read = new Set([...entries[name], ...faulty[name]].map(({ id }) => id));
    return [...ids[name]].filter((id) => !read.has(id)).map((id) => fileOf(name, id));
  });
}

function fileOf(name: CollectionName, id: string): string {
  return `${name}/${id}.${COLLECTIONS[name].extension}`;
}

/** The files that were read, and those that have problems. */
function filesOf(content: Content): string[] {
  const read = COLLECTION_NAMES.flatMap((name) => [...content.ids[name]].map((id) => fileOf(name, id)));
  const others = [SETTINGS, ...content.problems.map(({ file }) => file)].filter((file) =>
    existsSync(resolve(content.root, file)),
  );
  return [...new Set([...others, ...read])];
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
