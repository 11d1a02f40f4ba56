import { milestonesOf } from '../../model/milestones.ts';
import { missingFor } from '../../model/requirements.ts';
import type { Rule } from '../rule.ts';

/** What is asked of a review grows with its status, so that writing one can begin with a sentence. */
export const statusRequirements: Rule = {
  code: 'status-requirement',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { status } = entry.data;
      for (const { key, fix } of missingFor(status, entry.data, content.site)) {
        report(entry, ['status'], {
          message: `A ${status} review needs "${key}".`,
          why: WHY[status],
          fix,
        });
      }
      if (!entry.data.ongoing) continue;
      if (status === 'final') report(entry, ['ongoing'], FINAL_AND_ONGOING);
      else if (milestonesOf(entry.data).resolved) report(entry, ['ongoing'], RESOLVED_AND_ONGOING);
    }
  },
};

const FINAL_AND_ONGOING = {
  message: 'A final review cannot be ongoing.',
  why: 'Readers need to know whether it is over.',
  fix: 'Remove "ongoing", or set the status back to preliminary.',
};

const RESOLVED_AND_ONGOING = {
  message: 'An incident that is resolved cannot be ongoing.',
  why: 'Readers need to know whether it is over.',
  fix: 'Remove "ongoing"; or remove times.resolved, and call the "resolve" event "mitigate" or "note".',
};

const WHY = {
  draft: 'A draft needs only a title and when it started.',
  preliminary: 'The 24-hour version tells who is affected, how badly, who follows up and whether it is over.',
  final: 'A final review is compared with others across the organisation.',
};
