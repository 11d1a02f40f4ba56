import { milestonesOf } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { chronologyOf, type ChronologyEvent } from './chronology.ts';
import { communicationOf, type Communication } from './communication.ts';
import { lengthBetween, type Length } from './phases.ts';

/** A repair step as the global review looks at it. */
export interface RepairStep {
  event: TimelineEvent;
  /** From the start of the impact until the step was begun. */
  initiatedAfter?: Length;
  /** From beginning the step to its end. */
  took?: Length;
}

/** A responding team and how soon it was there. */
export interface Engagement {
  team: string;
  fit?: 'right' | 'late' | 'wrong';
  engagedAfter?: Length;
}

/** What a global review tells of one incident, in the order in which the article takes it. */
export interface Briefing {
  /** The key events, or all of a short timeline when none is marked. */
  story: ChronologyEvent[];
  /** How long until it was noticed, and until the cause was known. */
  detectedAfter?: Length;
  diagnosedAfter?: Length;
  engagements: Engagement[];
  steps: RepairStep[];
  communication: Communication[];
}

/** A timeline of at most this many events is told whole when no event is marked as key. */
const SHORT_STORY = 8;

/** Puts a review in the order of a global review ("The Post-Incident Review": business first, then the story and the steps). */
export function briefingOf(review: Review): Briefing {
  const milestones = milestonesOf(review);
  const { started } = milestones;
  const events = chronologyOf(review);
  const key = events.filter(({ event }) => event.key);
  return {
    story: key.length > 0 ? key : events.slice(0, SHORT_STORY),
    ...named('detectedAfter', between(started, milestones.detected)),
    ...named('diagnosedAfter', between(started, milestones.diagnosed)),
    engagements: review.responders.map(({ team, fit, engaged }) => ({
      team,
      ...(fit && { fit }),
      ...named('engagedAfter', between(started, engaged)),
    })),
    steps: events
      .flatMap(({ event }) => (isStep(event) ? [event] : []))
      .map((event) => ({
        event,
        ...named('initiatedAfter', between(started, event.at)),
        ...named('took', between(event.at, event.until)),
      })),
    communication: communicationOf(review),
  };
}

/** Whether an event is a step of the repair. */
export function isStep({ kind }: TimelineEvent): boolean {
  return kind === 'action' || kind === 'mitigate' || kind === 'resolve';
}

/** A duration counts only between two instants that are known to better than a day. */
function between(from: Moment | undefined, to: Moment | undefined): Length | undefined {
  if (!from || !to || from.precision === 'day' || to.precision === 'day' || to.at < from.at) return undefined;
  return lengthBetween(from, to);
}

function named<K extends string>(key: K, value: Length | undefined): Partial<Record<K, Length>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, Length>);
}
