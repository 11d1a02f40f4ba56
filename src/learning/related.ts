import type { ReviewRecord } from './record.ts';
import { FLOOR, similarityOf, type Similarity, type WeighedText } from './similarity.ts';

/** A review with what it says in words. */
export interface ToldReview extends ReviewRecord {
  texts: readonly WeighedText[];
  /** Ids of the reviews that its write-up links to. */
  links: readonly string[];
}

/** What two reviews have in common. */
export interface Common {
  /** Shared problem classes, the rarest first. */
  classes: string[];
  services: string[];
  trigger?: string;
  detection?: string;
  /** Words of the vocabulary that both tell of; given only where the texts are alike. */
  words: string[];
  /** One of the two write-ups links to the other. */
  linked: boolean;
  /** Both began on the same day. */
  sameDay: boolean;
}

/** A review worth following from another, and why. */
export interface Related {
  id: string;
  common: Common;
}

/** So many others a review asks for; it may be asked for by more. */
const WANTED = 4;

/** No review has more relations than this, however many ask for it. */
const MOST = 7;

/** Beyond this many members a class or service says too little to look at every pair; the newest are looked at. */
const WINDOW = 200;

/**
 * What counts for how much. Alike texts and shared classes are cosines, at most 1, the text's above its floor; both
 * tell most. The other points tip the balance: a trigger and a detection that many share tell little.
 */
const POINTS = { text: 3.5, classes: 1, service: 0.15, trigger: 0.12, detection: 0.08, elsewhere: 0.05, linked: 0.6 };

/** A relation with less is not worth a reader's time: a common class or two, and nothing else. */
const LEAST = 0.45;

/** Below this cosine two texts are not alike enough to name words of both. */
const ALIKE = 0.11;

/**
 * For every review the others most worth following, the best first, and always in both directions.
 *
 * Alike texts, shared classes (by how rare they are, the primary one most), services, trigger and detection, and a link
 * from one write-up to the other add up. Every review asks for its best; a pair that either asks for is kept, the best
 * pairs first, until one of the two has as many as a reader follows. Candidates come from inverted indexes over words,
 * classes, services and links, never from all pairs. `vocabulary` are words that tell more than others.
 */
export function relatedReviews(reviews: readonly ToldReview[], vocabulary: readonly string[]): Map<string, Related[]> {
  const ordered = [...reviews].sort((a, b) => (a.id < b.id ? 1 : -1));
  const index = indexOf(ordered, vocabulary);
  const pairs = ordered.flatMap((_, place) => wishes(place, index));
  const kept = mutual(pairs, ordered.length);
  return new Map(
    ordered.map(({ id }, own) => [
      id,
      (kept[own] ?? []).map((place) => ({
        id: (ordered[place] as ToldReview).id,
        common: inCommon(own, place, index),
      })),
    ]),
  );
}

interface Index {
  reviews: readonly ToldReview[];
  similarity: Similarity;
  /** Weight of each class in each review: together of unit length. */
  classes: ReadonlyMap<string, number>[];
  /** Of each class the newest members with its weight in each. */
  byClass: ReadonlyMap<string, { place: number; weight: number }[]>;
  byService: ReadonlyMap<string, number[]>;
  /** Places of the reviews that each links to or is linked from. */
  linked: ReadonlySet<number>[];
  /** One number for each review, all 0 between two uses. */
  points: Float64Array;
}

function indexOf(reviews: readonly ToldReview[], vocabulary: readonly string[]): Index {
  const byClass = group(reviews, ({ review }) => review.classes);
  const byService = group(reviews, ({ review }) => review.services);
  const rarity = new Map([...byClass].map(([name, { length }]) => [name, Math.log(1 + reviews.length / length)]));
  const classes = reviews.map(({ review }) => classWeights(review.classes, rarity));
  for (const places of [...byClass.values(), ...byService.values()]) places.splice(WINDOW);
  const weigh = (name: string) => (place: number) => ({ place, weight: classes[place]?.get(name) ?? 0 });
  return {
    reviews,
    similarity: similarityOf(
      reviews.map(({ texts }) => texts),
      vocabulary,
    ),
    classes,
    byClass: new Map([...byClass].map(([name, places]) => [name, places.map(weigh(name))])),
    byService,
    linked: linksOf(reviews),
    points: new Float64Array(reviews.length),
  };
}

function group(
  reviews: readonly ToldReview[],
  keysOf: (review: ToldReview) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  reviews.forEach((review, place) => {
    for (const key of keysOf(review)) {
      const places = groups.get(key);
      if (places) places.push(place);
      else groups.set(key, [place]);
    }
  });
  return groups;
}

/** The primary class counts for half as much again. */
function classWeights(classes: readonly string[], rarity: ReadonlyMap<string, number>): Map<string, number> {
  const weights = classes.map((name, index) => (rarity.get(name) ?? 0) * (index === 0 ? 1.5 : 1));
  const length = Math.hypot(...weights);
  return new Map(classes.map((name, index) => [name, (weights[index] ?? 0) / length]));
}

