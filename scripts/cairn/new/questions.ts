import { parseMoment } from '../../../src/model/moment.ts';
import { earliestOf, type Answers } from '../../../src/write-up/notes/draft-of-notes.ts';
import { readNotes, type NotesSettings, type ReadNotes } from '../../../src/write-up/notes/read-notes.ts';
import { parseZone } from '../../../src/write-up/notes/zones.ts';
import type { NewOptions } from './options.ts';
import type { Prompts, TextQuestion } from './prompts.ts';
import type { Registry } from './registry.ts';

/** The person stopped answering. Nothing has been written. */
export class Stopped extends Error {}

/** Asks for what the command line and the notes leave open: what happened, when, and which team. */
export async function askAnswers(
  prompts: Prompts,
  { title, started, team, severity, services }: NewOptions,
  notes: ReadNotes | undefined,
  { teams }: Registry,
  today: string,
): Promise<Answers> {
  const askedTitle = title ?? (await answer(prompts.text(titleQuestion(notes?.title?.text))));
  const first = notes && earliestOf(notes.events);
  const askedStart = started ?? completed(await answer(prompts.text(startQuestion(first, today))), first);
  const options = teams.map(({ id, names }) => ({ id, name: names[0] ?? id }));
  const owner =
    team ??
    (teams.length > 0
      ? await answer(prompts.choose('Which team owns the follow-up? If it is not here, leave it open.', options))
      : '');
  return {
    title: askedTitle,
    // What is only confirmed keeps its mark in the file: nobody has said that it began then.
    ...(askedStart !== first && { started: askedStart }),
    ...(owner !== '' && { owner }),
    ...(severity !== undefined && { severity }),
    ...(services.length > 0 && { services }),
  };
}

/** Reads notes, and asks for the zone and the day of times that name none. */
export async function askAboutTimes(prompts: Prompts, text: string, settings: NotesSettings): Promise<NotesSettings> {
  const asked = { ...settings };
  const lacking = (what: 'zone' | 'day') => readNotes(text, asked).events.filter(({ lacks }) => lacks === what).length;
  const days = asked.day === undefined ? lacking('day') : 0;
  if (days > 0) {
    const day = await answer(prompts.text(dayQuestion(days)));
    if (day !== '') asked.day = day;
  }
  const zones = asked.zone ? 0 : lacking('zone');
  if (zones > 0) {
    const zone = parseZone(await answer(prompts.text(zoneQuestion(zones))));
    if (zone) asked.zone = zone;
  }
  return asked;
}

async function answer<T>(asked: Promise<T | undefined>): Promise<T> {
  const given = await asked;
  if (given === undefined) throw new Stopped('Stopped. Nothing was written.');
  return given;
}

function titleQuestion(found: string | undefined): TextQuestion {
  return {
    message: 'What happened? One line, in plain words.',
    placeholder: 'Card payments stop when a certificate lapses',
    ...(found !== undefined && { fallback: found }),
    refuse: refuseTitle,
  };
}

/** Why a title cannot be taken, or undefined. */
export function refuseTitle(title: string): string | undefined {
  if (title === '') return 'A draft needs a title; it can be changed at any time.';
  return title.length > 120 ? 'A title has at most 120 characters.' : undefined;
}

function startQuestion(first: string | undefined, today: string): TextQuestion {
  const message = CLOCK.test(first ?? '')
    ? 'When did it begin? A time as in the notes, or the day.'
    : 'When did it begin? An instant with its zone, or the day.';
  return { message, fallback: first ?? today, refuse: (text) => refuseInstant(completed(text, first)) };
}

/** The zone behind a time of day. */
const CLOCK = /(?<=T\d{2}:\d{2}(?::\d{2})?)(?:Z|[+-]\d{2}:\d{2})$/;

/** A time of day, with its day or without, as an instant in the zone of the first time in the notes, and on its day. */
function completed(text: string, first = ''): string {
  const [zone] = CLOCK.exec(first) ?? [];
  const [, day = first.slice(0, 10), time] =
    /^(?:(\d{4}-\d{2}-\d{2})[T ])?(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  return zone === undefined || time === undefined ? text : `${day}T${time.padStart(5, '0')}${zone}`;
}

/** Why an instant cannot be taken, or undefined. */
export function refuseInstant(text: string): string | undefined {
  const parsed = parseMoment(text);
  return 'moment' in parsed ? undefined : `${parsed.problem} ${parsed.fix}`;
}

function dayQuestion(count: number): TextQuestion {
  return {
    message: `${times(count)} no day. Which is it? Enter leaves it open.`,
    placeholder: '2026-07-14',
    refuse: (text) => (text === '' || isDay(text) ? undefined : 'Write the day as 2026-07-14.'),
  };
}

/** Whether a text is a plain day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && refuseInstant(text) === undefined;
}

function zoneQuestion(count: number): TextQuestion {
  return {
    message: `${times(count)} no zone. Which is it? Enter leaves it open.`,
    placeholder: 'UTC, +02:00 or Europe/London',
    refuse: (text) =>
      text === '' || parseZone(text)
        ? undefined
        : 'Write UTC, an offset such as +02:00, or a name such as Europe/London.',
  };
}

function times(count: number): string {
  return count === 1 ? 'One time in the notes has' : `${count} times in the notes have`;
}
