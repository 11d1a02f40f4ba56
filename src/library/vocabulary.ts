import type { Library } from './library.ts';

/** Letters that a word must have to be worth offering. */
const SHORTEST = 4;

/** Most words, so that the list stays small however many reviews there are. */
const MOST = 5000;

/** The words that names, aliases, titles, summaries and lessons are made of, in lower case, those used most first. */
export function vocabularyOf({ reviews, classes, services, teams, practices }: Library): string[] {
  const texts = [
    ...reviews.flatMap(({ name, review }) => [name, review.summary ?? '', ...review.lessons.map(({ text }) => text)]),
    ...classes.flatMap(({ name, problemClass }) => [name, ...problemClass.aliases]),
    ...services.flatMap(({ name, service }) => [name, ...service.aliases]),
    ...teams.flatMap(({ name, team }) => [name, team.group ?? '', ...team.aliases]),
    ...practices.map(({ name }) => name),
  ];
  const uses = new Map<string, number>();
  for (const word of texts.flatMap(longWords)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, MOST);
}

function longWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
