import type { Milestone } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import type { DataPath } from '../write-up/yaml.ts';

/** Where the front matter says a milestone: in `times`, or in the event that it was taken from. */
export function pathOfMilestone(
  review: Pick<Review, 'times' | 'timeline'>,
  milestone: Milestone,
  moment: Moment,
): DataPath {
  const index = review.timeline.findIndex(({ at }) => at === moment);
  return review.times[milestone] === undefined && index !== -1 ? ['timeline', index, 'at'] : ['times', milestone];
}
