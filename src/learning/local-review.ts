import { HOUR } from '../model/duration.ts';
import { milestonesOf } from '../model/milestones.ts';
import { earliest, latest, type Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import type { Site } from '../model/site.ts';
import { dayWords, momentWords } from './date-words.ts';
import { lengthWords } from './duration-words.ts';
import { lengthBetween, type Length } from './phases.ts';

/** How long after the end the local review belongs ("The Post-Incident Review", local review). */
const LIMIT = 24 * HOUR;

/**
 * Where the local review stands on its 24-hour clock.
 *
 * `met` and `late`: held so long after the end. `due` and `past`: not held yet as far as the review says,
 * before and after the limit. `waived`: not held, with the reason.
 */
export type LocalReviewClock =
  | { state: 'met' | 'late'; after: Length }
  | { state: 'due' | 'past'; by: Moment }
  | { state: 'waived'; reason: string };

/**
 * Reads the clock of a review; undefined where nothing can be said: no end, no word on a local review in a finished
 * review, or a library that does without the clock.
 *
 * An instant that is known to the day is late only when it is certainly so.
 */
export function localReviewClock(
  review: Pick<Review, 'status' | 'times' | 'timeline' | 'localReview'>,
  site: Pick<Site, 'localReview'>,
  now: number,
): LocalReviewClock | undefined {
  if (site.localReview === 'off') return undefined;
  const { held, waived } = review.localReview ?? {};
  const { resolved } = milestonesOf(review);
  if (held) return resolved && heldClock(held, resolved);
  if (waived !== undefined) return { state: 'waived', reason: waived };
  if (!resolved || review.status === 'final') return undefined;
  return { state: now > latest(resolved) + LIMIT ? 'past' : 'due', by: { ...resolved, at: resolved.at + LIMIT } };
}

function heldClock(held: Moment, resolved: Moment): LocalReviewClock {
  const isLate = earliest(held) - latest(resolved) > LIMIT;
  return { state: isLate ? 'late' : 'met', after: lengthBetween(resolved, held) };
}

/** The clock in words, as a fact beside others; a late review is a fact like any other. The reason is inline Markdown. */
export function clockWords(clock: LocalReviewClock): string {
  switch (clock.state) {
    case 'met':
      return isRough(clock.after)
        ? 'within a day of the end'
        : `${lengthWords(clock.after)} after the end, within the day`;
    case 'late':
      return `${lengthWords(clock.after)} after the end`;
    case 'due':
      return `due by ${byWords(clock.by)}`;
    case 'past':
      return `was due by ${byWords(clock.by)}; nothing is said of it yet`;
    case 'waived':
      return `not held: ${clock.reason}`;
  }
}

function isRough({ precision }: Length): boolean {
  return precision === 'day' || precision === 'estimated';
}

/** A limit that follows from a day is a day as well. */
function byWords(by: Moment): string {
  return by.precision === 'day' ? dayWords(by.at) : momentWords(by);
}
