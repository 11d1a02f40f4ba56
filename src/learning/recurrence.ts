import type { ReviewRecord } from './record.ts';

/** How often a problem class has come up. */
export interface Recurrence {
  id: string;
  /** Ids of the reviews that carry the class, oldest first. */
  reviews: string[];
  /** How many different teams own them. */
  teams: number;
}

/** Every class that came up, the one with the most incidents first. Counts overlap: a review has several classes. */
export function recurringClasses(records: readonly ReviewRecord[]): Recurrence[] {
  const byClass = new Map<string, ReviewRecord[]>();
  for (const record of records) {
    if (record.review.kind === 'drill') continue;
    for (const name of record.review.classes) byClass.set(name, [...(byClass.get(name) ?? []), record]);
  }
  return [...byClass]
    .map(([id, members]) => ({
      id,
      reviews: members.map((member) => member.id).sort(),
      teams: new Set(members.map(({ review }) => review.owner)).size,
    }))
    .sort((a, b) => b.reviews.length - a.reviews.length || (a.id < b.id ? -1 : 1));
}
