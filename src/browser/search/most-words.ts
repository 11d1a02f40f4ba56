/** For each word, the score of every page that has it. */
export type WordPages = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The pages that have most of the words, best first, for a query whose words no page has all.
 *
 * A rare word counts for more than a common one, by the logarithm that BM25 takes; half of that for having the word at
 * all, and half by how well the page does among those that have it.
 */
export function mostWords(found: WordPages): string[] {
  const pages = new Set([...found.values()].flatMap((scores) => [...scores.keys()])).size;
  const totals = new Map<string, number>();
  for (const scores of found.values()) {
    const rarity = Math.log(1 + (pages - scores.size + 0.5) / (scores.size + 0.5));
    const best = Math.max(...scores.values());
    for (const [page, score] of scores)
      totals.set(page, (totals.get(page) ?? 0) + rarity * (0.5 + (0.5 * score) / best));
  }
  return [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([page]) => page);
}
