import { MAY_PRECEDE_START } from '../../model/vocabulary.ts';
import { parseMoment } from '../../model/moment.ts';
import type { Draft } from '../draft.ts';
import type { NoteEvent } from './events.ts';
import type { ReadNotes } from './read-notes.ts';

/** What whoever writes has said, which goes before what the notes say. */
export interface Answers {
  title?: string;
  started?: string;
  owner?: string;
  severity?: string;
  services?: readonly string[];
}

/** What is missing for a draft, when neither the answers nor the notes say it. */
export type Missing = 'title' | 'started';

/** A draft from notes, or what is missing for one. */
export function draftOfNotes(notes: ReadNotes, answers: Answers): { draft: Draft } | { missing: Missing[] } {
  const title = answers.title ?? notes.title?.text;
  const first = earliestOf(notes.events);
  const started = answers.started ?? first;
  if (title === undefined || started === undefined) {
    return {
      missing: [
        ...(title === undefined ? ['title' as const] : []),
        ...(started === undefined ? ['started' as const] : []),
      ],
    };
  }
  const { owner, severity, services } = answers;
  const draft: Draft = {
    title,
    ...(notes.summary && { summary: notes.summary.text }),
    ...(owner !== undefined && { owner }),
    ...(severity !== undefined && { severity }),
    ...(services && { services }),
    started,
    ...(answers.started === undefined && { startedNote: 'the earliest time in the notes; did it begin before?' }),
    timeline: notes.events.map((event) => timelineEntry(event, instantOf(started))),
    improvements: notes.items.map(({ line: _line, ...item }) => item),
    sources: notes.sources.map(({ line: _line, ...source }) => source),
    beside: [...besideTitle(notes, title), ...notes.beside],
    body: notes.body,
  };
  return { draft };
}

/** A title of the notes that was not used is kept. */
function besideTitle({ title }: ReadNotes, used: string): string[] {
  return title && title.text !== used ? [title.text] : [];
}

/** The earliest instant of the notes, as it is written there. */
export function earliestOf(events: readonly NoteEvent[]): string | undefined {
  const instants = events.flatMap(({ at }) => (at === undefined ? [] : [at]));
  return instants.sort((a, b) => instantOf(a) - instantOf(b))[0];
}

function instantOf(text: string): number {
  const parsed = parseMoment(text);
  return 'moment' in parsed ? parsed.moment.at : 0;
}

/** An event without an instant keeps its time in words. Only some kinds may come before the start. */
function timelineEntry(event: NoteEvent, start: number): Record<string, string> {
  const { at, until, isRough, kind, text, team, written } = event;
  const isEarly = at !== undefined && instantOf(at) < start && !MAY_PRECEDE_START.has(kind);
  return {
    ...(at !== undefined && { at }),
    ...(until !== undefined && { until }),
    ...(at !== undefined && isRough && { precision: 'estimated' }),
    kind: isEarly ? 'note' : kind,
    text: at === undefined ? `${written} ${text}`.trim() : text,
    ...(team !== undefined && { team }),
  };
}
