import { dayWords } from '../learning/date-words.ts';
import { TELLS } from '../learning/tells.ts';
import { toldOf } from '../learning/told.ts';
import { MINUTE } from '../model/duration.ts';
import { DETECTIONS, TRIGGERS } from '../model/vocabulary.ts';
import { firstWell } from '../write-up/went-well.ts';
import type { ReviewView } from './views.ts';

/** The facets of a review in search, each with the words a reader chooses among. */
export function facetsOf({
  review,
  writeUp,
  owner,
  services,
  classes,
  severity,
  at,
}: ReviewView): Record<string, string[]> {
  return {
    team: owner ? [owner.name] : [],
    organisation: owner?.team.group ? [owner.team.group] : [],
    service: services.map(({ name }) => name),
    class: classes.map(({ name }) => name),
    severity: [severity.name],
    trigger: review.trigger ? [TRIGGERS[review.trigger]] : [],
    detection: review.detection ? [DETECTIONS[review.detection]] : [],
    tells: toldOf(review, firstWell(writeUp) !== undefined).map((told) => TELLS[told]),
    year: [String(new Date(at).getUTCFullYear())],
  };
}

/** How long a review's incident lasted, in whole minutes; -1 when that is unknown, which sorts it below all others. */
export function minutesOf({ milestones }: ReviewView): number {
  const [from, to] = [milestones.started?.at, milestones.resolved?.at];
  return from === undefined || to === undefined ? -1 : Math.max(0, Math.round((to - from) / MINUTE));
}

/** The line shown below a review's title in results. */
export function searchLineOf({ owner, severity, at }: ReviewView): string {
  return [dayWords(at), owner?.team.group ?? owner?.name, severity.name].filter(Boolean).join(' · ');
}
