import { check } from './check.ts';

/** A wrong use of the command: shown as one sentence, without a stack, with exit code 2. */
export class CliError extends Error {}

/** What a command needs from the outside world. Tests hand in their own. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
  environment: Record<string, string | undefined>;
  directory: string;
  colours: boolean;
}

const HELP = `Usage: cairn <command> [options]

Commands
  check [file …]     check all content, or only what concerns the files named
      --format pretty|json|github
      --content <dir>   content folder (or CAIRN_CONTENT); "content" unless told
  session            write the file of the next global review, filled from the queue
      all options: cairn session --help
  digest             tell what global reviews read, decided and changed
      --since <date>    all options: cairn digest --help

Exit code: 0 when there are no errors (warnings are fine), 1 when there are, 2 for a wrong use.`;

/** Runs the command line and gives back its exit code. */
export async function run(words: readonly string[], effects: Effects): Promise<number> {
  const [command, ...rest] = words;
  switch (command) {
    case 'check':
      return check(rest, effects);
    case 'session': {
      const { session } = await import('./session.ts');
      return session(rest, effects);
    }
    case 'digest': {
      const { digest } = await import('./digest.ts');
      return digest(rest, effects);
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      effects.print(HELP);
      return command === undefined ? 2 : 0;
    default:
      throw new CliError(`There is no command "${command}". See: cairn help`);
  }
}
