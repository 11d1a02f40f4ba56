import type { Work } from './improvements.ts';
import { Stems, wordsOf } from './stems.ts';

/** What is compared of a piece of work. */
export type IdeaOf = Pick<Work, 'key' | 'item' | 'classes' | 'askedBy'>;

/** Something that several reviews asked for, each in an item that nobody has joined with the others. */
export interface SharedIdea<W> {
  /** The work by its wording: that which the others are like first, then the most alike; of one wording the oldest first. */
  wordings: W[][];
  /** How many reviews asked for it. */
  reviews: number;
}

/**
 * Share of what the words of the shorter text tell that two texts must have in common.
 *
 * Chosen by reading the pairs of the example library: of those with a class and the aim in common, all seven above it
 * (0.31 to 0.46) ask for something like the other, and those below it (up to 0.25) hardly one. Of the pairs above it
 * with another aim or no class in common none does, so both are asked for.
 */
const ALIKE = 0.3;

/** Where a review does not say what an item aims to do, its words must say more. */
const ALIKE_WITHOUT_AIM = 0.6;

/** One word in common is a subject, two can be an idea. */
const LEAST_SHARED = 2;

/** A text of fewer words ("improve the health checks") is like too many others; it is compared with its equals alone. */
const LEAST_WORDS = 4;

/** A word in more than this share of the texts is no ground: but in no fewer than the least, in no more than the most. */
const COMMON = { share: 0.05, least: 12, most: 200 };

/**
 * Words that hold sentences together and tell nothing by themselves: particles, and the verbs and nouns that stand for
 * any other ("make", "kind"). Words of two letters are no words here.
 */
const HOLDING = new Set(
  `about after again all and another any anyone anything are back because been before being between both but can cannot
  could did does done during each either else ever every everything few for from further had has have here how instead
  into its itself just less many may might more most much must nor not off once one only onto other others our out over
  own per rather same several shall should since some still such than that the their them then there these they this
  those through too two under until upon very was were what when where whether which while who whose why will with
  within without would yet you your get gets getting give gives given keep keeps let lets like make makes making made need
  needs new put puts set sets take takes use uses used using kind kinds sort sorts thing things way ways`.split(/\s+/),
);

/**
 * Finds what several reviews asked for in items that are alike and not joined, by how many reviews that are.
 *
 * Items in the same words belong together. Others do when they share a problem class, an aim, and enough of what
 * the shorter one tells. Each group is everything that is like one text in its middle, never a chain from one text to the
 * next. It is a hint at related work, and no claim that it is the same.
 *
 * Equal texts are compared once, and only texts that share a word that few others have: an inverted index instead of
 * all pairs.
 */
export function sharedIdeas<W extends IdeaOf>(work: readonly W[]): SharedIdea<W>[] {
  const texts = textsOf(work);
  const neighbours = neighboursOf(texts);
  const taken = new Set<number>();
  const ideas: SharedIdea<W>[] = [];
  for (const place of mostAskedFirst(texts, neighbours)) {
    if (taken.has(place)) continue;
    const near = (neighbours[place] ?? [])
      .filter(({ to }) => !taken.has(to))
      .sort((a, b) => b.alike - a.alike || a.to - b.to);
    const places = [place, ...near.map(({ to }) => to)];
    if (!isOfSeveral(places, texts)) continue;
    for (const one of places) taken.add(one);
    ideas.push({ wordings: places.map((one) => (texts[one] as Text<W>).works), reviews: reviewsOf(places, texts) });
  }
  return ideas.sort((a, b) => b.reviews - a.reviews || (firstKey(a) < firstKey(b) ? 1 : -1));
}

/** The places of the texts, first those which the most reviews say something like. */
function mostAskedFirst(texts: readonly Text<IdeaOf>[], neighbours: readonly Neighbour[][]): number[] {
  const asked = texts.map((_, place) => reviewsOf([place, ...(neighbours[place] ?? []).map(({ to }) => to)], texts));
  return [...texts.keys()].sort((a, b) => (asked[b] as number) - (asked[a] as number) || a - b);
}

function reviewsOf(places: readonly number[], texts: readonly Text<IdeaOf>[]): number {
  return new Set(places.flatMap((place) => texts[place]?.works.flatMap(({ askedBy }) => askedBy) ?? [])).size;
}

/** Whether no single piece of work, which may have been joined from items of several reviews, is all there is. */
function isOfSeveral(places: readonly number[], texts: readonly Text<IdeaOf>[]): boolean {
  const reviews = reviewsOf(places, texts);
  return places.every((place) => texts[place]?.works.every(({ askedBy }) => askedBy.length < reviews));
}

function firstKey({ wordings }: SharedIdea<IdeaOf>): string {
  return wordings[0]?.[0]?.key ?? '';
}

/** Items that use the same words. */
interface Text<W> {
  /** The stems of its words, each once. */
  stems: number[];
  /** The oldest first. */
  works: W[];
}

