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
  /** Those of them whose primary class it is. */
  byPrimary: Map<string, number[]>;
  byService: Map<string, number[]>;
  weight: Map<string, number>;
}

function indexOf(records: readonly ReviewRecord[]): Index {
  const newestFirst = [...records].sort((a, b) => (a.id < b.id ? 1 : -1));
  const byClass = group(newestFirst, ({ review }) => review.classes);
  const byService = group(newestFirst, ({ review }) => review.services);
  const weight = new Map([...byClass].map(([name, { length }]) => [name, Math.log(1 + records.length / length)]));
  for (const places of [...byClass.values(), ...byService.values()]) places.splice(WINDOW);
  const isPrimary = (name: string) => (place: number) => newestFirst[place]?.review.classes[0] === name;
  const byPrimary = new Map([...byClass].map(([name, places]) => [name, places.filter(isPrimary(name))]));
  return { newestFirst, byClass, byPrimary, byService, weight };
}

function group(
  records: readonly ReviewRecord[],
  keysOf: (record: ReviewRecord) => readonly string[],
): Map<string, number[]> {
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
  const best: { other: ReviewRecord; place: number; score: number }[] = [];
  for (const [place, shared] of scoresFor(record, index)) {
    // Nearly all candidates fall out here, so that neither their words are compared nor the many sorted.
    if (place === own || shared + MOST_BONUS < (best[MOST - 1]?.score ?? 0)) continue;
    const other = index.newestFirst[place] as ReviewRecord;
    best.push({ other, place, score: shared + bonus(record, other) });
    best.sort((a, b) => b.score - a.score || a.place - b.place).splice(MOST);
  }
  return best.map(({ other }) => ({ id: other.id, common: inCommon(record, other, index.weight) }));
}

/** What every candidate has in common with a review, by its place. */
function scoresFor(
  { review }: ReviewRecord,
  { byClass, byPrimary, byService, weight }: Index,
): Iterable<[number, number]> {
  const scores = new Map<number, number>();
  const add = (places: readonly number[] = [], points: number) => {
    for (const place of places) scores.set(place, (scores.get(place) ?? 0) + points);
  };
  for (const name of review.classes) add(byClass.get(name), weight.get(name) ?? 0);
  const [primary = ''] = review.classes;
  add(byPrimary.get(primary), weight.get(primary) ?? 0);
  for (const name of review.services) add(byService.get(name), 0.5);
  return scores;
}

/** The most that {@link bonus} adds. */
const MOST_BONUS = 0.9;

function bonus({ review: a }: ReviewRecord, { review: b }: ReviewRecord): number {
  const sameTrigger = a.trigger !== undefined && a.trigger === b.trigger ? 0.4 : 0;
  const sameDetection = a.detection !== undefined && a.detection === b.detection ? 0.2 : 0;
  const elsewhere = a.owner !== b.owner ? 0.3 : 0;
  return sameTrigger + sameDetection + elsewhere;
}

function inCommon(
  { review: a }: ReviewRecord,
  { review: b }: ReviewRecord,
  weight: ReadonlyMap<string, number>,
): Common {
  const classes = a.classes.filter((name) => b.classes.includes(name));
  return {
    classes: classes.sort((one, two) => (weight.get(two) ?? 0) - (weight.get(one) ?? 0)),
    services: a.services.filter((name) => b.services.includes(name)),
    ...(a.trigger && a.trigger === b.trigger && { trigger: a.trigger }),
    ...(a.detection && a.detection === b.detection && { detection: a.detection }),
  };
}
