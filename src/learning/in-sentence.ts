/** A name or sentence as part of another sentence: without its capital, unless that belongs to an abbreviation. */
export function inSentence(words: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
