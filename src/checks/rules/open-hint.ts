import type { Rule } from '../rule.ts';

/** A hint of a new draft is written over or deleted before the review is final. It is never published. */
export const openHint: Rule = {
  code: 'open-hint',
  severity: 'information',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { status } = entry.data;
      if (status === 'draft') continue;
      for (const { text, ...place } of entry.writeUp?.hints ?? []) {
        const message = `The hint "${text}" still stands here.`;
        report(entry, [], { message, ...WORDS }, { place, ...(status === 'final' && { severity: 'warning' }) });
      }
    }
  },
};

const WORDS = {
  why: 'Hints are for whoever writes, so no reader sees it, nor a heading that has nothing else below it.',
  fix: 'Write over it; or delete it, with its heading if nothing was talked about.',
};
