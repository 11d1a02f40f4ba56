import { milestonesOf } from '../../model/milestones.ts';
import type { Review } from '../../model/review.ts';
import type { Site } from '../../model/site.ts';
import type { Rule } from '../rule.ts';

/** What is asked of a review grows with its status, so that writing one can begin with a sentence. */
export const statusRequirements: Rule = {
  code: 'status-requirement',
  severity: 'error',
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { status } = entry.data;
      for (const [key, fix] of missing(entry.data, content.site)) {
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

function missing(review: Review, site: Site): [string, string][] {
  const known = milestonesOf(review);
  const found: [string, string][] = [];
  const need = (present: unknown, key: string, fix: string) => {
    if (!present) found.push([key, fix]);
  };
  need(known.started, 'times.started', 'Add times: {started: 2024-07-19T04:09Z}, or the plain date.');
  if (review.status === 'draft') return found;
  need(review.summary, 'summary', 'Add one to three sentences, business effect first.');
  need(review.severity, 'severity', 'Add a severity of site.yaml, or unknown.');
  need(review.owner, 'owner', 'Add the team that owns the follow-up, or unknown.');
  need(known.resolved ?? review.ongoing, 'times.resolved', 'Add when it was over, a resolve event, or ongoing: true.');
  if (review.status === 'preliminary') return found;
  need(review.classes.length, 'classes', 'Add at least one problem class.');
  need(review.impact.business, 'impact.business', 'Add what it meant for the business, in a sentence.');
  const { held, waived } = review.localReview ?? {};
  need(
    site.localReview !== 'required' || (held ?? waived),
    'localReview',
    'Add localReview: {held: …}, or {waived: reason}.',
  );
  return found;
}
