import { milestonesOf } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { COMMS_AUDIENCES, words } from '../model/vocabulary.ts';
import { chronologyOf } from './chronology.ts';
import { lengthBetween, type Length } from './phases.ts';

/** One of the audiences that communications speak to. */
export type CommsAudience = keyof typeof COMMS_AUDIENCES;

/** How an incident was spoken about to one audience. */
export interface Communication {
  audience: CommsAudience;
  count: number;
  /** From the start of the impact to the first word; undefined when the time of one of the two is unknown. */
  firstAfter?: Length;
  /** The longest stretch without a word between the first word and the end; undefined when a word has no time. */
  longestSilence?: Silence;
}

/** A stretch without a word; its ends in milliseconds since 1970. */
export interface Silence extends Length {
  from: number;
  to: number;
}

/** How the incident was spoken about, audience by audience; audiences nobody spoke to are left out. */
export function communicationOf(review: Pick<Review, 'times' | 'timeline'>): Communication[] {
  const { started, resolved } = milestonesOf(review);
  const [start, end] = [timed(started), timed(resolved)];
  return words(COMMS_AUDIENCES).flatMap((audience) => {
    const comms = chronologyOf(review).flatMap(({ event }) =>
      event.kind === 'comms' && event.to === audience ? [event] : [],
    );
    return comms.length === 0 ? [] : [toAudience(audience, comms, start, end)];
  });
}

function toAudience(
  audience: CommsAudience,
  comms: readonly TimelineEvent[],
  started?: Moment,
  resolved?: Moment,
): Communication {
  const times = comms.flatMap(({ at }) => timed(at) ?? []);
  // A word whose time nobody wrote down may have been the first, or have broken any silence.
  const first = comms[0]?.at === times[0] ? times[0] : undefined;
  const known = comms.length === times.length ? times : [];
  const silence = longestGap(resolved ? [...known.filter(({ at }) => at < resolved.at), resolved] : known);
  return {
    audience,
    count: comms.length,
    ...(first && started && first.at >= started.at && { firstAfter: lengthBetween(started, first) }),
    ...(silence && { longestSilence: silence }),
  };
}

/** A plain date says no time of day, so nothing can be measured from it. */
function timed(moment: Moment | undefined): Moment | undefined {
  return moment?.precision === 'day' ? undefined : moment;
}

function longestGap(times: readonly Moment[]): Silence | undefined {
  const gaps = times.slice(1).map((to, index): Silence => {
    const from = times[index] as Moment;
    return { from: from.at, to: to.at, ...lengthBetween(from, to) };
  });
  return gaps.reduce<Silence | undefined>(
    (longest, gap) => (longest && longest.ms >= gap.ms ? longest : gap),
    undefined,
  );
}
