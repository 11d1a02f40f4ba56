import type { ReviewView } from './views.ts';

/** An incident as the strip over the years shows it. */
export interface ShownIncident {
  href: string;
  title: string;
  row: number;
  at: number;
  rank: number;
  /** From start to resolution, in milliseconds; missing when unknown, and for drills, which stay out of figures. */
  duration?: number;
}

/** The incidents of a list of reviews, each with its place in the list. */
export function stripIncidents(reviews: readonly ReviewView[]): ShownIncident[] {
  return reviews.map(({ href, name, at, milestones, severity, review }, row) => {
    const [begin, end] = [milestones.started?.at, milestones.resolved?.at];
    const known = begin !== undefined && end !== undefined && end > begin && review.kind !== 'drill';
    return { href, title: name, row, at, rank: severity.rank, ...(known && { duration: end - begin }) };
  });
}
