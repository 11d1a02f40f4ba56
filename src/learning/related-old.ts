import type { ReviewRecord } from './record.ts';

/** What two reviews have in common, as ids and words of the vocabulary. */
export interface Common {
  /** Shared problem classes, the rarest first. */
  classes: string[];
  services: string[];
  trigger?: string;
  detection?: string;
}

/** A review worth following from another, and why. */
export interface Related {
  id: string;
  common: Common;
}

/** How many related reviews are kept for each. */
const MOST = 5;

/** Beyond this many members a class says too little to look at every pair; the newest are looked at. */
const CLASS_WINDOW = 400;

/**
 * For every review the others most worth following.
 *
 * Shared classes count by how rare they are (inverse document frequency), the primary class twice; a shared trigger,
 * detection or service adds a little, and a review of another team adds a little more, because what one's own team
 * went through is known. Candidates come from an inverted index over classes and services, never from all pairs.
 */
export function relatedReviews(records: readonly ReviewRecord[]): Map<string, Related[]> {
  const index = indexOf(records);
  return new Map(records.map((record) => [record.id, bestFor(record, index)]));
}

interface Index {
  byClass: Map<string, ReviewRecord[]>;
  byService: Map<string, ReviewRecord[]>;
  weight: Map<string, number>;
}

function indexOf(records: readonly ReviewRecord[]): Index {
  const newestFirst = [...records].sort((a, b) => (a.id < b.id ? 1 : -1));
  const byClass = group(newestFirst, ({ review }) => review.classes);
  const byService = group(newestFirst, ({ review }) => review.services);
  const weight = new Map([...byClass].map(([name, members]) => [name, Math.log(1 + records.length / members.length)]));
  return { byClass, byService, weight };
}

function group(records: readonly ReviewRecord[], keysOf: (record: ReviewRecord) => readonly string[]): Map<string, ReviewRecord[]> {
  const groups = new Map<string, ReviewRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const members = groups.get(key);
      if (members) members.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

function bestFor(record: ReviewRecord, index: Index): Related[] {
  const scores = new Map<ReviewRecord, number>();
  const add = (other: ReviewRecord, points: number) => scores.set(other, (scores.get(other) ?? 0) + points);
  record.review.classes.forEach((name, rank) => {
    for (const other of (index.byClass.get(name) ?? []).slice(0, CLASS_WINDOW)) {
      const both = rank === 0 && other.review.classes[0] === name ? 2 : 1;
      add(other, both * (index.weight.get(name) ?? 0));
    }
  });
  for (const name of record.review.services) {
    for (const other of (index.byService.get(name) ?? []).slice(0, CLASS_WINDOW)) add(other, 0.5);
  }
  scores.delete(record);
  const ranked = [...scores].map(([other, score]) => ({ other, score: score + bonus(record, other) }));
  ranked.sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? 1 : -1));
  return ranked.slice(0, MOST).map(({ other }) => ({ id: other.id, common: inCommon(record, other, index.weight) }));
}

function bonus({ review: a }: ReviewRecord, { review: b }: ReviewRecord): number {
  const sameTrigger = a.trigger !== undefined && a.trigger === b.trigger ? 0.4 : 0;
  const sameDetection = a.detection !== undefined && a.detection === b.detection ? 0.2 : 0;
  const elsewhere = a.owner !== b.owner ? 0.3 : 0;
  return sameTrigger + sameDetection + elsewhere;
}

function inCommon({ review: a }: ReviewRecord, { review: b }: ReviewRecord, weight: ReadonlyMap<string, number>): Common {
  const classes = a.classes.filter((name) => b.classes.includes(name));
  return {
    classes: classes.sort((one, two) => (weight.get(two) ?? 0) - (weight.get(one) ?? 0)),
    services: a.services.filter((name) => b.services.includes(name)),
    ...(a.trigger && a.trigger === b.trigger && { trigger: a.trigger }),
    ...(a.detection && a.detection === b.detection && { detection: a.detection }),
  };
}
