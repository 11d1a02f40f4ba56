import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { decode } from '../../../src/write-up/source-text.ts';
import { MAX_LENGTH } from '../../../src/write-up/mdx.ts';
import { CliError, type Effects } from '../command.ts';

/** The text of rough notes, from a file or, for `-`, from the input. Throws a {@link CliError} for what is no text. */
export async function notesText(from: string, effects: Effects): Promise<string> {
  const name = from === '-' ? 'the input' : from;
  const bytes = from === '-' ? await effects.input?.() : bytesOf(from, effects.directory);
  const { text, findings } = decode(bytes ?? new Uint8Array());
  const [problem] = findings;
  if (problem) {
    const place = from === '-' ? `line ${problem.line}` : `${from}:${problem.line}:${problem.column}`;
    throw new CliError(`${place}: ${problem.message} ${problem.fix}`);
  }
  if (text.trim() === '') throw new CliError(`There is nothing in ${name}.`);
  if (text.length > MAX_LENGTH) {
    throw new CliError(
      `${name} has more than ${MAX_LENGTH / 1000} thousand characters. Keep the story and link to the log.`,
    );
  }
  return text;
}

function bytesOf(from: string, directory: string): Uint8Array {
  const path = resolve(directory, from);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CliError(`There is no file ${from}.`);
  if (!found.isFile()) throw new CliError(`${from} is no file with text.`);
  try {
    return readFileSync(path);
  } catch {
    throw new CliError(`${from} cannot be read. Look at its permissions.`);
  }
}
