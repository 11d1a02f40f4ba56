import { DAY, MINUTE } from '../model/duration.ts';
import type { Session } from '../model/registries.ts';

/** How long a session is taken to last when nothing says it. */
export const USUAL_MINUTES = 60;

/** When a session is over, in milliseconds UTC; at the end of its day when only that is written down. */
export function endOf({ held, minutes = USUAL_MINUTES }: Pick<Session, 'held' | 'minutes'>): number {
  return held.precision === 'day' ? held.at + DAY : held.at + minutes * MINUTE;
}

/** Whether a session is over at `now`. Until then its file is a plan, and what it is to read still waits. */
export function isHeld(session: Pick<Session, 'held' | 'minutes'>, now: number): boolean {
  return endOf(session) <= now;
}
