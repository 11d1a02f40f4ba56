import { parseMoment } from '../../src/model/moment.ts';
import { fitted } from '../../src/write-up/problem-text.ts';
import { CliError, type Effects } from './command.ts';
import { addressesUnder } from './digest/address.ts';
import { digestOf, digestTitle } from './digest/digest-of.ts';
import { writeHtml } from './digest/write-html.ts';
import { writeMarkdown } from './digest/write-markdown.ts';
import { readProgramme } from './programme.ts';
import { readWords } from './read-words.ts';

/** The forms in which a digest is written. */
export const DIGEST_FORMATS = ['markdown', 'html', 'mail'] as const;

const HELP = `Usage: cairn digest --since <yyyy-mm-dd> [options]

Prints what the global reviews since that day read, decided and changed, and
what comes next.

Options
  --format markdown|html|mail
                        Markdown unless told; "mail" is a message with both,
                        to be opened and sent
  --content <dir>       content folder (or CAIRN_CONTENT); "content" unless told

It holds what a build for CAIRN_AUDIENCE holds, and links to the site when
CAIRN_SITE says where that is.`;

/** `cairn digest`: tells who was not there what global reviews brought. */
export async function digest(words: readonly string[], effects: Effects): Promise<number> {
  const options = optionsOf(words);
  if (options.help) {
    effects.print(HELP);
    return 0;
  }
  const format = options.format ?? 'markdown';
  if (!isFormat(format)) {
    throw new CliError(`There is no format "${format}"; the formats are ${DIGEST_FORMATS.join(', ')}.`);
  }
  const programme = readProgramme(options.content, effects);
  const since = dayOf(options.since);
  if (since > programme.now) throw new CliError(`--since lies in the future: ${options.since}.`);
  const { CAIRN_SITE, CAIRN_BASE } = effects.environment;
  const address = addressesUnder(CAIRN_SITE, CAIRN_BASE ?? '/', new Set(programme.leftOut));
  const blocks = digestOf(programme, since, address);
  const title = digestTitle(programme.site.name);
  const markdown = writeMarkdown(blocks, address);
  if (format === 'markdown') effects.print(fitted(markdown, effects.width));
  else if (format === 'html') effects.print(writeHtml(title, blocks, address));
  else {
    // The mail library is large, and no other command needs it.
    const { writeMail } = await import('./digest/write-mail.ts');
    const html = writeHtml(title, blocks, address);
    effects.print(await writeMail({ subject: title, html, text: markdown, date: programme.now }));
  }
  return 0;
}

function isFormat(word: string): word is (typeof DIGEST_FORMATS)[number] {
  return (DIGEST_FORMATS as readonly string[]).includes(word);
}

function dayOf(text: string | undefined): number {
  if (text === undefined) throw new CliError('Say since when: cairn digest --since 2026-11-01');
  const parsed = parseMoment(text);
  if (!('moment' in parsed) || parsed.moment.precision !== 'day') {
    throw new CliError(`"${text}" is no day. Write it as 2026-11-01.`);
  }
  return parsed.moment.at;
}

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn digest --help', {
    options: {
      since: { type: 'string' },
      format: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}
