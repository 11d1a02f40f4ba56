import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import { briefingOf, type RepairStep } from './briefing.ts';

/** An incident as responders want to know it: how it looked from the inside, what it was, and what was tried. */
export interface Course {
  /** What people saw or thought before the cause was known, in order. Inline Markdown. */
  seen: string[];
  /** What it turned out to be: the diagnosis of the timeline, else the first contributing factor. */
  turnedOut?: string;
  helped: RepairStep[];
  /** Steps that had no effect or made it worse. */
  deadEnds: RepairStep[];
}

/** Events that tell what could be seen, at any time. */
const SIGNS: ReadonlySet<TimelineEvent['kind']> = new Set(['signal', 'report', 'detect', 'impact-start', 'hypothesis']);

/** The course of an incident, from its timeline. */
export function courseOf(review: Review): Course {
  const diagnosed = review.timeline.findLastIndex(({ kind, key }) => kind === 'diagnose' && key);
  const diagnosis = review.timeline[diagnosed] ?? review.timeline.findLast(({ kind }) => kind === 'diagnose');
  const turnedOut = diagnosis?.text ?? review.factors[0];
  const { steps } = briefingOf(review);
  return {
    seen: review.timeline.flatMap((event, index) => (isSign(event, index < diagnosed) ? event.text : [])),
    ...(turnedOut !== undefined && { turnedOut }),
    helped: steps.filter(({ event }) => hasHelped(event)),
    deadEnds: steps.filter(({ event: { outcome } }) => outcome === 'no-effect' || outcome === 'worsened'),
  };
}

/** Later changes of the impact tell of the recovery, not of the fault. */
function isSign({ kind }: TimelineEvent, isBeforeDiagnosis: boolean): boolean {
  return SIGNS.has(kind) || (kind === 'impact-change' && isBeforeDiagnosis);
}

/** A mitigation helped by its nature unless it is said otherwise; of an action it has to be said. */
export function hasHelped({ kind, outcome }: TimelineEvent): boolean {
  return outcome === 'helped' || (kind === 'mitigate' && outcome === undefined);
}
