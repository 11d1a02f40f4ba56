import { milestonesOf } from '../model/milestones.ts';
import type { Site } from '../model/site.ts';
import type { ReviewRecord } from './record.ts';

/** A review waiting for its global review, and why it stands where it does. */
export interface Queued {
  id: string;
  /** The severity must reach a global review. */
  major: boolean;
  /** No earlier review of this library has its primary class. */
  firstOfClass: boolean;
  /** A session carried it over. */
  carriedOver: boolean;
}

/** What the queue needs to know of past sessions. */
export interface PastSession {
  reviews: readonly string[];
  carriedOver: readonly string[];
}

/**
 * The reviews not yet globally reviewed, in the order in which they are to be taken: carried over first, then major,
 * then the first of its class, then severity, then the newest. Drills are left to their own debrief.
 */
export function reviewQueue(
  records: readonly ReviewRecord[],
  sessions: readonly PastSession[],
  site: Pick<Site, 'severities'>,
): Queued[] {
  const done = new Set(sessions.flatMap(({ reviews }) => reviews));
  const carried = new Set(sessions.flatMap(({ carriedOver }) => carriedOver));
  const first = firstOfEachClass(records);
  const rank = new Map(site.severities.map(({ id, major }, index) => [id, { index, major }]));
  const waiting = records.filter(({ id, review }) => !done.has(id) && review.kind !== 'drill');
  const queued = waiting.map(({ id, review }) => ({
    id,
    major: rank.get(review.severity ?? '')?.major ?? false,
    firstOfClass: first.has(id),
    carriedOver: carried.has(id),
    severity: rank.get(review.severity ?? '')?.index ?? site.severities.length,
  }));
  queued.sort(
    (a, b) =>
      Number(b.carriedOver) - Number(a.carriedOver) ||
      Number(b.major) - Number(a.major) ||
      Number(b.firstOfClass) - Number(a.firstOfClass) ||
      a.severity - b.severity ||
      (a.id < b.id ? 1 : -1),
  );
  return queued.map(({ severity: _severity, ...entry }) => entry);
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

function startOf({ id, review }: ReviewRecord): number {
  return milestonesOf(review).started?.at ?? Date.parse(id.slice(0, 10));
}
