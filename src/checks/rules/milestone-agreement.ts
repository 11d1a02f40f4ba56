import { MILESTONES, kindOfMilestone, milestonesOf } from '../../model/milestones.ts';
import { sameMoment } from '../../model/moment.ts';
import type { Rule } from '../rule.ts';
import { isImpossible } from './milestone-order.ts';

/** A milestone given both in `times` and in the timeline must say the same in both. */
export const milestoneAgreement: Rule = {
  code: 'milestone-disagrees',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      for (const milestone of MILESTONES) {
        const given = entry.data.times[milestone];
        const kind = kindOfMilestone(milestone);
        // One that is impossible is told of as such; what it disagrees with is only a consequence.
        if (!given || !kind || isImpossible(milestone, milestonesOf(entry.data))) continue;
        const events = entry.data.timeline.flatMap((event, index) =>
          event.kind === kind && event.at ? [{ at: event.at, index }] : [],
        );
        if (events.length === 0 || events.some(({ at }) => sameMoment(at, given))) continue;
        const lines = events.map(({ index }) => entry.locate(['timeline', index]).line);
        report(entry, ['times', milestone], {
          message: `times.${milestone} is none of the "${kind}" events of the timeline (line ${lines.join(', ')}).`,
          why: 'Durations are counted from milestones, so there can be one answer only.',
          fix: `Give it the instant and precision of the "${kind}" event that counts, or remove it here: it is then taken from the timeline.`,
        });
      }
    }
  },
};
