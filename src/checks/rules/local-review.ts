import { HOUR } from '../../model/duration.ts';
import { milestonesOf } from '../../model/milestones.ts';
import { certainlyBefore, earliest, latest } from '../../model/moment.ts';
import type { Review } from '../../model/review.ts';
import type { Site } from '../../model/site.ts';
import type { Rule } from '../rule.ts';

/** The local review belongs within 24 hours of resolution ("The Post-Incident Review"). */
export const localReview: Rule = {
  code: 'local-review',
  severity: 'warning',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { held, waived } = entry.data.localReview ?? {};
      const { started, resolved } = milestonesOf(entry.data);
      if (!held) {
        if (isMissed(entry.data, content.site, waived)) report(entry, ['status'], NOT_HELD);
        continue;
      }
      if (started && certainlyBefore(held, started)) {
        report(entry, ['localReview', 'held'], BEFORE_START, { severity: 'error' });
      } else if (content.site.localReview !== 'off' && resolved && earliest(held) - latest(resolved) > 24 * HOUR) {
        report(entry, ['localReview', 'held'], LATE);
      }
    }
  },
};

/** A review that is required to have one and has none is told of by its status. Drills have no local review. */
function isMissed({ status, kind }: Review, { localReview: policy }: Site, waived: string | undefined): boolean {
  return status === 'final' && kind !== 'drill' && policy === 'recommended' && waived === undefined;
}

const NOT_HELD = {
  message: 'No local review is recorded.',
  why: 'What people saw and believed fades within a day; that is what others learn most from.',
  fix: 'Add localReview: {held: …, present: [incident-commander, scribe, responders]}, with when it was and who was there by role; or {waived: …}, with the reason.',
};

const BEFORE_START = {
  message: 'The local review was held before the incident began.',
  why: 'One of the two instants must be wrong.',
  fix: 'Check localReview.held and times.started.',
};

const LATE = {
  message: 'The local review was held more than 24 hours after resolution.',
  why: 'What people saw and believed fades within a day; that is what others learn most from.',
  fix: 'If it could not be sooner, say why: waivers: [{rule: local-review, reason: …}].',
};
