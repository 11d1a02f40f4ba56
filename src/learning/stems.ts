import { stemmer } from 'stemmer';

/** Stems by the words that have them, each known by a number. */
export class Stems {
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();
  readonly #written: string[] = [];

  /** How many there are; their numbers are those below it. */
  get size(): number {
    return this.#written.length;
  }

  /** The number of a word's stem; a new one for a stem that was not met before. */
  of(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const name = stemOf(word);
    const stem = this.#byStem.get(name) ?? this.#written.push(word) - 1;
    this.#byStem.set(name, stem);
    this.#byWord.set(word, stem);
    // The shortest form is nearest to the one that a dictionary lists.
    if (word.length < (this.#written[stem] ?? '').length) this.#written[stem] = word;
    return stem;
  }

  /** A word that has a stem, in lower case; `''` for a number that none has. */
  written(stem: number): string {
    return this.#written[stem] ?? '';
  }
}

/** Porter's rules make "deploi" of "deploy" and "deploy" of "deployment"; here they are one. */
function stemOf(word: string): string {
  return stemmer(word).replace(/i$/, 'y');
}

/** Words of letters and digits with a letter first; two letters say too little. */
const WORD = /\p{L}[\p{L}\p{N}]{2,}/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
