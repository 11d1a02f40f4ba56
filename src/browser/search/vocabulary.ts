/** Looks up the words that a misspelling is compared with, those used most first. */
export type Vocabulary = () => Promise<readonly string[]>;

/** The words that a misspelling is compared with, loaded from `address` when they are first wanted; none if that fails. */
export function vocabularyAt(address: string): Vocabulary {
  let loaded: Promise<readonly string[]> | undefined;
  return () => (loaded ??= load(address).catch(() => []));
}

async function load(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  const words: unknown = response.ok ? await response.json() : [];
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
