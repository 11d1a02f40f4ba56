import { DAY } from '../../model/duration.ts';
import { earliest, latest, parseMoment } from '../../model/moment.ts';
import { milestonesOf } from '../../model/milestones.ts';
import type { Rule } from '../rule.ts';

/** The date in a review's file name is the day on which the incident started; a session's is a day that exists. */
export const reviewDate: Rule = {
  code: 'review-date',
  severity: 'warning',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.sessions) {
      if (dayOf(entry.id) === undefined) report(entry, [], IMPOSSIBLE_DAY, { severity: 'error' });
    }
    for (const entry of content.entries.reviews) {
      const { started } = milestonesOf(entry.data);
      const named = dayOf(entry.id);
      if (named === undefined) {
        report(entry, [], IMPOSSIBLE_DAY, { severity: 'error' });
      } else if (started && (earliest(started) > named + 2 * DAY || latest(started) < named - DAY)) {
        report(entry, ['times', 'started'], {
          message: `The file is named after ${entry.id.slice(0, 10)}, but the incident started on ${new Date(started.at).toISOString().slice(0, 10)}.`,
          why: 'People look for an incident by its day.',
          fix: 'Check the date. If the trouble lay hidden before anyone noticed, leave it.',
        });
      }
    }
  },
};

/** The day that a file is named after, or undefined when there is no such day. */
function dayOf(id: string): number | undefined {
  const parsed = parseMoment(id.slice(0, 10));
  return 'moment' in parsed ? parsed.moment.at : undefined;
}

const IMPOSSIBLE_DAY = {
  message: 'The file is named after a day that does not exist.',
  why: 'The name is the id for ever and sorts the library.',
  fix: 'Rename the file after the day on which the incident started, or the session was held.',
};
