import { join, relative, resolve } from 'node:path';
import { ID_MAX } from '../../src/model/fields.ts';
import { draftText, type Draft } from '../../src/write-up/draft.ts';
import { draftOfNotes, type Answers } from '../../src/write-up/notes/draft-of-notes.ts';
import { readNotes, type NotesSettings, type ReadNotes } from '../../src/write-up/notes/read-notes.ts';
import { slugOf } from '../../src/write-up/notes/slug.ts';
import { parseZone } from '../../src/write-up/notes/zones.ts';
import { CliError, type Effects } from './command.ts';
import { notesText } from './new/notes-file.ts';
import { NEW_HELP, readOptions, type NewOptions } from './new/options.ts';
import { askAboutTimes, askAnswers, isDay, refuseInstant, refuseTitle, Stopped } from './new/questions.ts';
import { readRegistry, requireKnown, type Registry } from './new/registry.ts';
import { toldOfNotes } from './new/told.ts';
import { writeNewFile } from './write-new-file.ts';

/**
 * `cairn new`: writes the draft of a review, from a few answers or from rough notes, and shows it.
 *
 * Never overwrites, and leaves no half-written file. Asks only where somebody sits at a terminal.
 */
export async function newReview(words: readonly string[], effects: Effects): Promise<number> {
  const options = readOptions(words);
  if (options === 'help') {
    effects.print(NEW_HELP);
    return 0;
  }
  try {
    return await writeReview(options, effects);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    effects.complain(error.message);
    return 1;
  }
}

