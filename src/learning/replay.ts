import { milestonesOf } from '../model/milestones.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { chronologyOf, type ChronologyEvent } from './chronology.ts';

/** An incident told as the people in it came to know it. Events by number, steps from 0. */
export interface Replay {
  /** The events that become known at each step. */
  steps: number[][];
  /** What nobody in the incident knew: it is told after the last step. */
  hindsight: number[];
  /** Ideas of the cause: the step at which each was opened, and at which a diagnosis closed it. */
  hypotheses: { number: number; opened: number; closed?: number }[];
}

/** Fewer steps are read at a glance. */
const FEWEST_STEPS = 4;

/** What people do themselves, they know, also before anybody has noticed that something is wrong. */
const OWN_DOING: ReadonlySet<TimelineEvent['kind']> = new Set([
  'engage',
  'handoff',
  'hypothesis',
  'diagnose',
  'decision',
  'action',
  'mitigate',
  'comms',
  'severity-change',
]);

/**
 * The steps in which an incident became known, or null when they are too few to be worth walking.
 *
 * It begins with the detection. Of what lies before it only the people's own doings are known then; what led up to it,
 * its first effects and signals that nobody took up are hindsight, and so is luck.
 */
export function replayOf(review: Pick<Review, 'times' | 'timeline'>): Replay | null {
  const events = chronologyOf(review);
  const begin = beginOf(events, milestonesOf(review).detected?.at);
  const seen = events.filter(
    ({ event }, index) => event.kind !== 'luck' && (index >= begin || OWN_DOING.has(event.kind)),
  );
  const steps = stepsOf(seen, events[begin]?.number ?? 0);
  if (begin === -1 || steps.length < FEWEST_STEPS) return null;
  const known = new Set(seen);
  return {
    steps,
    hindsight: events.flatMap((event) => (known.has(event) ? [] : [event.number])),
    hypotheses: seen.flatMap((event) => (event.event.kind === 'hypothesis' ? [hypothesisOf(event, seen, steps)] : [])),
  };
}

/** The first event that somebody saw; -1 when nothing says that anybody did. */
function beginOf(events: readonly ChronologyEvent[], detected: number | undefined): number {
  if (detected === undefined) return -1;
  const detection = events.findIndex(({ event }) => event.kind === 'detect');
  if (detection !== -1) return detection;
  return events.findIndex(({ event }) => event.at && event.at.at >= detected);
}

/** Events of one instant become known together, and so does all that was known at the beginning. */
function stepsOf(seen: readonly ChronologyEvent[], first: number): number[][] {
  const steps: number[][] = [];
  let last: number | undefined;
  for (const { number, event } of seen) {
    const at = event.at?.precision === 'day' ? undefined : event.at?.at;
    const together = number <= first || (at !== undefined && at === last);
    if (together && steps.length > 0) steps.at(-1)?.push(number);
    else steps.push([number]);
    last = at;
  }
  return steps;
}

function hypothesisOf(
  { number }: ChronologyEvent,
  seen: readonly ChronologyEvent[],
  steps: readonly number[][],
): Replay['hypotheses'][number] {
  const stepOf = (one: number): number => steps.findIndex((numbers) => numbers.includes(one));
  const answer = seen.find((other) => other.number > number && other.event.kind === 'diagnose');
  return { number, opened: stepOf(number), ...(answer && { closed: stepOf(answer.number) }) };
}
