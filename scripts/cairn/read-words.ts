import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError } from './command.ts';

/** What may be said to a command, as `parseArgs` takes it. */
type Sayable = Omit<ParseArgsConfig, 'args'>;

/** Reads the words behind a command. Throws a {@link CliError} that leads to `help` for a word it does not know. */
export function readWords<const T extends Sayable>(words: readonly string[], help: string, sayable: T) {
  try {
    return parseArgs({ ...sayable, args: [...words] });
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)} See: ${help}`);
  }
}
