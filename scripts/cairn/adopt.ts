import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { unknownName } from '../../src/checks/unknown-name.ts';
import { dayWords } from '../../src/learning/date-words.ts';
import { now as instantOf } from '../../src/library/clock.ts';
import { isWebAddress } from '../../src/model/fields.ts';
import { lessonKey, renamedLessons } from '../../src/model/lesson.ts';
import { parseMoment } from '../../src/model/moment.ts';
import type { Adoption } from '../../src/model/registries.ts';
import { listed, nearest } from '../../src/model/suggestion.ts';
import { ADOPTION_STATES, words as wordsOf } from '../../src/model/vocabulary.ts';
import type { Content } from '../../src/write-up/content.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { fitted } from '../../src/write-up/problem-text.ts';
import { withEntry, type NewEntry } from './adopt/with-entry.ts';
import { CliError, type Effects } from './command.ts';
import { rewriteFile } from './fix-files.ts';
import { writeNewFile } from './write-new-file.ts';
import { readWords } from './read-words.ts';

const STATES = wordsOf(ADOPTION_STATES);

const HELP = `Usage: cairn adopt <team> <lesson or practice> <state> [options]

Writes down in content/adoption/<team>.yaml where a team stands with a lesson
or a practice. What is there stays as it is: a team that stands elsewhere later
gets a further entry, and the newest holds.

A lesson is named as review#lesson, or by the address that cites it; a practice
by its id or its address.
The states are ${STATES.join(', ')}.

Options
  --date <yyyy-mm-dd>   when the team looked; today unless told
  --evidence <address>  where the evidence is: a ticket, a change, a page
  --content <dir>       content folder (or CAIRN_CONTENT); "content" unless told`;

