import type { Text } from './idea-texts.ts';

/** A text of fewer words ("improve the health checks") is like too many others; it is compared with its equals alone. */
const LEAST_WORDS = 4;

/** A word in more than this share of the texts is no ground: but in no fewer than the least, in no more than the most. */
const COMMON = { share: 0.05, least: 12, most: 200 };

/** What finds the texts that can be alike. */
export interface IdeaIndex {
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

/** The index of some texts: which of them have a word that few others have, and how much each word tells. */
export function indexOf(texts: readonly Text<unknown>[]): IdeaIndex {
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
export function eachBefore(
  place: number,
  { stems }: Text<unknown>,
  { places, tells, common, words }: IdeaIndex,
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
