import type { Review } from '../../model/review.ts';
import type { Rule, Words } from '../rule.ts';

/** A session reads reviews that its readers may see. */
export const sessionReviews: Rule = {
  code: 'session-review-hidden',
  severity: 'warning',
  run(content, report) {
    const reviews = new Map(content.entries.reviews.map(({ id, data }) => [id, data]));
    for (const entry of content.entries.sessions) {
      for (const key of ['reviews', 'carriedOver'] as const) {
        entry.data[key].forEach((id, index) => {
          const hidden = hiddenAs(reviews.get(id));
          if (hidden) report(entry, [key, index], wordsFor(id, hidden));
        });
      }
    }
  },
};

type Hidden = 'a draft' | 'restricted';

function hiddenAs(review: Review | undefined): Hidden | undefined {
  if (review?.status === 'draft') return 'a draft';
  return review?.audience === 'restricted' ? 'restricted' : undefined;
}

function wordsFor(id: string, hidden: Hidden): Words {
  return {
    message: `The review "${id}" is ${hidden}.`,
    why: 'It is left out of the session’s page, so the page tells less than the session did.',
    fix: hidden === 'a draft' ? 'Bring it to preliminary at least.' : 'Widen its audience, or take it off the session.',
  };
}
