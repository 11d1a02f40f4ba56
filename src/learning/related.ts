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

/** Beyond this many members a class or service says too little to look at every pair; the newest are looked at. */
const WINDOW = 400;

/**
 * For every review the others most worth following.
 *
 * Shared classes count by how rare they are (inverse document frequency), the primary class twice; a shared trigger,
 * detection or service adds a little, and a review of another team adds a little more, because what one's own team
 * went through is known. Candidates come from an inverted index over classes and services, never from all pairs.
 */
export function relatedReviews(records: readonly ReviewRecord[]): Map<string, Related[]> {
  const index = indexOf(records);
  return new Map(index.newestFirst.map((record, place) => [record.id, bestFor(record, place, index)]));
}

interface Index {
  newestFirst: ReviewRecord[];
  /** Places in `newestFirst` of the newest members of each class. */
  byClass: Map<string, number[]>;
  byService: Map<string, number[]>;
  weight: Map<string, number>;
}

function indexOf(records: readonly ReviewRecord[]): Index {
  const newestFirst = [...records].sort((a, b) => (a.id < b.id ? 1 : -1));
  const byClass = group(newestFirst, ({ review }) => review.classes);
  const byService = group(newestFirst, ({ review }) => review.services);
  const weight = new Map([...byClass].map(([name, { length }]) => [name, Math.log(1 + records.length / length)]));
  for (const places of [...byClass.values(), ...byService.values()]) places.splice(WINDOW);
  return { newestFirst, byClass, byService, weight };
}

function group(records: readonly ReviewRecord[], keysOf: (record: ReviewRecord) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  records.forEach((record, place) => {
    for (const key of keysOf(record)) {
      const places = groups.get(key);
      if (places) places.push(place);
      else groups.set(key, [place]);
    }
  });
  return groups;
}

function bestFor(record: ReviewRecord, own: number, index: Index): Related[] {
  const scores = scoresFor(record, index);
  scores.delete(own);
  const best: { other: ReviewRecord; place: number; score: number }[] = [];
  for (const [place, shared] of scores) {
    const other = index.newestFirst[place] as ReviewRecord;
    const score = shared + bonus(record, other);
    // Nearly all candidates fall out here, so that the few are never sorted among the many.
    if (best.length === MOST && score < (best.at(-1)?.score ?? 0)) continue;
    best.push({ other, place, score });
    best.sort((a, b) => b.score - a.score || a.place - b.place);
    best.splice(MOST);
  }
  return best.map(({ other }) => ({ id: other.id, common: inCommon(record, other, index.weight) }));
}

/** What every candidate has in common with a review, by its place. */
function scoresFor({ review }: ReviewRecord, { newestFirst, byClass, byService, weight }: Index): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (place: number, points: number) => scores.set(place, (scores.get(place) ?? 0) + points);
  review.classes.forEach((name, rank) => {
    const points = weight.get(name) ?? 0;
    for (const place of byClass.get(name) ?? []) {
      const bothPrimary = rank === 0 && newestFirst[place]?.review.classes[0] === name;
      add(place, bothPrimary ? 2 * points : points);
    }
  });
  for (const name of review.services) for (const place of byService.get(name) ?? []) add(place, 0.5);
  return scores;
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
