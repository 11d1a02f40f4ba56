/**
 * Words that stand on nearly every page. They would cost the largest pieces of the index and tell pages apart the least.
 * So do those for what all pages are about: who asks for an outage of somebody's asks for somebody. Words that mean
 * something in a message ("not", "out", "down") are no part of it.
 */
const COMMON = new Set(
  `a about after also an and any are as at be because been before both but by could did do does each every for from had
  has have how i if in into is it its just more most of on only or other our same should since so some such than that
  the their them then there these they this though to until very was we were what when where which while who why will
  with would you your incident incidents outage outages`.split(/\s+/),
);

/** Whether a word is left out of a query that has others. */
function isCommon(word: string): boolean {
  return COMMON.has(word.toLowerCase());
}

/** Most words of a query that are searched for. */
const MOST_WORDS = 24;

/** Marks that hold a log line or an error message together and belong to none of its words. */
const STRUCTURE = /["'“”‘’`{}()[\]<>=,;|\\]+/g;

/** Whether a query asks for its words in this order, by standing in quotation marks of whatever form. */
export function isExact(q: string): boolean {
  return /^\s*"[^"]*[\p{L}\p{N}][^"]*"\s*$/u.test(straight(q));
}

/** Keyboards of telephones, and texts that are copied, have other quotation marks. */
function straight(q: string): string {
  return q.replace(/[“”„‟«»]/g, '"');
}

/** The words of a query that are worth searching for, each once. */
export function wordsOf(q: string): string[] {
  const all = q.replace(STRUCTURE, ' ').split(/\s+/);
  const words = [...new Set(all.filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word)))];
  const rare = words.filter((word) => !isCommon(word));
  return (rare.length > 0 ? rare : words).slice(0, MOST_WORDS);
}

/** Letters that a word has at least when it tells pages apart: as its beginning, one letter stands for a thousand words. */
const TELLING = 3;

/** Whether a query that is still being typed has a word that tells pages apart. */
export function isTelling(q: string): boolean {
  return wordsOf(q).some((word) => word.length >= TELLING && !isCommon(word));
}

/** What the index is asked for; `''` when a query holds no word. */
export function termOf(q: string): string {
  return isExact(q) ? straight(q).trim() : wordsOf(q).join(' ');
}
