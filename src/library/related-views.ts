import { relatedReviews, type Common, type ToldReview } from '../learning/related.ts';
import { wordsOfWriteUp } from '../write-up/words.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** A related review with what the two have in common. */
export interface RelatedView {
  to: ReviewView;
  common: Common;
}

const known = new WeakMap<Library, Map<string, RelatedView[]>>();

/** For every review of the library, by id, those worth following from it. Worked out once for each library. */
export function relatedViews(library: Library): Map<string, RelatedView[]> {
  const before = known.get(library);
  if (before) return before;
  const byId = new Map(library.reviews.map((view) => [view.id, view]));
  const related = relatedReviews(library.reviews.map(told), vocabularyOf(library));
  const views = new Map(
    [...related].map(([id, list]) => [
      id,
      list.flatMap(({ id: other, common }) => {
        const to = byId.get(other);
        return to ? [{ to, common }] : [];
      }),
    ]),
  );
  known.set(library, views);
  return views;
}

const REVIEW = /^\/reviews\/([^/?#]+)/;

/** A review with its words: what its author put at the head counts for more than the story. */
function told({ id, name, review, writeUp }: ReviewView): ToldReview {
  const { summary = '', factors, lessons } = review;
  return {
    id,
    review,
    texts: [
      { text: name, weight: 3 },
      { text: [summary, ...factors, ...lessons.map(({ text }) => text)].join(' '), weight: 2 },
      { text: wordsOfWriteUp(writeUp), weight: 1 },
    ],
    links: writeUp.links.flatMap(({ href }) => REVIEW.exec(href)?.[1] ?? []),
  };
}

/** An alias of more words is a phrase, and its words tell little by themselves. */
const MOST_WORDS = 2;

/**
 * What people call mechanisms and services, in short: the words of the field. Names of the organisations themselves are
 * left out, because what two reviews share should be more than where they come from.
 */
function vocabularyOf({ classes, services, teams }: Library): string[] {
  const groups = new Set(teams.flatMap(({ team }) => words(team.group ?? '')));
  const aliases = [
    ...classes.flatMap(({ problemClass }) => problemClass.aliases),
    ...services.flatMap(({ service }) => service.aliases),
  ];
  return aliases.filter(
    (alias) => words(alias).length <= MOST_WORDS && words(alias).every((word) => !groups.has(word)),
  );
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[\s-]+/);
}
