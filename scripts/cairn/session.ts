import { join } from 'node:path';
import { sessionOn, type ComingSession, type Slot } from '../../src/learning/agenda.ts';
import { namesOf, overWords } from '../../src/learning/agenda-words.ts';
import { nextSessions } from '../../src/learning/cadence.ts';
import { USUAL_MINUTES } from '../../src/learning/held.ts';
import { sessionWords } from '../../src/learning/session-words.ts';
import { dateIn, instantIn } from '../../src/learning/time-zone.ts';
import { MINUTE } from '../../src/model/duration.ts';
import { parseMoment } from '../../src/model/moment.ts';
import { fitted } from '../../src/write-up/problem-text.ts';
import { CliError, type Effects } from './command.ts';
import { readProgramme, type FolderProgramme } from './programme.ts';
import { sessionText } from './session-text.ts';
import { writeNewFile } from './write-new-file.ts';
import { readWords } from './read-words.ts';

const HELP = `Usage: cairn session [options]

Writes content/sessions/<date>.mdx for the next global review: what it reads,
filled from the queue, and who should come and why. A file that is there
already is never touched.

Options
  --date <yyyy-mm-dd>   another day than the next of the cadence
  --at <HH:MM>          another time of day, in the zone of the cadence
                        (UTC without one)
  --content <dir>       content folder (or CAIRN_CONTENT); "content" unless told`;

/** `cairn session`: writes the file of the next global review, ready to be edited. */
export async function session(words: readonly string[], effects: Effects): Promise<number> {
  const options = optionsOf(words);
  if (options.help) {
    effects.print(HELP);
    return 0;
  }
  const programme = readProgramme(options.content, effects);
  const slot = slotFor(options, programme);
  const coming = sessionOn(slot, programme);
  const file = `sessions/${slot.id}.mdx`;
  if (!writeNewFile(join(programme.root, file), sessionText(coming, programme))) {
    const fix = 'Edit it, or name another day with --date.';
    throw new CliError(`There is ${programme.shown}/${file} already, and nothing was written. ${fix}`);
  }
  effects.print(fitted(toldOf(`${programme.shown}/${file}`, coming, programme), effects.width));
  return 0;
}

type Options = ReturnType<typeof optionsOf>;

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn session --help', {
    options: {
      date: { type: 'string' },
      at: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}

function slotFor({ date, at }: Options, programme: FolderProgramme): Slot {
  const { site, now } = programme;
  const { cadence } = site;
  const zone = cadence?.zone ?? 'UTC';
  if (at !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(at))
    throw new CliError(`"${at}" is no time of day. Write it as 15:00.`);
  if (date !== undefined && !isDay(date)) throw new CliError(`"${date}" is no day. Write it as 2026-11-24.`);
  const time = at ?? cadence?.at;
  const day = date ?? nextDay(programme);
  if (day === undefined || time === undefined) {
    throw new CliError(
      'site.yaml names no cadence, so no session is next. Say when: cairn session --date 2026-11-24 --at 15:00',
    );
  }
  const minutes = cadence?.minutes ?? USUAL_MINUTES;
  const slot = { id: day, at: instantIn(zone, day, time), minutes };
  if (slot.at + minutes * MINUTE <= now) {
    throw new CliError(
      `${sessionWords(slot.at, zone, now)} is over. A session that was held is written by hand: see the guide.`,
    );
  }
  return slot;
}

/** The day of the next session of the cadence, whether it has a file or not. */
function nextDay({ site: { cadence }, now }: FolderProgramme): string | undefined {
  if (!cadence) return undefined;
  const [at] = nextSessions(cadence, now, 1);
  if (at === undefined)
    throw new CliError('The cadence in site.yaml has no session within a year: "except" leaves out every day.');
  return dateIn(cadence.zone, at);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && 'moment' in parseMoment(text);
}

function toldOf(file: string, coming: ComingSession, programme: FolderProgramme): string {
  const { at, entries } = coming;
  const names = namesOf(programme);
  const zone = programme.site.cadence?.zone ?? 'UTC';
  const over = overWords(coming);
  return [
    `Wrote ${file} for ${sessionWords(at, zone, programme.now)}.`,
    ...(entries.length === 0 ? ['Nothing waits for a global review.'] : []),
    ...entries.map(({ id, minutes }) => `  - about ${minutes} min: ${names.review(id)}`),
    ...(over ? [over] : []),
  ].join('\n');
}
