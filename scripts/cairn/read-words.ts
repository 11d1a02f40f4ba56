import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../../src/model/suggestion.ts';
import { CliError } from './command.ts';

/** What may be said to a command, as `parseArgs` takes it. */
type Sayable = Omit<ParseArgsConfig, 'args'>;

/** Reads the words behind a command. Throws a {@link CliError} that leads to `help` for a word it does not know. */
export function readWords<const T extends Sayable>(words: readonly string[], help: string, sayable: T) {
  try {
    return parseArgs({ ...sayable, args: [...words] });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CliError(`${inWords(error, sayable)} See: ${help}`);
  }
}

/** What `parseArgs` found, by its codes; its own sentences speak to whoever writes programs. */
function inWords(error: Error, { options = {} }: Sayable): string {
  const code = 'code' in error ? error.code : undefined;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const option = /--?[\w-]+/.exec(named)?.[0] ?? named;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(
      option,
      Object.keys(options).map((name) => `--${name}`),
    );
    return `There is no option ${option}.${near ? ` Did you mean ${near}?` : ''}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Nothing is known to do with "${named}".`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
  return /does not take/.test(error.message) ? `${option} takes no value.` : `${option} needs a value behind it.`;
}
