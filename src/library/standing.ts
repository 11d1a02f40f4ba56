import { localReviewClock, type LocalReviewClock } from '../learning/local-review.ts';
import { stillOpen, type StillOpen } from '../learning/still-open.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** Where a review stands: its 24-hour clock, and what is still open in it. */
export interface Standing {
  clock: LocalReviewClock | undefined;
  open: StillOpen | undefined;
}

/**
 * Where a review stands at the time of the build.
 *
 * It is plain data and belongs into a page's key: only while a local review is awaited does it move with the clock.
 */
export function standingOf({ review, writeUp }: ReviewView, { site, now }: Library): Standing {
  const clock = localReviewClock(review, site, now);
  return { clock, open: stillOpen(review, writeUp, site, clock) };
}
