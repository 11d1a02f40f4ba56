import { milestonesOf } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { COMMS_AUDIENCES, words } from '../model/vocabulary.ts';
import { chronologyOf } from './chronology.ts';

/** One of the audiences that communications speak to. */
export type CommsAudience = keyof typeof COMMS_AUDIENCES;

/** How an incident was spoken about to one audience. Durations in milliseconds. */
export interface Communication {
  audience: CommsAudience;
  count: number;
  /** From the start of the impact to the first word; undefined when the time of one of the two is unknown. */
  firstAfter?: number;
  /** The longest stretch without a word between the first word and the end; undefined when a word has no time. */
  longestSilence?: { from: number; to: number };
}

/** How the incident was spoken about, audience by audience; audiences nobody spoke to are left out. */
export function communicationOf(review: Pick<Review, 'times' | 'timeline'>): Communication[] {
  const { started, resolved } = milestonesOf(review);
  const [start, end] = [timeOf(started), timeOf(resolved)];
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
  started?: number,
  resolved?: number,
): Communication {
  const times = comms.flatMap(({ at }) => timeOf(at) ?? []);
  // A word whose time nobody wrote down may have been the first, or have broken any silence.
  const first = comms[0]?.at?.at === times[0] ? times[0] : undefined;
  const known = comms.length === times.length ? times : [];
  const silence = longestGap(resolved === undefined ? known : [...known.filter((time) => time < resolved), resolved]);
  return {
    audience,
    count: comms.length,
    ...(first !== undefined && started !== undefined && first >= started && { firstAfter: first - started }),
    ...(silence && { longestSilence: silence }),
  };
}

/** A plain date says no time of day, so nothing can be measured from it. */
function timeOf(moment: Moment | undefined): number | undefined {
  return moment?.precision === 'day' ? undefined : moment?.at;
}

function longestGap(times: readonly number[]): { from: number; to: number } | undefined {
  const gaps = times.slice(1).map((to, index) => ({ from: times[index] as number, to }));
  return gaps.reduce<{ from: number; to: number } | undefined>(
    (longest, gap) => (!longest || gap.to - gap.from > longest.to - longest.from ? gap : longest),
    undefined,
  );
}
