import type { Milestones } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import { chronologyOf, type ChronologyEvent } from './chronology.ts';
import { lengthBetween, type Length } from './phases.ts';

/** The longest stretch of which the record tells nothing, while people were at work and customers felt it. */
export interface LongestWait extends Length {
  /** The events before and after it, by number. */
  after: number;
  before: number;
}

/**
 * The longest stretch between two events, from the detection to the mitigation, or where these are unknown from the
 * start and to the resolution.
 *
 * A stretch that holds an event of unknown time, or ends with a plain date, cannot be measured and does not count.
 * Undefined when fewer than two stretches are left: the longest of one is no finding.
 */
export function longestWait(review: Pick<Review, 'timeline'>, milestones: Milestones): LongestWait | undefined {
  const begin = milestones.detected ?? milestones.started;
  const end = milestones.mitigated ?? milestones.resolved;
  if (!begin || !end || begin.precision === 'day' || end.precision === 'day') return undefined;
  const waits = stretchesOf(chronologyOf(review), begin.at, end.at);
  if (waits.length < 2) return undefined;
  return waits.reduce((longest, wait) => (wait.ms > longest.ms ? wait : longest));
}

function stretchesOf(events: readonly ChronologyEvent[], begin: number, end: number): LongestWait[] {
  const stretches: LongestWait[] = [];
  let busy: { number: number; until: Moment } | undefined;
  for (const { number, event } of events) {
    if (!event.at || event.at.precision === 'day') busy = undefined;
    else if (event.at.at >= begin && event.at.at <= end) {
      if (busy && event.at.at > busy.until.at)
        stretches.push({ ...lengthBetween(busy.until, event.at), after: busy.number, before: number });
      busy = later(busy, { number, until: lastOf(event.at, event.until) });
    }
  }
  return stretches;
}

/** When an event was over; an end that is only a date says no hour. */
function lastOf(at: Moment, until: Moment | undefined): Moment {
  return until && until.precision !== 'day' && until.at > at.at ? until : at;
}

/** What lasts longer keeps people busy. */
function later<T extends { until: Moment }>(one: T | undefined, other: T): T {
  return one && one.until.at > other.until.at ? one : other;
}
