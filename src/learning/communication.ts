import { milestonesOf } from '../model/milestones.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { COMMS_AUDIENCES, words } from '../model/vocabulary.ts';

/** One of the audiences that communications speak to. */
export type CommsAudience = keyof typeof COMMS_AUDIENCES;

/** How an incident was spoken about to one audience. Durations in milliseconds. */
export interface Communication {
  audience: CommsAudience;
  count: number;
  /** From the start of the impact to the first word; undefined when one of the two is unknown. */
  firstAfter?: number;
  /** The longest stretch without a word between the first word and the end; undefined below two known instants. */
  longestSilence?: { from: number; to: number };
}

/** How the incident was spoken about, audience by audience; audiences nobody spoke to are left out. */
export function communicationOf(review: Pick<Review, 'times' | 'timeline'>): Communication[] {
  const { started, resolved } = milestonesOf(review);
  return words(COMMS_AUDIENCES).flatMap((audience) => {
    const comms = review.timeline.filter((event) => event.kind === 'comms' && event.to === audience);
    return comms.length === 0 ? [] : [toAudience(audience, comms, started?.at, resolved?.at)];
  });
}

function toAudience(audience: CommsAudience, comms: readonly TimelineEvent[], started?: number, resolved?: number): Communication {
  const times = comms.flatMap(({ at }) => (at && at.precision !== 'day' ? [at.at] : [])).sort((a, b) => a - b);
  const [first] = times;
  const silence = longestGap(resolved === undefined ? times : [...times.filter((time) => time < resolved), resolved]);
  return {
    audience,
    count: comms.length,
    ...(first !== undefined && started !== undefined && first >= started && { firstAfter: first - started }),
    ...(silence && { longestSilence: silence }),
  };
}

function longestGap(times: readonly number[]): { from: number; to: number } | undefined {
  const gaps = times.slice(1).map((to, index) => ({ from: times[index] as number, to }));
  return gaps.reduce<{ from: number; to: number } | undefined>(
    (longest, gap) => (!longest || gap.to - gap.from > longest.to - longest.from ? gap : longest),
    undefined,
  );
}
