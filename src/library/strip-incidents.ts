import { lengthBetween, type Length } from '../learning/phases.ts';
import type { ReviewView } from './views.ts';

/** An incident as the strip over the years shows it. */
export interface ShownIncident {
  href: string;
  title: string;
  row: number;
  at: number;
  rank: number;
  /** From start to resolution; missing when unknown, and for drills, which stay out of figures. */
  length?: Length;
}

/** The incidents of a list of reviews, each with its place in the list. */
export function stripIncidents(reviews: readonly ReviewView[]): ShownIncident[] {
  return reviews.map(({ href, name, at, milestones, severity, review }, row) => {
    const { started, resolved } = milestones;
    const length = started && resolved && review.kind !== 'drill' ? lengthBetween(started, resolved) : undefined;
    return { href, title: name, row, at, rank: severity.rank, ...(length && length.ms > 0 && { length }) };
  });
}
