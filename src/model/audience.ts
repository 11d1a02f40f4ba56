import type { Review } from './review.ts';
import { AUDIENCES, words } from './vocabulary.ts';

/** One of the audiences that a review, or a build, is for. */
export type Audience = keyof typeof AUDIENCES;

/** What a build carries. */
export interface Carried {
  /** The widest audience in the build; what is more restricted is left out of it altogether. */
  audience: Audience;
  /** Drafts are seen on the development server only. */
  drafts: boolean;
}

/**
 * The widest audience that a build may hold, from what `CAIRN_AUDIENCE` says; the organisation unless told.
 *
 * Throws on any other word: a slip must neither publish what is restricted nor empty the site unseen.
 */
export function audienceOf(word: string | undefined): Audience {
  const asked = word || 'organisation';
  const audience = words(AUDIENCES).find((known) => known === asked);
  if (!audience)
    throw new Error(`CAIRN_AUDIENCE is no audience: ${asked}. Write one of ${words(AUDIENCES).join(', ')}.`);
  return audience;
}

/** Whether a build carries a review. */
export function isCarried(review: Pick<Review, 'audience' | 'status'>, { audience, drafts }: Carried): boolean {
  const order = words(AUDIENCES);
  return order.indexOf(review.audience) <= order.indexOf(audience) && (drafts || review.status !== 'draft');
}
