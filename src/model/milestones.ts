import type { Moment } from './moment.ts';
import type { Review } from './review.ts';
import type { TimelineEvent } from './timeline-event.ts';

/** The instants between which every duration is counted, in the order they are expected. */
export const MILESTONES = ['started', 'detected', 'engaged', 'diagnosed', 'mitigated', 'resolved'] as const;

/** Name of a milestone. */
export type Milestone = (typeof MILESTONES)[number];

/** The milestones that are known; a missing key means unknown, never zero. */
export type Milestones = Partial<Record<Milestone, Moment>>;

/** The event kind that marks a milestone, and those that stand in for it when it is absent. */
const MARKED_BY: Record<Milestone, readonly TimelineEvent['kind'][][]> = {
  started: [],
  detected: [['detect'], ['signal', 'report']],
  engaged: [['engage']],
  diagnosed: [['diagnose']],
  mitigated: [['mitigate']],
  resolved: [['resolve']],
};

/** The kind of event that a milestone in `times` must agree with; undefined for the start. */
export function kindOfMilestone(milestone: Milestone): TimelineEvent['kind'] | undefined {
  return MARKED_BY[milestone][0]?.[0];
}

/**
 * The milestones of a review: what `times` gives, else the first event of the kind that marks it
 * (for detection `detect`, else the first `signal` or `report`).
 */
export function milestonesOf(review: Pick<Review, 'times' | 'timeline'>): Milestones {
  const known: Milestones = {};
  for (const milestone of MILESTONES) {
    const moment = review.times[milestone] ?? fromTimeline(review.timeline, milestone);
    if (moment) known[milestone] = moment;
  }
  return known;
}

function fromTimeline(timeline: readonly TimelineEvent[], milestone: Milestone): Moment | undefined {
  for (const kinds of MARKED_BY[milestone]) {
    const marks = timeline.flatMap((event) => (event.at && kinds.includes(event.kind) ? [event.at] : []));
    if (marks.length > 0) return marks.reduce((first, mark) => (mark.at < first.at ? mark : first));
  }
  return undefined;
}
