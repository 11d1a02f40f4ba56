import { MILESTONES, kindOfMilestone } from '../../model/milestones.ts';
import { sameMoment } from '../../model/moment.ts';
import type { Rule } from '../rule.ts';

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
        if (!given || !kind) continue;
        const events = entry.data.timeline.flatMap((event) => (event.kind === kind && event.at ? [event.at] : []));
        if (events.length === 0 || events.some((at) => sameMoment(at, given))) continue;
        report(entry, ['times', milestone], {
          message: `times.${milestone} is none of the "${kind}" events of the timeline.`,
          why: 'Durations are counted from milestones, so there can be one answer only.',
          fix: `Give it the instant and precision of the "${kind}" event that counts, or remove it here: it is then taken from the timeline.`,
        });
      }
    }
  },
};
