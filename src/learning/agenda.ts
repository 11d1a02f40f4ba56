import { nextSessions } from './cadence.ts';
import { isHeld, USUAL_MINUTES } from './held.ts';
import type { Programme } from './programme.ts';
import { reviewQueue, type Queued } from './queue.ts';
import { minutesFor, minutesForReviews } from './time-estimate.ts';
import { dateIn } from './time-zone.ts';

/** A review on the agenda of a session, and about how many minutes it takes. */
export interface AgendaEntry {
  id: string;
  minutes: number;
}

/** A session to come: one of the cadence, or one that a file plans. */
export interface ComingSession {
  /** Its date in the zone of the cadence, or the name of its file. */
  id: string;
  /** When it begins, in milliseconds UTC. */
  at: number;
  minutes: number;
  /** A file says what it reads; otherwise the queue does. */
  planned: boolean;
  entries: AgendaEntry[];
  /** Minutes that its reviews need beyond those it has for them; 0 when they fit. */
  over: number;
}

/** What waits for a global review, and what the sessions to come take of it. */
export interface Agenda {
  /** Everything that waits, in order, what is on an agenda included. */
  queue: Queued[];
  /** In the order in which they are held. */
  coming: ComingSession[];
}

/** How many sessions of the cadence are filled ahead. The queue changes too often to promise more. */
const FILLED_AHEAD = 3;

/**
 * The agenda of the sessions to come.
 *
 * A session whose file is written reads what the file says. Every other one takes from the queue what fits into it,
 * in order; a shorter review may use what is left of the time, and what does not fit stays in the queue. The first in
 * the queue is always taken, however short the session: an incident is never passed over because it takes long.
 */
export function agendaFor(programme: Programme): Agenda {
  const queue = reviewQueue(programme);
  const planned = plannedSessions(programme);
  let waiting = waitingFor(queue, planned, programme);
  const slots = freeSlots(programme, planned, FILLED_AHEAD).map((slot) => {
    const session = filled(slot, waiting);
    waiting = waiting.filter((entry) => !session.entries.includes(entry));
    return session;
  });
  return { queue, coming: [...planned, ...slots].sort((a, b) => a.at - b.at) };
}

/** What a session at a time of one's choice would read if it were the next: the head of the queue. */
export function sessionOn(slot: Slot, programme: Programme): ComingSession {
  return filled(slot, waitingFor(reviewQueue(programme), plannedSessions(programme), programme));
}

/** What waits and is on no agenda that a file fixes, in order. */
function waitingFor(queue: readonly Queued[], planned: readonly ComingSession[], programme: Programme): AgendaEntry[] {
  const minutesOf = minutesById(programme);
  const booked = new Set(planned.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return queue.flatMap(({ id }) => (booked.has(id) ? [] : [{ id, minutes: minutesOf(id) }]));
}

function filled(slot: Slot, waiting: readonly AgendaEntry[]): ComingSession {
  const entries = fill(waiting, slot.minutes);
  return { ...slot, planned: false, entries, over: overBy(entries, slot.minutes) };
}

/** When a session of the cadence is held that no file plans. */
export type Slot = Pick<ComingSession, 'id' | 'at' | 'minutes'>;

/** The next sessions of the cadence on whose day no file plans one; none without a cadence. */
export function freeSlots(
  { site: { cadence }, now }: Pick<Programme, 'site' | 'now'>,
  planned: readonly { id: string }[],
  count: number,
): Slot[] {
  if (!cadence) return [];
  const days = new Set(planned.map(({ id }) => id.slice(0, 10)));
  return nextSessions(cadence, now, count + days.size)
    .map((at) => ({ id: dateIn(cadence.zone, at), at, minutes: cadence.minutes }))
    .filter(({ id }) => !days.has(id))
    .slice(0, count);
}

function minutesById({ reviews }: Programme): (id: string) => number {
  const byId = new Map(reviews.map(({ id, review }) => [id, review]));
  return (id) => {
    const review = byId.get(id);
    return review ? minutesFor(review) : 0;
  };
}

function plannedSessions(programme: Programme): ComingSession[] {
  const { sessions, reviews, site, now } = programme;
  const minutesOf = minutesById(programme);
  const known = new Set(reviews.map(({ id }) => id));
  return sessions
    .filter(({ session }) => !isHeld(session, now))
    .map(({ id, session }) => {
      const minutes = session.minutes ?? site.cadence?.minutes ?? USUAL_MINUTES;
      const entries = session.reviews.flatMap((one) => (known.has(one) ? [{ id: one, minutes: minutesOf(one) }] : []));
      return { id, at: session.held.at, minutes, planned: true, entries, over: overBy(entries, minutes) };
    });
}

function fill(waiting: readonly AgendaEntry[], minutes: number): AgendaEntry[] {
  let left = minutesForReviews(minutes);
  const taken: AgendaEntry[] = [];
  for (const entry of waiting) {
    if (taken.length > 0 && entry.minutes > left) continue;
    taken.push(entry);
    left -= entry.minutes;
    if (left <= 0) break;
  }
  return taken;
}

function overBy(entries: readonly AgendaEntry[], minutes: number): number {
  const needed = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  return Math.max(0, needed - minutesForReviews(minutes));
}
