import { sayable } from './sayable.ts';
import { dayAtStart, dayIn, isoDay, latestDay, nextDay, type WrittenDay } from './days.ts';
import { kindOfText, labelAtStart } from './event-kind.ts';
import type { TimelineEvent } from '../../model/timeline-event.ts';
import { CHAT_HEADER } from './people.ts';
import { partsOfItems, type Piece } from './pieces.ts';
import { stampAtStart, stampInside, type Stamp, type WrittenTime } from './stamps.ts';
import { parseZone, zoneOfHeading, zoneOfStatement, type Zone } from './zones.ts';

/** An event that the notes tell, as the timeline takes it. */
export interface NoteEvent {
  /** Line of the notes, counted from 1. */
  line: number;
  /** An instant with its zone; missing when the notes do not say enough. */
  at?: string;
  until?: string;
  isRough: boolean;
  /** The time as it was written, for those that cannot be placed; empty when the text says it. */
  written: string;
  /** What is missing to place it. */
  lacks?: 'zone' | 'day';
  /** It was read as the next day, because the clock went past midnight. */
  isNextDay: boolean;
  kind: TimelineEvent['kind'];
  text: string;
  team?: string;
  /** Its whole passage stays in the text as well, because it says more than one line can. */
  staysInText: boolean;
}

/** What is known before reading. */
export interface EventSettings {
  /** For times without a zone, where the notes do not say one. */
  zone?: Zone;
  /** For times without a day, as `2018-02-22`. */
  day?: string;
  /** The day on which the notes are read; days without a year are those that came last before it. */
  today: string;
  /** The team that a text names as the one that acted, by its id. */
  teamOf(text: string): string | undefined;
}

/** What reading the notes for events gives: the events, and the pieces that are used up by them. */
export interface ReadEvents {
  events: NoteEvent[];
  taken: Set<Piece>;
  /** Pieces that say only how to read the others: days, zones, heads of tables. They are kept beside the timeline. */
  structural: Set<Piece>;
  /** Days without a year, by the line that names each. */
  guessedYears: { line: number; day: string }[];
}

/** Reads the pieces of notes for events, in order, keeping in mind the day and the zone that hold at each place. */
export function readEvents(pieces: readonly Piece[], settings: EventSettings): ReadEvents {
  const walk = new Walk(settings, timedLists(pieces), partsOfItems(pieces));
  pieces.forEach((piece, index) => walk.pass(piece, pieces.slice(index + 1, index + 4)));
  return walk.read;
}

const LONGEST_LABEL = 80;

/** The items of lists of times: two of the items begin with a time, and at least half of them hold one. */
function timedLists(pieces: readonly Piece[]): Set<Piece> {
  const lists: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece.kind === 'item' && isOpen) lists.at(-1)?.push(piece);
    else if (piece.kind === 'item') lists.push([piece]);
    if (piece.kind !== 'blank') isOpen = piece.kind === 'item';
  }
  const isTimed = (list: readonly Piece[]) => {
    const timed = list.filter(({ text }) => stampAtStart(text) ?? stampInside(text));
    return list.filter(({ text }) => stampAtStart(text)).length >= 2 && timed.length * 2 >= list.length;
  };
  return new Set(lists.filter(isTimed).flat());
}

class Walk {
  readonly read: ReadEvents = { events: [], taken: new Set(), structural: new Set(), guessedYears: [] };
  private day: string | undefined;
  private zone: Zone | undefined;
  private lastClock = '';
  private readonly settings: EventSettings;
  private readonly timed: ReadonlySet<Piece>;
  private readonly parts: ReadonlySet<Piece>;

  constructor(settings: EventSettings, timed: ReadonlySet<Piece>, parts: ReadonlySet<Piece>) {
    this.settings = settings;
    this.timed = timed;
    this.parts = parts;
    this.day = settings.day;
  }

  pass(piece: Piece, next: readonly Piece[]): void {
    if (this.read.taken.has(piece) || piece.kind === 'code' || piece.kind === 'blank') return;
    this.lookForZone(piece);
    if (this.isDayAlone(piece)) return;
    if (piece.kind === 'row') this.row(piece);
    else if (piece.kind === 'heading') this.heading(piece, next);
    else this.line(piece);
  }

  private lookForZone(piece: Piece): void {
    const isTitle = piece.kind === 'heading' || piece.kind === 'row';
    const name = isTitle ? zoneOfHeading(piece.text) : zoneOfStatement(piece.text);
    if (name === undefined || stampAtStart(piece.text)) return;
    this.zone = parseZone(name) ?? this.zone;
    if (piece.kind === 'text' && piece.text.length < LONGEST_LABEL) this.read.structural.add(piece);
  }

