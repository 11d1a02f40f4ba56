import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { isStep } from './briefing.ts';
import { courseOf, hasHelped } from './course.ts';
import { LED_TO, TELLS, type Told } from './tells.ts';

/** What a step of a timeline led to, as the search index says it behind the time; `''` where it is no step or led to nothing known. */
export function ledTo(event: TimelineEvent): string {
  if (!isStep(event)) return '';
  if (hasHelped(event)) return LED_TO.helped;
  return event.outcome === 'no-effect' || event.outcome === 'worsened' ? LED_TO.failed : '';
}

/** What a review tells of; `hasWell` says whether its author wrote about what went well. */
export function toldOf(review: Review, hasWell: boolean): Told[] {
  const told: Record<Told, boolean> = { well: hasWell, helped: courseOf(review).helped.length > 0 };
  return (Object.keys(TELLS) as Told[]).filter((one) => told[one]);
}
