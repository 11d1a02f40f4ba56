import { eachBefore, indexOf } from './idea-index.ts';
import { LEAST_SHARED, textsOf, type IdeaOf, type Text } from './idea-texts.ts';

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
