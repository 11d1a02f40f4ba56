import { chronologyOf } from '../../learning/chronology.ts';
import { DAY } from '../../model/duration.ts';
import type { Milestones } from '../../model/milestones.ts';
import { latest, type Moment } from '../../model/moment.ts';
import type { Review } from '../../model/review.ts';

/** What customers felt and when: strongly until `felt`, then softly until `over`. A missing end is not known. */
export interface Impact {
  from: Moment;
  /** The last instant at which it can have begun, when only the day is known. */
  fromLatest?: number;
  felt?: Moment;
  over?: Moment;
}

/**
 * The times in which customers were hit, in order; more than one where the timeline says that it was over (`mitigate`
 * or `resolve`) and began anew (`impact-start`). Empty when no beginning is known.
 */
export function impactsOf(review: Review, milestones: Milestones): Impact[] {
  const { started, mitigated, resolved } = milestones;
  const outages = outagesOf(review, started);
  const from = outages[0]?.from;
  if (!from) return [];
  const fromLatest = latestBeginning(from, milestones);
  const first = { from, ...(fromLatest !== undefined && { fromLatest }) };
  if (outages.length < 2) return [withEnds(first, mitigated ?? resolved, mitigated && resolved)];
  return outages.map((outage, index) => {
    const isLast = index === outages.length - 1;
    const felt = outage.felt ?? (isLast ? resolved : undefined);
    return withEnds(index === 0 ? first : { from: outage.from }, felt, outage.over ?? (isLast ? resolved : undefined));
  });
}

/** An end that comes before its beginning says nothing. */
function withEnds(impact: Impact, felt: Moment | undefined, over: Moment | undefined): Impact {
  const after = (moment: Moment | undefined) => (moment && latest(moment) >= impact.from.at ? moment : undefined);
  const [end, gone] = [after(felt) ?? after(over), after(felt) && after(over)];
  return { ...impact, ...(end && { felt: end }), ...(end && gone && gone.at > end.at && { over: gone }) };
}

/** A plain date ends with its day, or with the first milestone on it. */
function latestBeginning(from: Moment, milestones: Milestones): number | undefined {
  if (from.precision !== 'day') return undefined;
  const known = Object.values(milestones).filter(({ precision, at }) => precision !== 'day' && at > from.at);
  return Math.min(from.at + DAY, ...known.map(({ at }) => at));
}

/** The outages that the timeline tells of: another begins only where the one before it has ended. */
function outagesOf(review: Review, started: Moment | undefined): Impact[] {
  const outages: Impact[] = started ? [{ from: started }] : [];
  for (const { event } of chronologyOf(review)) {
    const { kind, at } = event;
    const open = outages.at(-1);
    if (!at || (open && latest(at) < open.from.at)) continue;
    if (kind === 'impact-start' && (!open || open.felt)) outages.push({ from: at });
    else if (open && (kind === 'mitigate' || kind === 'resolve')) {
      if (!open.felt) open.felt = at;
      else if (kind === 'resolve') open.over ??= at;
    }
  }
  return outages;
}
