import { Stems, wordsOf } from './stems.ts';

/** A piece of a text with how much its words count: a title's more than those of the story. */
export interface WeighedText {
  text: string;
  weight: number;
}

/** How alike texts are. Documents are named by their place in the list that was compared. */
export interface Similarity {
  /** Calls `found` for every document that is like one, with the cosine of their words: over {@link FLOOR}, up to 1. */
  eachLike(place: number, found: (other: number, cosine: number) => void): void;
  /** The cosine of two documents, 0 when they share no word that counts. */
  between(one: number, other: number): number;
  /** The words of the vocabulary that two documents share, those that make them alike the most first, in lower case. */
  shared(one: number, other: number): string[];
}

/** Words of a document that are compared: those that tell it from others the most. */
const MOST_WORDS = 48;

/** A word in more than this share of the documents tells nothing: but in no fewer than the least, in no more than the most. */
const COMMON = { share: 0.05, least: 12, most: 100 };

/** A word of the vocabulary tells so much more than others of its rarity. */
const VOCABULARY = 1.5;

/** Any two texts about incidents share words to about this cosine. */
export const FLOOR = 0.06;

/**
 * Compares texts by their words: TF-IDF vectors over word stems, of unit length.
 *
 * Each document keeps only its most telling words, and words of many documents are left out, so that an inverted index
 * finds what is alike without looking at every pair. Words of `vocabulary`, the field's own, tell more than others.
 */
export function similarityOf(
  documents: readonly (readonly WeighedText[])[],
  vocabulary: readonly string[] = [],
): Similarity {
  const stems = new Stems();
  const known = new Set(vocabulary.flatMap((text) => wordsOf(text)).map((word) => stems.of(word)));
  const counted = documents.map((texts) => countStems(texts, stems));
  const tell = tellingWeights(counted, stems.size, known);
  const vectors = counted.map((counts) => vectorOf(counts, tell));
  const postings = postingsOf(vectors, stems.size);
  const sums = new Float64Array(documents.length);
  return {
    eachLike: (place, found) => eachLike(vectors[place], place, { postings, sums, found }),
    between: (one, other) => sharedStems(vectors[one], vectors[other]).reduce((sum, [, product]) => sum + product, 0),
    shared: (one, other) =>
      sharedStems(vectors[one], vectors[other])
        .filter(([stem]) => known.has(stem))
        .map(([stem]) => stems.written(stem)),
  };
}

/** How often a document uses each of its stems, by the weight of its texts. Kept small: there are many documents. */
interface Counts {
  stems: Uint32Array;
  uses: Float32Array;
}

function countStems(texts: readonly WeighedText[], stems: Stems): Counts {
  const counts = new Map<number, number>();
  for (const { text, weight } of texts) {
    for (const word of wordsOf(text)) {
      const stem = stems.of(word);
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  }
  return { stems: Uint32Array.from(counts.keys()), uses: Float32Array.from(counts.values()) };
}

/** How much each stem tells: the more the rarer it is; 0 when one document alone has it, or very many. */
function tellingWeights(counted: readonly Counts[], size: number, known: ReadonlySet<number>): Float64Array {
  const uses = new Uint32Array(size);
  for (const { stems } of counted) for (const stem of stems) uses[stem] = (uses[stem] as number) + 1;
  const most = Math.min(COMMON.most, Math.max(COMMON.least, COMMON.share * counted.length));
  return Float64Array.from(uses, (used, stem) =>
    used < 2 || used > most ? 0 : Math.log(1 + counted.length / used) * (known.has(stem) ? VOCABULARY : 1),
  );
}

type Vector = ReadonlyMap<number, number>;

/** The most telling words of a document. */
function vectorOf({ stems, uses }: Counts, tell: Float64Array): Vector {
  const weighed: [stem: number, weight: number][] = [];
  stems.forEach((stem, index) => {
    const telling = tell[stem] as number;
    if (telling > 0) weighed.push([stem, (1 + Math.log(uses[index] as number)) * telling]);
  });
  weighed.sort(([a, x], [b, y]) => y - x || a - b).splice(MOST_WORDS);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([stem, weight]) => [stem, weight / length]));
}

/** The documents that have a stem, and its weight in each. */
interface Posting {
  places: Uint32Array;
  weights: Float64Array;
}

function postingsOf(vectors: readonly Vector[], size: number): Posting[] {
  const lists = Array.from({ length: size }, (): [places: number[], weights: number[]] => [[], []]);
  vectors.forEach((vector, place) => {
    for (const [stem, weight] of vector) {
      lists[stem]?.[0].push(place);
      lists[stem]?.[1].push(weight);
    }
  });
  return lists.map(([places, weights]) => ({ places: Uint32Array.from(places), weights: Float64Array.from(weights) }));
}

interface Search {
  postings: readonly Posting[];
  /** One number for each document, all 0 between two searches. */
  sums: Float64Array;
  found: (other: number, cosine: number) => void;
}

function eachLike(vector: Vector = new Map(), own: number, { postings, sums, found }: Search): void {
  const touched: number[] = [];
  for (const [stem, weight] of vector) {
    const { places, weights } = postings[stem] as Posting;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] as number;
      if (sums[place] === 0) touched.push(place);
      sums[place] = (sums[place] as number) + weight * (weights[index] as number);
    }
  }
  for (const place of touched) {
    const cosine = sums[place] as number;
    sums[place] = 0;
    if (place !== own && cosine > FLOOR) found(place, cosine);
  }
}

/** The stems of both vectors with the product of their weights, the largest first. */
function sharedStems(one: Vector = new Map(), other: Vector = new Map()): [stem: number, product: number][] {
  return [...one]
    .map(([stem, weight]): [number, number] => [stem, weight * (other.get(stem) ?? 0)])
    .filter(([, product]) => product > 0)
    .sort(([a, x], [b, y]) => y - x || a - b);
}
