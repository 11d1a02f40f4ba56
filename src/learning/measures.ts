import { DAY } from '../model/duration.ts';
import { milestonesOf } from '../model/milestones.ts';
import { earliest, latest, type Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import { communicationOf } from './communication.ts';
import { lengthBetween, phasesOf, type Length } from './phases.ts';

/** The lengths that are compared across incidents, each with the words that a reader sees. */
export const MEASURES = {
  whole: 'From start to end',
  undetected: 'Until somebody noticed',
  engaging: 'Then until the right people were at work',
  diagnosing: 'Then until the cause was known',
  mitigating: 'Then until customers no longer felt it',
  resolving: 'Then until it was over',
  'first-word': 'From start to the first word to customers',
  silence: 'Longest stretch without a word to customers',
  review: 'From end to the local review',
} as const;

/** Name of a length that is compared. */
export type MeasureName = keyof typeof MEASURES;

/** A length in milliseconds, with the shortest and the longest that it may have been. */
export interface Measured extends Length {
  least: number;
  most: number;
  /** It also covers phases before it, because nobody knows when they ended. */
  covers: boolean;
}

/** The lengths of one incident that are known; a missing key means unknown, never zero. */
export type Measures = Partial<Record<MeasureName, Measured>>;

/** What of a review the lengths are taken from. */
type Timed = Pick<Review, 'times' | 'timeline' | 'localReview'>;

/** Every known length of an incident. One of less than a day between two plain dates says nothing and is left out. */
export function measuresOf(review: Timed): Measures {
  const { started, resolved } = milestonesOf(review);
  const { phases } = phasesOf(review);
  const held = review.localReview?.held;
  const all: Partial<Record<MeasureName, Measured | undefined>> = {
    whole: started && resolved && measured(started, resolved),
    ...Object.fromEntries(
      phases
        .filter(({ name }) => name !== 'latent' && name !== 'reviewing')
        .map(({ name, from, to, includes }) => [name, measured(from, to, includes.length > 0)]),
    ),
    ...customerMeasures(review, started),
    review: resolved && held && measured(resolved, held),
  };
  return Object.fromEntries(Object.entries(all).filter(([, length]) => length && isKnown(length)));
}

function customerMeasures(review: Timed, started: Moment | undefined): Measures {
  const customers = communicationOf(review).find(({ audience }) => audience === 'customers');
  const first = started && momentAt(review, customers?.firstAfter && started.at + customers.firstAfter.ms);
  const silence = customers?.longestSilence;
  const [from, to] = [momentAt(review, silence?.from), momentAt(review, silence?.to)];
  return {
    ...(started && first && { 'first-word': measured(started, first) }),
    ...(from && to && { silence: measured(from, to) }),
  };
}

/** The moment that a length was counted from, with its precision. */
function momentAt(review: Timed, at: number | undefined): Moment | undefined {
  if (at === undefined) return undefined;
  const moments = [...review.timeline.map((event) => event.at), milestonesOf(review).resolved];
  return moments.find((moment) => moment?.at === at);
}

function measured(from: Moment, to: Moment, covers = false): Measured {
  const least = Math.max(0, earliest(to) - latest(from));
  return { ...lengthBetween(from, to), least, most: Math.max(least, latest(to) - earliest(from)), covers };
}

function isKnown({ ms, precision }: Measured): boolean {
  return precision !== 'day' || ms >= DAY;
}