async function writeReview(options: NewOptions, effects: Effects): Promise<number> {
  const root = resolve(effects.directory, options.content ?? effects.environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(effects.directory, root) || '.';
  const registry = readRegistry(root, shown);
  refuseUnknown(options, registry);
  const today = new Date(effects.now?.() ?? Date.now()).toISOString().slice(0, 10);
  const notes =
    options.from === undefined ? undefined : await notesFor(options.from, options, registry, today, effects);
  const answers = await answersFor(options, notes, registry, today, effects);
  const draft = draftFor(answers, notes);
  const id = idFor(draft, options);
  const file = `reviews/${id}.mdx`;
  const isWritten = !registry.reviews.has(id) && writeNewFile(join(root, file), draftText(draft));
  if (!isWritten) {
    throw new CliError(
      `There is ${shown}/${file} already, and nothing was written. Give this one another name: --slug`,
    );
  }
  effects.print(`Wrote ${shown}/${file}`);
  if (notes) effects.print(`\n${toldOfNotes(notes, options.from === '-' ? 'the input' : (options.from ?? ''))}`);
  return show({ id, file: `${shown}/${file}`, root, hasOwner: draft.owner !== undefined }, options, effects);
}

/** What was said on the command line is looked at before anything is asked. */
function refuseUnknown({ team, severity, services, started, zone, day, title, slug }: NewOptions, registry: Registry) {
  requireKnown(team, 'team', [...registry.teams.map(({ id }) => id), 'unknown']);
  requireKnown(severity, 'severity', [...registry.site.severities.map(({ id }) => id), 'unknown']);
  for (const service of services)
    requireKnown(
      service,
      'service',
      registry.services.map(({ id }) => id),
    );
  const refusals = [
    title !== undefined && refuseTitle(title),
    started !== undefined && refuseInstant(started),
    zone !== undefined &&
      !parseZone(zone) &&
      `"${zone}" is no zone that can be read. Write UTC, +02:00 or Europe/London.`,
    day !== undefined && !isDay(day) && `"${day}" is no day. Write it as 2026-07-14.`,
    slug !== undefined &&
      slugOf(slug, ID_MAX) !== slug &&
      `"${slug}" is no end of a file name. Write lower-case words joined by hyphens.`,
  ];
  const first = refusals.find((refusal) => typeof refusal === 'string');
  if (first !== undefined) throw new CliError(String(first));
}

async function notesFor(
  from: string,
  { zone: zoneName, day }: NewOptions,
  { site, teams, services }: Registry,
  today: string,
  effects: Effects,
): Promise<ReadNotes> {
  const text = await notesText(from, effects);
  const zone = zoneName === undefined ? undefined : parseZone(zoneName);
  const settings: NotesSettings = {
    site,
    teams,
    services,
    today,
    ...(zone && { zone }),
    ...(day !== undefined && { day }),
  };
  const known = effects.prompts ? await askAboutTimes(effects.prompts, text, settings) : settings;
  return readNotes(text, known);
}

async function answersFor(
  options: NewOptions,
  notes: ReadNotes | undefined,
  registry: Registry,
  today: string,
  effects: Effects,
): Promise<Answers> {
  if (effects.prompts) return askAnswers(effects.prompts, options, notes, registry, today);
  const { title, started, team, severity, services } = options;
  return {
    ...(title !== undefined && { title }),
    ...(started !== undefined && { started }),
    ...(team !== undefined && { owner: team }),
    ...(severity !== undefined && { severity }),
    ...(services.length > 0 && { services }),
  };
}

const MISSING = {
  title: 'What happened? Say it with --title "…".',
  started: 'When did it begin? Say it with --started 2026-07-14T06:00Z, or with the day.',
};

function draftFor(answers: Answers, notes: ReadNotes | undefined): Draft {
  const made = draftOfNotes(notes ?? NO_NOTES, answers);
  if ('draft' in made) return made.draft;
  const lacking = notes && timesLacking(notes);
  const told = made.missing.map((what) => (what === 'started' && lacking ? lacking : MISSING[what]));
  throw new CliError(told.join('\n'));
}

/** What would make the times of notes into instants. */
function timesLacking({ events }: ReadNotes): string | undefined {
  const has = (what: 'zone' | 'day') => events.some(({ lacks }) => lacks === what);
  const or = 'or when it began with --started 2026-07-14T06:00Z';
  if (has('day')) return `The notes give times without a day. Say the day with --day 2026-07-14, ${or}.`;
  return has('zone')
    ? `The notes give times without a zone. Say the zone with --zone UTC or --zone Europe/London, ${or}.`
    : undefined;
}

const NO_NOTES: ReadNotes = {
  events: [],
  items: [],
  sources: [],
  people: [],
  guessedYears: [],
  services: [],
  body: '',
  beside: [],
  escaped: [],
  fenced: false,
  timesLeft: [],
  linesLeft: 0,
};

/** The day on which it began, as its own clock shows it, and some words of the title. */
function idFor({ title, started }: Draft, { slug }: NewOptions): string {
  const day = started.slice(0, 10);
  const withoutDay = title.replaceAll(day, ' ');
  return `${day}-${slug ?? (slugOf(withoutDay, 50) || 'incident')}`.slice(0, ID_MAX);
}

/** A team is named by its file, so one that is new is made by whoever needs it first. */
const NO_OWNER = [
  '  owner: the team that owns the follow-up is open',
  '      a new team is a file, content/teams/<id>.yaml, with its name: in it',
];

/** A draft that was written. */
interface Written {
  id: string;
  file: string;
  root: string;
  hasOwner: boolean;
}

/** Opens the draft in development, or says how to, and what comes next. */
async function show({ id, file, root, hasOwner }: Written, { open }: NewOptions, effects: Effects): Promise<number> {
  const { CAIRN_BASE = '/', CAIRN_CONTENT, CAIRN_SITE: _ } = effects.environment;
  const page = `/${CAIRN_BASE}/reviews/${id}/`.replaceAll(/\/+/g, '/');
  const other =
    root === resolve(effects.directory, CAIRN_CONTENT ?? 'content')
      ? ''
      : `CAIRN_CONTENT=${relative(effects.directory, root)} `;
  const isWanted =
    open ?? (effects.prompts ? await effects.prompts.confirm('Show it in the browser while you write?') : false);
  const opened = isWanted ? effects.openPage : undefined;
  const showing = [
    `  ${other}npm run dev -- --open ${page}`,
    '      shows it while you write, usually at',
    `      http://localhost:4321${page}`,
  ];
  effects.print(
    [
      '',
      'Next',
      ...(opened ? [] : showing),
      `  npm run check -- ${file}`,
      '      says what is missing; hints in _italics_ are never published',
      ...(hasOwner ? [] : NO_OWNER),
    ].join('\n'),
  );
  return opened ? opened(page, root) : 0;
}
