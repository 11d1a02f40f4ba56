import type { Work } from './improvements.ts';
import { Stems, wordsOf } from './stems.ts';

/** What is compared of a piece of work. */
export type IdeaOf = Pick<Work, 'key' | 'item' | 'classes' | 'askedBy'>;

/** One word in common is a subject, two can be an idea. */
export const LEAST_SHARED = 2;

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

/** Items that use the same words, in whatever form and order. */
export interface Text<W> {
  /** The stems of its words, each once. */
  stems: number[];
  /** The oldest first. */
  works: W[];
}

/** The texts in the order of their oldest items; of those that are too short to be an idea none. */
export function textsOf<W extends IdeaOf>(work: readonly W[]): Text<W>[] {
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
