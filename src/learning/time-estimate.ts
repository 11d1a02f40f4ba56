import type { Review } from '../model/review.ts';
import { briefingOf } from './briefing.ts';

/** Minutes that every session keeps: for the ground rules, and for the old stone at its end. */
export const OPENING = 5;
export const OLD_STONE = 5;

/** Minutes for impact, diagnosis, repair and communication of a review. */
const EACH = 10;

/** Minutes to which an estimate is rounded up. */
const STEP = 5;

/** The rule behind {@link minutesFor}, as people read it. */
export const ESTIMATE_RULE = `A review takes ${EACH} minutes for impact, diagnosis, repair and communication, one more for each event that is told and for each lesson, rounded up to ${STEP}. Every session keeps ${OPENING} minutes for the ground rules and ${OLD_STONE} for the old stone.`;

/** About how many minutes of a session a review takes, by {@link ESTIMATE_RULE}. */
export function minutesFor(review: Review): number {
  const told = EACH + briefingOf(review).story.length + review.lessons.length;
  return Math.ceil(told / STEP) * STEP;
}

/** The minutes of a session that are left for reviews; none, when it is shorter than what it keeps. */
export function minutesForReviews(session: number): number {
  return Math.max(0, session - OPENING - OLD_STONE);
}
