import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { jsonSchemaOf, SCHEMA_NAMES, type KnownIds } from '../../src/model/json-schema.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { CliError, type Effects } from './command.ts';
import { readWords } from './read-words.ts';

/** Folder of a content folder in which editors look for schemas. */
const FOLDER = '.schema';

/**
 * `cairn schema`: writes the JSON Schemas by which editors complete the files of a content folder, with its own ids.
 *
 * With `--check` it writes nothing, and the exit code is 1 when a file is missing or out of date.
 */
export function schema(words: readonly string[], effects: Effects): number {
  const { check, content } = optionsOf(words);
  const root = resolve(effects.directory, content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(effects.directory, root) || '.';
  const stale = [...editorSchemas(root, shown)].filter(([file, text]) => textOf(join(root, file)) !== text);
  if (check === true) {
    for (const [file] of stale) effects.print(`${shown}/${file} is out of date. Write it anew: npm run schema`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
  effects.print(stale.length === 0 ? `${shown}/${FOLDER} is up to date.` : `Wrote ${shown}/${FOLDER}.`);
  return 0;
}

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn help', {
    options: { check: { type: 'boolean' }, content: { type: 'string' } },
  }).values;
}

/** The text of every schema of a content folder, by its file. */
function* editorSchemas(root: string, shown: string): Generator<[file: string, text: string]> {
  const { site, ids } = readContent(root, () => false);
  if (!site) throw new CliError(`The settings in ${shown}/site.yaml cannot be read. See what is wrong: npm run check`);
  const { teams, services, classes, practices } = ids;
  const known: KnownIds = { severities: site.severities.map(({ id }) => id), teams, services, classes, practices };
  for (const name of SCHEMA_NAMES) {
    yield [`${FOLDER}/${name}.json`, `${JSON.stringify(jsonSchemaOf(name, known), null, 2)}\n`];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
