import { milestonesOf } from './milestones.ts';
import type { Review } from './review.ts';
import type { Site } from './site.ts';

/** Something that a status asks of a review and that is missing. */
export interface Requirement {
  /** The key that would hold it. */
  key: string;
  /** What is missing, in words for whoever reads the site. */
  what: string;
  /** What to write. */
  fix: string;
}

interface Asked extends Omit<Requirement, 'fix'> {
  fix(site: Site): string;
  isThere(review: Review, site: Site): unknown;
}

const DRAFT: readonly Asked[] = [
  {
    key: 'times.started',
    what: 'when it began',
    fix: () => 'Add times: {started: 2024-07-19T04:09Z}, or the plain date.',
    isThere: (review) => milestonesOf(review).started,
  },
];

const PRELIMINARY: readonly Asked[] = [
  {
    key: 'summary',
    what: 'a summary',
    fix: () => 'Add summary: with one to three sentences, business effect first.',
    isThere: ({ summary }) => summary,
  },
  {
    key: 'severity',
    what: 'the severity',
    fix: ({ severities }) => `Add severity: with one of ${severities.map(({ id }) => id).join(', ')}, or unknown.`,
    isThere: ({ severity }) => severity,
  },
  {
    key: 'owner',
    what: 'the team that owns the follow-up',
    fix: () => 'Add owner: with the id of the team that owns the follow-up, or unknown.',
    isThere: ({ owner }) => owner,
  },
  {
    key: 'times.resolved',
    what: 'when it was over',
    fix: () => 'Add resolved: to times:, with when it was over; or an event of kind: resolve; or ongoing: true.',
    isThere: (review) => milestonesOf(review).resolved ?? review.ongoing,
  },
];

const FINAL: readonly Asked[] = [
  {
    key: 'classes',
    what: 'a problem class',
    fix: () => 'Add classes: with one to five problem classes in a list; they are the files in content/classes/.',
    isThere: ({ classes }) => classes.length,
  },
  {
    key: 'impact.business',
    what: 'what it meant for the business',
    fix: () => 'Add business: to impact:, with a sentence on what it meant for the business.',
    isThere: ({ impact }) => impact.business,
  },
  {
    key: 'localReview',
    what: 'when the local review was held',
    fix: () => 'Add localReview: {held: 2024-07-20T09:00Z}, or {waived: reason}.',
    isThere: ({ localReview }, site) => site.localReview !== 'required' || (localReview?.held ?? localReview?.waived),
  },
];

const ASKED = {
  draft: DRAFT,
  preliminary: [...DRAFT, ...PRELIMINARY],
  final: [...DRAFT, ...PRELIMINARY, ...FINAL],
} as const;

/** What a status asks of a review and is missing, in the order in which it is asked. It grows with the status. */
export function missingFor(status: Review['status'], review: Review, site: Site): Requirement[] {
  return ASKED[status].flatMap(({ key, what, fix, isThere }) =>
    isThere(review, site) ? [] : [{ key, what, fix: fix(site) }],
  );
}
