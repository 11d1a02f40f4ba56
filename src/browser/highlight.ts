/** The words that a result of the search brought along in the address, in lower case. */
function broughtWords(): string[] {
  const words = new URLSearchParams(location.search).getAll('highlight');
  return words
    .slice(0, 12)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** Marks the words a reader searched for on the page that was found, without touching its text. */
export function highlightBroughtWords(): void {
  const words = broughtWords();
  if (words.length === 0 || !('highlights' in CSS)) return;
  const article = document.querySelectorAll('[data-pagefind-body]');
  CSS.highlights.set('found', new Highlight(...[...article].flatMap((one) => rangesIn(one, words))));
}

function rangesIn(body: Element, words: readonly string[]): Range[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) ranges.push(...rangesOf(node as Text, words));
  return ranges;
}

function rangesOf(text: Text, words: readonly string[]): Range[] {
  // Letters whose lower case is longer would shift what follows; such a text is left alone.
  const lower = text.data.toLowerCase();
  if (lower.length !== text.data.length) return [];
  return words.flatMap((word) => placesOf(lower, word).map((at) => rangeOf(text, at, word.length)));
}

/** Where a word stands as a word of its own. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) places.push(at);
  }
  return places;
}

function rangeOf(text: Text, at: number, length: number): Range {
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + length);
  return range;
}
