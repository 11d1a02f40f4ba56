import { stemmer } from 'stemmer';

/** Words that tell incidents apart the least. */
const COMMON = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does
  down during each for from had has have he her here how i if in into is it its just me more most my no not now of off
  on only or other our out over own same she so some still such than that the their them then there these they this to
  too under until up us very was we were what when where which while who why will with would yet you your`.split(/\s+/),
);

const known = new Map<string, string | null>();

/** The term under which a word is indexed and looked up: lower case, without its ending; null for common words. */
export function termOf(word: string): string | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const term = makeTerm(word);
  known.set(word, term);
  return term;
}

function makeTerm(word: string): string | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length < 2 || COMMON.has(plain)) return null;
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
}

/** Everything between the words of a text. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text: runs of letters and digits, so that identifiers count by their parts. */
export function wordsIn(text: string): string[] {
  return text.split(BETWEEN).filter(Boolean);
}