  /** A line or heading that begins with a day gives the day for what follows; one that holds nothing else is used up. */
  private isDayAlone(piece: Piece): boolean {
    const bare = piece.text.replace(/^[\s*_]*(?:date\s*:?\s*)?[*_]*/i, '');
    const found = piece.text.length < LONGEST_LABEL ? dayAtStart(bare) : undefined;
    const isAlone = found !== undefined && /^[\s*_:.,)]*$/.test(bare.slice(found.length)) && !piece.hasMore;
    const headed = piece.kind === 'heading' && !found ? dayIn(piece.text) : undefined;
    if ((found || headed) && !stampAtStart(piece.text)) {
      [this.day, this.lastClock] = [found ? this.dayOf(found, piece.from + 1) : headed, ''];
    }
    if (isAlone && piece.kind !== 'item') this.read.structural.add(piece);
    return isAlone;
  }

  /** A day in the year that it names, or that is known; else the latest before today, which is told. */
  private dayOf(written: WrittenDay, line: number): string {
    const known = isoDay(written, this.day);
    if (known !== undefined) return known;
    const day = latestDay(written, this.settings.today);
    this.read.guessedYears.push({ line, day });
    return day;
  }

  private line(piece: Piece): void {
    const stamp = stampAtStart(piece.text);
    const [, speaker, said] = SPOKEN.exec(piece.text) ?? [];
    const spoken = said === undefined ? undefined : stampAtStart(said);
    if (stamp) this.add(piece, stamp, stamp.rest);
    else if (spoken) this.add(piece, spoken, `${speaker}: ${spoken.rest}`);
    else if (!this.labelled(piece)) this.timedInside(piece);
  }

  private labelled(piece: Piece): boolean {
    const labelled = labelAtStart(piece.text);
    const stamp = labelled && stampAtStart(labelled.rest);
    if (stamp) this.add(piece, stamp, [labelled.label, stamp.rest].filter(Boolean).join(': '));
    return stamp !== undefined;
  }

  /** In a list of times, an item that says its time in the middle of a sentence is one more event. */
  private timedInside(piece: Piece): void {
    const stamp = this.timed.has(piece) ? stampInside(piece.text) : undefined;
    if (stamp) this.add(piece, stamp, piece.text, true);
  }

  /** A row whose first cells hold the day and the time; the other cells are what happened. */
  private row(piece: Piece): void {
    const cells = piece.text.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const day = dayAtStart(cells[0] ?? '');
    const isSplit = day !== undefined && day.length === cells[0]?.length && stampAtStart(cells[1] ?? '') !== undefined;
    const stamp = stampAtStart(isSplit ? cells.slice(0, 2).join(' ') : (cells[0] ?? ''));
    if (!stamp || (isSplit && stamp.rest !== '')) return;
    const text = [stamp.rest, ...cells.slice(isSplit ? 2 : 1)].filter(Boolean).join(' – ');
    this.add(piece, stamp, text);
  }

  /** A heading that is a time, with what happened in the same line or in the paragraph below. */
  private heading(piece: Piece, next: readonly Piece[]): void {
    const stamp = stampAtStart(piece.text);
    if (!stamp) return;
    const below = next.find(({ kind }) => kind !== 'blank');
    if (stamp.rest !== '' || below?.kind !== 'text') return this.add(piece, stamp, stamp.rest);
    this.add(piece, stamp, below.text);
    if (this.read.taken.has(piece)) this.read.taken.add(below);
  }

  private add(piece: Piece, stamp: Stamp, words: string, isInside = false): void {
    const text = sayable(words);
    if (text === undefined) return;
    const { placed, isNextDay } = this.place(stamp, piece.from + 1);
    const team = this.settings.teamOf(text);
    const staysInText = piece.hasMore || this.parts.has(piece);
    this.read.events.push({
      line: piece.from + 1,
      ...placed,
      isRough: stamp.isRough,
      written: isInside ? '' : stamp.written,
      isNextDay,
      kind: kindOfText(text),
      text,
      ...(team !== undefined && { team }),
      staysInText,
    });
    if (!staysInText) this.read.taken.add(piece);
  }

  private place(stamp: Stamp, line: number) {
    if (stamp.day) this.day = this.dayOf(stamp.day, line);
    const isNextDay = stamp.day === undefined && this.lastClock >= '18:00' && stamp.time.clock < '06:00';
    if (isNextDay && this.day !== undefined) this.day = nextDay(this.day);
    this.lastClock = stamp.time.clock;
    if (this.day === undefined) return { placed: { lacks: 'day' as const }, isNextDay: false };
    const at = this.instant(this.day, stamp.time);
    if (at === undefined) return { placed: { lacks: 'zone' as const }, isNextDay };
    const endDay = stamp.until && stamp.until.clock < stamp.time.clock ? nextDay(this.day) : this.day;
    const until = stamp.until && this.instant(endDay, stamp.until);
    return { placed: { at, ...(until !== undefined && { until }) }, isNextDay };
  }

  private instant(day: string, { clock, zone }: WrittenTime): string | undefined {
    const known = (zone === undefined ? undefined : parseZone(zone)) ?? this.zone ?? this.settings.zone;
    return known && `${day}T${clock}${known(day, clock)}`;
  }
}

/** Who wrote, and when, above what was written; persons are roles by now. */
const SPOKEN = /^(Responder \d+)\s+\[?(\d{1,2}:\d{2}.*)$/;

/** Whether a line opens something of its own: it begins with a time, or says who wrote and when. */
export function beginsEvent(line: string): boolean {
  return stampAtStart(line.trim()) !== undefined || CHAT_HEADER.test(line);
}
