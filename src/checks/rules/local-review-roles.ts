import type { Rule } from '../rule.ts';

/** Roles that the local review needs, and those whose presence makes it less safe to speak ("The Post-Incident Review"). */
const NEEDED = { 'incident-commander': 'the incident commander', scribe: 'the scribe' } as const;
const STAYING_AWAY = {
  'senior-leadership': 'Senior leadership',
  'customer-representative': 'A customer’s representative',
} as const;

/** Who belongs in a local review: those who were there, and nobody before whom people weigh their words. */
export const localReviewRoles: Rule = {
  code: 'local-review-roles',
  severity: 'warning',
  alone: true,
  run(content, report) {
    if (content.site.localReview === 'off') return;
    for (const entry of content.entries.reviews) {
      const { held, present = [] } = entry.data.localReview ?? {};
      // Where nobody wrote down who was there, nobody knows.
      if (!held || present.length === 0) continue;
      for (const [role, name] of Object.entries(NEEDED)) {
        if (!(present as string[]).includes(role)) report(entry, ['localReview', 'present'], absent(role, name));
      }
      present.forEach((role, index) => {
        const name = (STAYING_AWAY as Record<string, string>)[role];
        if (name) report(entry, ['localReview', 'present', index], tooMany(name));
      });
    }
  },
};

function absent(role: string, name: string) {
  return {
    message: `The local review was held without ${name}.`,
    why: 'Who led the response and who wrote it down know most of what happened when.',
    fix: `Add ${role} if they were there; otherwise ask them what is missing, and say so in a waiver.`,
  };
}

function tooMany(name: string) {
  return {
    message: `${name} was present at the local review.`,
    why: 'People say less of what went wrong before those who judge them; the global review is where everybody hears of it.',
    fix: 'Hold the next one among those who were there. If this was agreed, say why in a waiver.',
  };
}
