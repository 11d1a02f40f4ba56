import { improvementWork, type Work } from '../learning/improvements.ts';
import type { Library } from './library.ts';
import { isTrackerKey, trackerAddress } from './tracker-address.ts';
import type { ReviewView } from './views.ts';

/** A piece of improvement work with the reviews that ask for it. */
export interface WorkView {
  work: Work;
  from: ReviewView;
  /** Other reviews whose items are the same work. */
  others: ReviewView[];
  address: string | undefined;
}

/** All improvement work of a library, by reach. */
export function workViews({ reviews, site }: Library): WorkView[] {
  const byId = new Map(reviews.map((view) => [view.id, view]));
  return improvementWork(reviews, (tracker) => isTrackerKey(tracker, site)).flatMap((work) => {
    const from = byId.get(work.review);
    const others = [...new Set(work.same.map((key) => key.split('#')[0] ?? ''))].flatMap((id) => byId.get(id) ?? []);
    return from
      ? [
          {
            work,
            from,
            others: others.filter((other) => other !== from),
            address: trackerAddress(work.item.tracker, site),
          },
        ]
      : [];
  });
}