/** The texts in the order of their oldest items. */
function textsOf<W extends IdeaOf>(work: readonly W[]): Text<W>[] {
  const stems = new Stems();
  const stemsOf = new Map<string, number[]>();
  const texts = new Map<string, Text<W>>();
  for (const one of [...work].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const told = stemsOf.get(one.item.text) ?? tellingStems(one.item.text, stems);
    stemsOf.set(one.item.text, told);
    // A single word ("Monitoring") names a subject and is no idea yet.
    if (told.length < LEAST_SHARED) continue;
    const name = told.join(' ');
    const text = texts.get(name) ?? { stems: told, works: [] };
    texts.set(name, text);
    text.works.push(one);
  }
  return [...texts.values()];
}

function tellingStems(text: string, stems: Stems): number[] {
  const words = wordsOf(text).filter((word) => !HOLDING.has(word));
  return [...new Set(words.map((word) => stems.of(word)))].sort((a, b) => a - b);
}

/** What a text is about: whatever at least half of its items are about. Many unlike reviews may use the same few words. */
interface About {
  classes: Set<string>;
  /** Each class with the aim of an item of it. */
  aims: Set<string>;
  isAimless: boolean;
}

function aboutOf({ works }: Text<IdeaOf>): About {
  const half = works.length / 2;
  const most = (facts: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    return new Set([...counts].flatMap(([fact, count]) => (count >= half ? [fact] : [])));
  };
  return {
    classes: most(works.flatMap(({ classes }) => classes)),
    aims: most(works.flatMap(({ classes, item }) => (item.aim ? classes.map((id) => `${item.aim} ${id}`) : []))),
    isAimless: works.filter(({ item }) => item.aim === undefined).length >= half,
  };
}

/** A text that is like another, and how much. */
interface Neighbour {
  to: number;
  alike: number;
}

/** For each text those that are like it. */
function neighboursOf(texts: readonly Text<IdeaOf>[]): Neighbour[][] {
  const index = indexOf(texts);
  const abouts: About[] = [];
  const about = (place: number) => (abouts[place] ??= aboutOf(texts[place] as Text<IdeaOf>));
  const neighbours = texts.map((): Neighbour[] => []);
  texts.forEach((text, place) => {
    eachBefore(place, text, index, (other, common, words) => {
      const alike = common / Math.min(index.weights[place] as number, index.weights[other] as number);
      if (words < LEAST_SHARED || alike < leastAlike(alike, () => [about(place), about(other)])) return;
      if (!isOfSeveral([place, other], texts)) return;
      neighbours[place]?.push({ to: other, alike });
      neighbours[other]?.push({ to: place, alike });
    });
  });
  return neighbours;
}

/** How alike two texts must be; what they are about is asked for only where it decides. */
function leastAlike(alike: number, abouts: () => [About, About]): number {
  if (alike < ALIKE) return ALIKE;
  const [one, other] = abouts();
  if (!one.aims.isDisjointFrom(other.aims)) return ALIKE;
  const isUnknown = one.isAimless || other.isAimless;
  return isUnknown && !one.classes.isDisjointFrom(other.classes) ? ALIKE_WITHOUT_AIM : Infinity;
}

interface Index {
  /** How much each stem tells: the more the fewer texts have it. */
  tells: Float64Array;
  /** What all stems of a text tell together. */
  weights: Float64Array;
  /** The places of the texts that can be alike, by the stems that are a ground for it. */
  places: ReadonlyMap<number, number[]>;
  /** What is in common with each text, and in how many words; all 0 between two uses. */
  common: Float64Array;
  words: Uint16Array;
}

function indexOf(texts: readonly Text<unknown>[]): Index {
  const uses = new Map<number, number[]>();
  texts.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const places = uses.get(stem);
      if (places) places.push(place);
      else uses.set(stem, [place]);
    }
  });
  const tells = new Float64Array(Math.max(0, ...uses.keys()) + 1);
  for (const [stem, { length }] of uses) tells[stem] = Math.log(1 + texts.length / length) ** 2;
  const most = Math.min(COMMON.most, Math.max(COMMON.least, COMMON.share * texts.length));
  const isComparable = (place: number) => (texts[place] as Text<unknown>).stems.length >= LEAST_WORDS;
  return {
    tells,
    weights: Float64Array.from(texts, ({ stems }) => stems.reduce((sum, stem) => sum + (tells[stem] as number), 0)),
    places: new Map(
      [...uses].flatMap(([stem, places]): [number, number[]][] =>
        places.length > most ? [] : [[stem, places.filter(isComparable)]],
      ),
    ),
    common: new Float64Array(texts.length),
    words: new Uint16Array(texts.length),
  };
}

/** Calls `found` for every earlier text that shares a telling word, with what is in common and in how many words. */
function eachBefore(
  place: number,
  { stems }: Text<unknown>,
  { places, tells, common, words }: Index,
  found: (other: number, common: number, words: number) => void,
): void {
  if (stems.length < LEAST_WORDS) return;
  const touched: number[] = [];
  for (const stem of stems) {
    for (const other of places.get(stem) ?? []) {
      if (other >= place) break;
      if (words[other] === 0) touched.push(other);
      common[other] = (common[other] as number) + (tells[stem] as number);
      words[other] = (words[other] as number) + 1;
    }
  }
  for (const other of touched) {
    found(other, common[other] as number, words[other] as number);
    common[other] = 0;
    words[other] = 0;
  }
}
