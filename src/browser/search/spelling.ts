import { distance } from 'fastest-levenshtein';

/**
 * The words of a query that nothing found explains, and that could be a slip of the fingers.
 *
 * `found` are the words that matched, in lower case. The index cuts endings off and shortens a word it does not know, so
 * a match explains a word when it begins like it, up to its last two letters. Short words and numbers are never a slip.
 */
export function unexplained(words: readonly string[], found: ReadonlySet<string>): string[] {
  return words.filter((word) => {
    const begin = word.toLowerCase().slice(0, Math.max(3, word.length - 2));
    return /^\p{L}{4,}$/u.test(word) && ![...found].some((one) => one.includes(begin));
  });
}

/**
 * A query with its unknown words replaced by the nearest known ones; undefined when no unknown word has one near.
 *
 * Near means one letter in three differs at most. Of equally near words the first of `known` is taken, so the list
 * should begin with the words that are used most.
 */
export function respelled(
  words: readonly string[],
  unknown: readonly string[],
  known: readonly string[],
): string | undefined {
  const better = words.map((word) => (unknown.includes(word) ? nearest(word.toLowerCase(), known) : undefined) ?? word);
  return better.every((word, index) => word === words[index]) ? undefined : better.join(' ');
}

function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  let best: string | undefined;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
