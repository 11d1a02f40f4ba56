import type { Review } from '../model/review.ts';

/** A review as the learning functions see it: its id and what its front matter says. */
export interface ReviewRecord {
  id: string;
  review: Review;
}
