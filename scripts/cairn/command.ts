import { nearest } from '../../src/model/suggestion.ts';
import { check } from './check.ts';
import type { Outside } from './items/trackers/client.ts';
import type { Prompts } from './new/prompts.ts';

/** A wrong use of the command: shown as one sentence, without a stack, with exit code 2. */
export class CliError extends Error {}

/** What a command needs from the outside world. Tests hand in their own. */
export interface Effects {
  print(text: string): void;
  complain(text: string): void;
  environment: Record<string, string | undefined>;
  directory: string;
  colours: boolean;
  /** Questions to a person; missing where nobody sits at a terminal. */
  prompts?: Prompts | undefined;
  /** What comes in on the standard input. */
  input?: () => Promise<Uint8Array>;
  /** The clock, in milliseconds. */
  now?: () => number;
  /** Starts the development server on a content folder and opens a page; gives back its exit code. */
  openPage?: (page: string, content: string) => Promise<number>;
  /** How trackers are asked, where that differs from the usual. */
  outside?: Partial<Outside>;
  /** A folder for what the next run need not work out again; without one nothing is kept. */
  cache?: string;
  /** Columns of the terminal; undefined where the output goes elsewhere. */
  width?: number | undefined;
}

const HELP = `Usage: cairn <command> [options]

Commands
  new [what happened]   write the draft of a review, from a few words
      --from <notes>    or from notes
  check [file …]        check all content, or only what concerns the files named
      --fix             mend what can be meant in one way only: words, dates,
                        the order of keys
      --changed         only what differs from the branch that a pull request
                        goes to
      --base <branch>   only what differs from this branch, tag or commit
      --format pretty|json|github|sarif|markdown
      --content <dir>   content folder (or CAIRN_CONTENT); "content" unless told
  session               write the file of the next global review, filled from
                        the queue
  adopt <team> <lesson or practice> <state>
                        write down where a team stands with what others learned
  items                 print the improvement items of all reviews
      --format table|jira|azure|markdown|json
                        as a table, or for a backlog
  items sync            read the states of linked items from their trackers
  digest                tell what global reviews read, decided and changed
      --since <date>    since this day
  schema                write what editors complete and check files by, to
                        content/.schema
      --check           only say whether it is up to date

All options of a command: cairn <command> --help

Exit code: 0 when there are no errors (warnings are fine), 1 when there are,
2 for a wrong use.`;

const COMMANDS = ['new', 'check', 'session', 'adopt', 'items', 'digest', 'schema', 'help'];

/** Runs the command line and gives back its exit code. */
export async function run(words: readonly string[], effects: Effects): Promise<number> {
  const [command, ...rest] = words;
  if ((command === 'check' || command === 'schema') && rest.some((word) => word === '--help' || word === '-h')) {
    effects.print(HELP);
    return 0;
  }
  switch (command) {
    case 'check':
      return check(rest, effects);
    case 'new': {
      const { newReview } = await import('./new.ts');
      return newReview(rest, effects);
    }
    case 'session': {
      const { session } = await import('./session.ts');
      return session(rest, effects);
    }
    case 'adopt': {
      const { adopt } = await import('./adopt.ts');
      return adopt(rest, effects);
    }
    case 'digest': {
      const { digest } = await import('./digest.ts');
      return digest(rest, effects);
    }
    case 'items': {
      const { items } = await import('./items.ts');
      return items(rest, effects);
    }
    case 'schema': {
      const { schema } = await import('./schema.ts');
      return schema(rest, effects);
    }
    case undefined:
    case 'help':
    case '--help':
    case '-h':
      effects.print(HELP);
      return command === undefined ? 2 : 0;
    default: {
      const near = nearest(command, COMMANDS);
      throw new CliError(`There is no command "${command}". ${near ? `Did you mean "${near}"?` : 'See: cairn help'}`);
    }
  }
}
