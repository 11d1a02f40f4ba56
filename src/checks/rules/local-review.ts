import { HOUR } from '../../model/duration.ts';
import { milestonesOf } from '../../model/milestones.ts';
import { certainlyBefore, earliest, latest } from '../../model/moment.ts';
import type { Rule } from '../rule.ts';

/** The local review belongs within 24 hours of resolution ("The Post-Incident Review"). */
export const localReview: Rule = {
  code: 'local-review',
  severity: 'warning',
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const held = entry.data.localReview?.held;
      const { started, resolved } = milestonesOf(entry.data);
      if (!held) continue;
      if (started && certainlyBefore(held, started)) {
        report(entry, ['localReview', 'held'], BEFORE_START, { severity: 'error' });
      } else if (content.site.localReview !== 'off' && resolved && earliest(held) - latest(resolved) > 24 * HOUR) {
        report(entry, ['localReview', 'held'], LATE);
      }
    }
  },
};

const BEFORE_START = {
  message: 'The local review was held before the incident began.',
  why: 'One of the two instants must be wrong.',
  fix: 'Check localReview.held and times.started.',
};

const LATE = {
  message: 'The local review was held more than 24 hours after resolution.',
  why: 'What people saw and believed fades within a day; that is what others learn most from.',
  fix: 'If it could not be sooner, nothing is to be done; the site shows when it was held.',
};
