import { DAY } from '../model/duration.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { laneOf, type Lane } from './lanes.ts';

/** One event of a timeline at its place in the order to be shown. */
export interface ChronologyEvent {
  /** Counts from 1; ties the mark on the chart to the line in the list. */
  number: number;
  lane: Lane;
  /** Whether the event has an instant; without one only its order is known. */
  timed: boolean;
  event: TimelineEvent;
}

/** A timed event with the untimed ones that were written after it; the first group may have no timed one. */
interface Group {
  at: number;
  events: TimelineEvent[];
}

/**
 * The timeline in the order to be shown: by time, and as written where times are equal.
 *
 * An event without an instant stays after the one written before it. So does one with a plain date when the event
 * written before it is of the same day, because a date says no hour.
 */
export function chronologyOf(review: Pick<Review, 'timeline'>): ChronologyEvent[] {
  const groups = review.timeline.reduce(addToGroups, [] as Group[]).sort((a, b) => a.at - b.at);
  return groups
    .flatMap((group) => group.events)
    .map((event, index) => ({
      number: index + 1,
      lane: laneOf(event.kind),
      timed: event.at !== undefined,
      event,
    }));
}

function addToGroups(groups: Group[], event: TimelineEvent): Group[] {
  const last = groups.at(-1);
  if (!event.at && last) last.events.push(event);
  else if (!event.at) groups.push({ at: -Infinity, events: [event] });
  else if (event.at.precision === 'day' && last && sameDay(last.at, event.at.at))
    groups.push({ at: last.at, events: [event] });
  else groups.push({ at: event.at.at, events: [event] });
  return groups;
}

function sameDay(at: number, day: number): boolean {
  return at >= day && at < day + DAY;
}
