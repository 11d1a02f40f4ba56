import type { Rule } from '../rule.ts';

/** A session reads reviews that its readers may see. */
export const sessionReviews: Rule = {
  code: 'session-review-hidden',
  severity: 'warning',
  run(content, report) {
    const reviews = new Map(content.entries.reviews.map(({ id, data }) => [id, data]));
    for (const entry of content.entries.sessions) {
      entry.data.reviews.forEach((id, index) => {
        const review = reviews.get(id);
        const hidden =
          review?.status === 'draft' ? 'a draft' : review?.audience === 'restricted' ? 'restricted' : undefined;
        if (!hidden) return;
        report(entry, ['reviews', index], {
          message: `The review "${id}" is ${hidden}.`,
          why: 'It is left out of the session’s page, so the page tells less than the session did.',
          fix:
            hidden === 'a draft'
              ? 'Bring it to preliminary at least.'
              : 'Widen its audience, or take it off the session.',
        });
      });
    }
  },
};
