import { DAY } from '../model/duration.ts';
import { milestonesOf } from '../model/milestones.ts';
import { isHeld } from './held.ts';
import type { Programme, SessionRecord, TeamRecord } from './programme.ts';
import type { ReviewRecord } from './record.ts';

/** A review waiting for its global review, and why it stands where it does. */
export interface Queued {
  id: string;
  /** When the session was held that first carried it over since it was last read, in milliseconds. */
  carriedSince: number | undefined;
  /** The severity must reach a global review. */
  major: boolean;
  /** Ids of the teams that ask for it. */
  askedBy: string[];
  /** Its primary class, when no earlier review here has it. */
  firstOfClass: string | undefined;
  /** Place of its severity in the scale, 0 the worst; behind all of them when it is unknown. */
  severity: number;
  /** When the incident began, in milliseconds. */
  startedAt: number;
  /** It began within the last twelve months. */
  recent: boolean;
}

/** One rule of the queue. */
interface QueueRule {
  /** As people read it, after "then". */
  words: string;
  /** Negative when `a` comes first, 0 when the next rule decides. */
  compare(a: Queued, b: Queued): number;
}

/** What decides the order of the queue, the first rule first. Pages and guide print the words. */
export const QUEUE_RULES: readonly QueueRule[] = [
  {
    words: 'what a session carried over, the longest carried first',
    compare: (a, b) => earlier(a.carriedSince, b.carriedSince),
  },
  {
    words: 'what must reach a global review by its severity',
    compare: (a, b) => Number(b.major) - Number(a.major),
  },
  {
    words: 'what teams ask for, what most ask for first',
    compare: (a, b) => b.askedBy.length - a.askedBy.length,
  },
  {
    words: 'the first of its problem class here',
    compare: (a, b) => Number(a.firstOfClass === undefined) - Number(b.firstOfClass === undefined),
  },
  {
    words: 'the worse severity, an unknown one last',
    compare: (a, b) => a.severity - b.severity,
  },
  {
    words: 'by age: of the last twelve months the one that waits longest, then the newest of what is older',
    compare: (a, b) => Number(b.recent) - Number(a.recent) || (a.startedAt - b.startedAt) * (a.recent ? 1 : -1),
  },
];

function earlier(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a - b;
}

/** How long a review counts as recent, in milliseconds. */
const RECENT = 365 * DAY;

/**
 * The reviews that no global review has read to its end, in the order in which they are to be taken.
 *
 * The order is that of {@link QUEUE_RULES}. Drills are left to their own debrief.
 */
export function reviewQueue({ reviews, sessions, teams, site, now }: Programme): Queued[] {
  const readings = readingsOf(sessions.filter(({ session }) => isHeld(session, now)));
  const asked = asksByReview(teams);
  const first = firstOfEachClass(reviews);
  const rank = new Map(site.severities.map(({ id, major }, index) => [id, { index, major }]));
  const waiting = reviews.filter(({ id, review }) => readings.get(id) !== 'read' && review.kind !== 'drill');
  return waiting
    .map((record): Queued => {
      const { id, review } = record;
      const reading = readings.get(id);
      const severity = rank.get(review.severity ?? '');
      const startedAt = startOf(record);
      return {
        id,
        carriedSince: typeof reading === 'number' ? reading : undefined,
        major: severity?.major ?? false,
        askedBy: asked.get(id) ?? [],
        firstOfClass: first.has(id) ? review.classes[0] : undefined,
        severity: severity?.index ?? site.severities.length,
        startedAt,
        recent: now - startedAt < RECENT,
      };
    })
    .sort(byTheRules);
}

function byTheRules(a: Queued, b: Queued): number {
  for (const { compare } of QUEUE_RULES) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return a.id < b.id ? 1 : -1;
}

/** What became of a review: read to its end, or carried over since an instant. */
type Reading = 'read' | number;

/** The last word of the sessions on each review. One that a session both read and carried over goes on. */
function readingsOf(held: readonly SessionRecord[]): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  const inOrder = [...held].sort((a, b) => a.session.held.at - b.session.held.at || (a.id < b.id ? -1 : 1));
  for (const { session } of inOrder) {
    const carried = new Set(session.carriedOver);
    for (const id of session.reviews) if (!carried.has(id)) readings.set(id, 'read');
    for (const id of carried) {
      const before = readings.get(id);
      if (typeof before !== 'number') readings.set(id, session.held.at);
    }
  }
  return readings;
}

function asksByReview(teams: readonly TeamRecord[]): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const { id, team } of teams) {
    for (const review of new Set(team.asks.map((ask) => ask.review)))
      asked.set(review, [...(asked.get(review) ?? []), id]);
  }
  return asked;
}

/** The reviews before which nothing here carried their primary class, as primary or not. */
function firstOfEachClass(records: readonly ReviewRecord[]): Set<string> {
  const first = new Map<string, ReviewRecord>();
  for (const record of records) {
    for (const name of record.review.classes) {
      const known = first.get(name);
      if (!known || startOf(record) < startOf(known)) first.set(name, record);
    }
  }
  return new Set([...first].flatMap(([name, { id, review }]) => (review.classes[0] === name ? [id] : [])));
}

/** When a review's incident began, in milliseconds; its file's date when that is all there is. */
export function startOf({ id, review }: ReviewRecord): number {
  return milestonesOf(review).started?.at ?? Date.parse(id.slice(0, 10));
}