function linksOf(reviews: readonly ToldReview[]): Set<number>[] {
  const places = new Map(reviews.map(({ id }, place) => [id, place]));
  const linked = reviews.map(() => new Set<number>());
  reviews.forEach(({ links }, own) => {
    for (const id of links) {
      const place = places.get(id);
      if (place === undefined || place === own) continue;
      linked[own]?.add(place);
      linked[place]?.add(own);
    }
  });
  return linked;
}

interface Pair {
  one: number;
  other: number;
  score: number;
}

/** The pairs that a review asks for: its best. */
function wishes(own: number, index: Index): Pair[] {
  const best: Pair[] = [];
  eachCandidate(own, index, (place, points) => {
    // Nearly all candidates fall out here, so that neither their facts are compared nor the many sorted.
    if (points + MOST_BESIDE < (best[WANTED - 1]?.score ?? LEAST)) return;
    const score = points + beside(own, place, index);
    if (score < LEAST) return;
    best.push({ one: Math.min(own, place), other: Math.max(own, place), score });
    best.sort(byScore).splice(WANTED);
  });
  return best;
}

/** Calls `found` for every review that has alike texts, a class, a service or a link in common, with the points for these. */
function eachCandidate(own: number, index: Index, found: (place: number, points: number) => void): void {
  const { points, similarity, reviews, classes, byClass, byService, linked } = index;
  const touched: number[] = [];
  const add = (place: number, more: number) => {
    if (points[place] === 0) touched.push(place);
    points[place] = (points[place] as number) + more;
  };
  similarity.eachLike(own, (place, cosine) => add(place, POINTS.text * (cosine - FLOOR)));
  for (const [name, weight] of classes[own] ?? [])
    for (const other of byClass.get(name) ?? []) add(other.place, POINTS.classes * weight * other.weight);
  for (const name of reviews[own]?.review.services ?? [])
    for (const place of byService.get(name) ?? []) add(place, POINTS.service);
  for (const place of linked[own] ?? []) add(place, POINTS.linked);
  for (const place of touched) {
    const sum = points[place] as number;
    points[place] = 0;
    if (place !== own) found(place, sum);
  }
}

const MOST_BESIDE = POINTS.trigger + POINTS.detection + POINTS.elsewhere;

/** What tips the balance between candidates. A review of another team adds a little: one's own are known. */
function beside(own: number, place: number, { reviews }: Index): number {
  const [a, b] = [(reviews[own] as ToldReview).review, (reviews[place] as ToldReview).review];
  return (
    (sharedTrigger(a, b) ? POINTS.trigger : 0) +
    (a.detection !== undefined && a.detection === b.detection ? POINTS.detection : 0) +
    (a.owner !== b.owner ? POINTS.elsewhere : 0)
  );
}

type Review = ToldReview['review'];

function sharedTrigger(a: Review, b: Review): boolean {
  return a.trigger !== undefined && a.trigger !== 'none-identified' && a.trigger === b.trigger;
}

/** The best first; of equals the one of newer reviews. */
function byScore(a: Pair, b: Pair): number {
  return b.score - a.score || a.one - b.one || a.other - b.other;
}

/** The pairs that are kept: for each review the places of the others, the best first. */
function mutual(pairs: Pair[], reviews: number): number[][] {
  const kept = Array.from({ length: reviews }, (): number[] => []);
  for (const { one, other } of pairs.sort(byScore)) {
    const [ofOne, ofOther] = [kept[one] as number[], kept[other] as number[]];
    if (ofOne.includes(other) || ofOne.length >= MOST || ofOther.length >= MOST) continue;
    ofOne.push(other);
    ofOther.push(one);
  }
  return kept;
}

function inCommon(own: number, place: number, { reviews, similarity, classes, linked }: Index): Common {
  const [a, b] = [(reviews[own] as ToldReview).review, (reviews[place] as ToldReview).review];
  const weight = (name: string) => (classes[own]?.get(name) ?? 0) * (classes[place]?.get(name) ?? 0);
  return {
    classes: a.classes
      .filter((name) => b.classes.includes(name))
      .sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)),
    services: a.services.filter((name) => b.services.includes(name)).sort(),
    ...(a.trigger && sharedTrigger(a, b) && { trigger: a.trigger }),
    ...(a.detection && a.detection === b.detection && { detection: a.detection }),
    words: similarity.between(own, place) < ALIKE ? [] : similarity.shared(own, place).slice(0, 3),
    linked: linked[own]?.has(place) ?? false,
    sameDay: dayOf(own, reviews) === dayOf(place, reviews),
  };
}

/** The day that a review's id begins with. */
function dayOf(place: number, reviews: readonly ToldReview[]): string | undefined {
  return reviews[place]?.id.slice(0, 10);
}
