import { HOUR } from '../../../src/model/duration.ts';
import { milestonesOf } from '../../../src/model/milestones.ts';
import { earliest, latest } from '../../../src/model/moment.ts';
import type { Review } from '../../../src/model/review.ts';
import type { WriteUp } from '../../../src/model/write-up.ts';
import { plural } from '../../../src/write-up/problem-text.ts';

/** What is good about a review, as phrases that follow "it"; most telling first. None is invented to be kind. */
export function strengthsOf(review: Review, writeUp: WriteUp | undefined): string[] {
  const found: (string | false)[] = [
    isInTime(review) && 'was talked through within a day of the end',
    review.impact.business !== undefined && 'says what it meant for the business',
    story(review),
    deadEnds(review),
    review.factors.length > 1 && `names ${review.factors.length} contributing factors`,
    review.luck.length > 0 && 'says where luck helped',
    review.lessons.length > 0 && `has ${plural(review.lessons.length, 'lesson')} for other teams`,
    review.improvements.some(({ scope }) => scope === 'class' || scope === 'organisation') &&
      'helps against the class of problems, not only this case',
    (writeUp?.words ?? 0) >= 300 && 'tells the story in prose',
  ];
  return found.filter((phrase) => phrase !== false);
}

function isInTime(review: Review): boolean {
  const { resolved } = milestonesOf(review);
  const { held } = review.localReview ?? {};
  return held !== undefined && resolved !== undefined && earliest(held) - latest(resolved) <= 24 * HOUR;
}

function story({ timeline }: Review): string | false {
  const key = timeline.filter((event) => event.key).length;
  return key > 1 && `can be presented from ${key} key events`;
}

function deadEnds({ timeline }: Review): string | false {
  const count = timeline.filter(({ outcome }) => outcome === 'no-effect' || outcome === 'worsened').length;
  return count > 0 && `keeps ${plural(count, 'attempt')} that did not help, which others need to know`;
}
