import type { Site } from '../../model/site.ts';
import { parseYaml } from '../yaml.ts';
import { plainText } from '../inline.ts';
import { dayIn } from './days.ts';
import { beginsEvent, readEvents, type NoteEvent } from './events.ts';
import { readItems, type NoteItem } from './items.ts';
import { leftover, type Leftover } from './leftover.ts';
import { withoutPersons, type Person } from './people.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { sayable } from './sayable.ts';
import { readSources, type NoteSource } from './sources.ts';
import { teamFinder, type Named } from './teams.ts';
import type { Zone } from './zones.ts';

/** What notes are read with. */
export interface NotesSettings {
  site: Site;
  teams: readonly Named[];
  services: readonly Named[];
  /** For times without a zone, where the notes do not say one. */
  zone?: Zone;
  /** For times without a day, as `2018-02-22`. */
  day?: string;
  /** The day on which they are read, for days without a year. */
  today: string;
}

/** What rough notes say, as far as their form tells; and everything else, untouched. Lines are counted from 1. */
export interface ReadNotes extends Leftover {
  title?: { line: number; text: string };
  summary?: { line: number; text: string };
  events: NoteEvent[];
  items: NoteItem[];
  sources: NoteSource[];
  people: Person[];
  /** Days without a year, and what each was read as. */
  guessedYears: { line: number; day: string }[];
  /** Services that the notes name, by their ids. */
  services: string[];
}

/**
 * Reads rough notes: a chat log, a list with times, a document from elsewhere.
 *
 * Every line ends in exactly one place: an event, an item, a source, title or summary, what is kept beside them, or the
 * text. Nothing is added that the notes do not say.
 */
export function readNotes(text: string, settings: NotesSettings): ReadNotes {
  const registered = [...settings.teams, ...settings.services].flatMap(({ id, names }) => [id, ...names]);
  const { names, roleMailboxes } = settings.site.privacy;
  const known = { names, roleMailboxes, registered: registered.map((name) => name.toLowerCase()) };
  const { lines, people } = withoutPersons(text.split('\n'), known);
  const head = frontMatterLines(lines);
  const pieces = piecesOf(lines, beginsEvent).filter(({ from }) => from >= head.length);
  const front = head.length > 0 ? parseYaml(head.slice(1, -1).join('\n')).data : undefined;
  const title = titleIn(pieces, front);
  const day = settings.day ?? dayIn(title?.text ?? '') ?? dayIn(fieldOf(front, 'date') ?? '');
  const read = readEvents(without(pieces, title?.piece), {
    ...(settings.zone && { zone: settings.zone }),
    ...(day !== undefined && { day }),
    today: settings.today,
    teamOf: teamFinder(settings.teams),
  });
  const summary = summaryIn(pieces, read.taken);
  const own = new Set([title?.piece, summary?.piece].filter((piece) => piece !== undefined));
  const taken = read.taken.union(own);
  const items = readItems(pieces, taken, trackerKey(settings.site));
  const sources = readSources(pieces, taken.union(items.taken));
  const used = taken.union(items.taken).union(sources.taken);
  const words = text.replaceAll(/https?:\/\/\S+/g, ' ');
  return {
    ...(title && { title: { line: title.line, text: title.text } }),
    ...(summary && { summary: { line: summary.piece.from + 1, text: summary.text } }),
    events: read.events,
    items: items.items,
    sources: sources.sources,
    people,
    guessedYears: read.guessedYears,
    services: settings.services.filter(({ names }) => names.some((name) => isNamed(name, words))).map(({ id }) => id),
    ...leftover({ lines, head, pieces, used, structural: read.structural }),
  };
}

function without(pieces: readonly Piece[], left: Piece | undefined): Piece[] {
  return pieces.filter((piece) => piece !== left);
}

const LONGEST_HEAD = 80;

/** The lines of the front matter with which notes from elsewhere may begin, dashes included. */
function frontMatterLines(lines: readonly string[]): readonly string[] {
  if (lines[0]?.trimEnd() !== '---') return [];
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return end > 0 && end < LONGEST_HEAD ? lines.slice(0, end + 1) : [];
}

const LONGEST_TITLE = 120;

/** The title: the first heading if it stands at the top, else what the front matter says. */
function titleIn(pieces: readonly Piece[], front: unknown) {
  const first = pieces.find(({ kind }) => kind !== 'blank');
  const heading = first?.kind === 'heading' && !beginsEvent(first.text) ? first : undefined;
  const named = fieldOf(front, 'title');
  const text = plainText(heading?.text ?? named ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > LONGEST_TITLE) return undefined;
  return { text, line: (heading?.from ?? 0) + 1, piece: heading };
}

function fieldOf(front: unknown, key: string): string | undefined {
  const value: unknown = typeof front === 'object' && front !== null ? Reflect.get(front, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

const SUMMARY = /^(?:executive )?(?:summary|tl;?dr|abstract)[:\s]*$/i;
const LONGEST_SUMMARY = 600;

/** The summary: one paragraph below a heading of that name. */
function summaryIn(pieces: readonly Piece[], taken: ReadonlySet<Piece>) {
  const solid = pieces.filter(({ kind }) => kind !== 'blank');
  const at = solid.findIndex(({ kind, text, hasMore }) => kind === 'heading' && SUMMARY.test(text) && !hasMore);
  const piece = solid[at + 1];
  const text = at === -1 || piece?.kind !== 'text' || taken.has(piece) ? undefined : sayable(piece.text);
  return piece && text !== undefined && text.length <= LONGEST_SUMMARY ? { piece, text } : undefined;
}

function trackerKey({ trackers }: Site): (word: string) => boolean {
  const patterns = trackers.map(({ pattern }) => new RegExp(`^(?:${pattern})$`));
  return (word) => patterns.some((pattern) => pattern.test(word));
}

function isNamed(name: string, text: string): boolean {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])${literal}(?![\\p{L}\\p{N}_-])`, 'iu').test(text);
}
