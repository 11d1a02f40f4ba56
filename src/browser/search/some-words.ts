/** For each word, the score of every page that has it. */
export type WordPages = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A query with fewer words that finds something. */
export interface SomeWords {
  kept: string[];
  left: string[];
}

/**
 * The words of a query that the best page has, when no page has them all; undefined when no page has any.
 *
 * A rare word counts for more than a common one, by the logarithm of how few of these pages have it.
 */
export function someWords(found: WordPages): SomeWords | undefined {
  const pages = new Set([...found.values()].flatMap((scores) => [...scores.keys()])).size;
  const totals = new Map<string, number>();
  for (const scores of found.values()) {
    const rarity = Math.log(1 + pages / Math.max(1, scores.size));
    for (const page of scores.keys()) totals.set(page, (totals.get(page) ?? 0) + rarity);
  }
  const best = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
  if (best === undefined) return undefined;
  const words = [...found.keys()];
  const kept = words.filter((word) => found.get(word)?.has(best));
  return { kept, left: words.filter((word) => !kept.includes(word)) };
}
