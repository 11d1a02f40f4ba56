import { readWords } from '../read-words.ts';

/** What was said on the command line. */
export interface NewOptions {
  title?: string;
  from?: string;
  started?: string;
  team?: string;
  severity?: string;
  services: string[];
  zone?: string;
  day?: string;
  slug?: string;
  content?: string;
  open?: boolean;
}

/** How `cairn new` is used. */
export const NEW_HELP = `Usage: cairn new [what happened] [options]

Writes the draft of a review: headings to talk along, and what is known already.
In a terminal it asks for what is missing; Enter skips a question.

Options
  --title <text>       what happened (or the words behind "new")
  --started <time>     when: 2026-07-14T06:00Z, 2026-07-14T08:00+02:00, or
                       2026-07-14
  --team <id>          the team that owns the follow-up
  --severity <id>      a severity of site.yaml
  --service <id>       an affected service; may be given several times
  --slug <words>       end of the file name; made from the title unless told
  --from <file>        rough notes to begin from; - reads them from the input
      --zone <zone>    zone of times that name none: UTC, +02:00, Europe/London
      --day <day>      day of times that name none: 2026-07-14
  --open, --no-open    show it in the browser at once, or do not ask
  --content <dir>      content folder (or CAIRN_CONTENT); "content" unless told`;

/** Reads the words behind `cairn new`. Throws a `CliError` for what is no option. */
export function readOptions(words: readonly string[]): NewOptions | 'help' {
  const { values, positionals } = optionsOf(words);
  if (values.help) return 'help';
  const { title = positionals.join(' ').trim(), service: services = [], help: _help, ...rest } = values;
  return { ...rest, services, ...(title !== '' && { title }) };
}

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn new --help', {
    allowPositionals: true,
    allowNegative: true,
    options: {
      title: { type: 'string' },
      from: { type: 'string' },
      started: { type: 'string' },
      team: { type: 'string' },
      severity: { type: 'string' },
      service: { type: 'string', multiple: true },
      zone: { type: 'string' },
      day: { type: 'string' },
      slug: { type: 'string' },
      content: { type: 'string' },
      open: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