/** `cairn adopt`: records where a team stands with a lesson or practice. */
export async function adopt(words: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = optionsOf(words);
  if (values.help) {
    effects.print(HELP);
    return 0;
  }
  const [team, what, state, ...more] = positionals;
  if (team === undefined || what === undefined || state === undefined || more.length > 0)
    throw new CliError('Say who, what and how it stands: cairn adopt <team> <lesson or practice> <state>');
  const root = resolve(effects.directory, values.content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(effects.directory, root) || '.';
  if (!existsSync(join(root, 'site.yaml'))) throw new CliError(`There is no ${shown}/site.yaml.`);
  const look = lookOf(what, { state, ...values }, root, effects.environment['CAIRN_NOW']);
  const file = `adoption/${teamIn(team, look.content)}.yaml`;
  writeLook(root, shown, file, look);
  const { name, entry } = look;
  effects.print(fitted(`${shown}/${file}: ${name} is ${entry['state'] ?? ''}, ${dayWords(look.at)}.`, effects.width));
  return 0;
}

/** One look at a lesson or practice, checked against the content. */
interface Look {
  content: Content;
  list: 'lessons' | 'practices';
  name: string;
  at: number;
  entry: NewEntry;
}

interface Told {
  state: string;
  date?: string | undefined;
  evidence?: string | undefined;
}

function lookOf(what: string, { state, date, evidence }: Told, root: string, fixed: string | undefined): Look {
  if (!(STATES as readonly string[]).includes(state)) {
    const near = nearest(state, STATES);
    throw new CliError(
      `There is no state "${state}". ${near ? `Did you mean "${near}"?` : `The states are ${listed(STATES)}.`}`,
    );
  }
  if (evidence !== undefined && !isWebAddress(evidence))
    throw new CliError(`"${evidence}" is no web address that starts with https:// or http://.`);
  const day = date ?? new Date(instantOf(fixed)).toISOString().slice(0, 10);
  const parsed = parseMoment(day);
  if (!('moment' in parsed)) throw new CliError(`"${day}" is no day. Write it as 2026-11-24.`);
  const named = nameIn(what);
  const content = readContent(root, (file) => file.startsWith('adoption/') || file === `reviews/${named.review}.mdx`);
  const name =
    named.review === undefined ? practiceIn(named.name, content) : lessonIn(named.review, named.name, content);
  const list = named.review === undefined ? 'practices' : 'lessons';
  const key = list === 'lessons' ? 'lesson' : 'practice';
  return {
    content,
    list,
    name,
    at: parsed.moment.at,
    entry: { [key]: name, state, date: day, ...(evidence && { evidence }) },
  };
}

/** What is meant by `review#lesson`, by the id of a practice, or by the address of either. */
function nameIn(what: string): { review?: string; name: string } {
  const cited = /(?:^|\/)reviews\/([^/#]+)\/?#lesson-(.+)$/.exec(what) ?? /^([^/#]+)#(.+)$/.exec(what);
  if (cited) return { review: cited[1] ?? '', name: cited[2] ?? '' };
  return { name: /(?:^|\/)practices\/([^/#]+)\/?$/.exec(what)?.[1] ?? what };
}

function teamIn(team: string, { ids }: Content): string {
  if (!ids.teams.has(team)) throw unknown(team, 'team', ids.teams);
  return team;
}

function practiceIn(name: string, { ids }: Content): string {
  if (!ids.practices.has(name)) throw unknown(name, 'practice', ids.practices);
  return name;
}

function lessonIn(id: string, name: string, { ids, entries, faulty }: Content): string {
  if (!ids.reviews.has(id)) throw unknown(id, 'review', ids.reviews);
  const reviews = [...entries.reviews, ...faulty.reviews].map(({ id: review, data }) => ({
    id: review,
    lessons: data.lessons,
  }));
  const lessons = reviews.find((one) => one.id === id)?.lessons;
  if (!lessons) throw new CliError(`The review ${id} cannot be read. See: cairn check`);
  const key = lessonKey(id, name);
  const today = renamedLessons(reviews).get(key) ?? key;
  const known = new Set(lessons.map((lesson) => lessonKey(id, lesson.id)));
  if (!known.has(today)) throw unknown(key, 'lesson', known);
  return today;
}

function unknown(name: string, noun: string, known: ReadonlySet<string>): CliError {
  const { message, fix } = unknownName(name, noun, known);
  return new CliError(`${message} ${fix}`);
}

function writeLook(root: string, shown: string, file: string, look: Look): void {
  const path = join(root, file);
  const start = withEntry('', look.list, look.entry);
  if (!existsSync(path)) {
    if (start !== undefined && writeNewFile(path, start)) return;
    throw new CliError(`${shown}/${file} could not be written.`);
  }
  refuseRepeated(`${shown}/${file}`, file, look);
  const before = readFileSync(path);
  rewriteFile(path, (text) => ({ text: withEntry(text, look.list, look.entry) ?? text, changes: [] }));
  if (before.equals(readFileSync(path))) {
    const line = `- ${JSON.stringify(look.entry)}`;
    throw new CliError(`${shown}/${file} was left as it is: add to "${look.list}" by hand: ${line}`);
  }
}

/** A second entry is for a later day on which the team stands elsewhere. */
function refuseRepeated(shown: string, file: string, { content, list, name, at, entry }: Look): void {
  const known = content.entries.adoption.find((one) => one.file === file)?.data;
  if (!known) throw new CliError(`${shown} has errors, and nothing was written. See: cairn check`);
  const last = looksAt(known, list, name).sort((a, b) => b.date.at - a.date.at)[0];
  if (!last) return;
  const there = `${shown} has it as ${last.state} on ${dayWords(last.date.at)}`;
  if (last.state === entry['state']) throw new CliError(`${there} already, and nothing was written.`);
  if (last.date.at >= at) throw new CliError(`${there}. A further entry needs a later day: --date.`);
}

function looksAt({ lessons, practices }: Adoption, list: Look['list'], name: string) {
  return list === 'lessons'
    ? lessons.filter(({ lesson }) => lesson === name)
    : practices.filter(({ practice }) => practice === name);
}

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn adopt --help', {
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      evidence: { type: 'string' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
