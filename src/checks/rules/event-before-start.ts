import { milestonesOf } from '../../model/milestones.ts';
import { certainlyBefore } from '../../model/moment.ts';
import { MAY_PRECEDE_START } from '../../model/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Only what leads up to an incident can come before its start. */
export const eventBeforeStart: Rule = {
  code: 'event-before-start',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { started } = milestonesOf(entry.data);
      if (!started) continue;
      entry.data.timeline.forEach(({ at, kind }, index) => {
        if (!at || MAY_PRECEDE_START.has(kind) || !certainlyBefore(at, started)) return;
        report(entry, ['timeline', index, 'at'], {
          message: `This "${kind}" event lies before the start of the incident (line ${entry.locate(['times', 'started']).line}).`,
          why: `Only ${[...MAY_PRECEDE_START].join(', ')} events can come before the impact.`,
          fix: 'Check the instant and its zone, or call it a leadup or a note.',
        });
      });
    }
  },
};
