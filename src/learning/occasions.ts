import type { ReviewRecord } from './record.ts';

/** Reviews by what sort of occasion they are about. Figures are drawn from the incidents alone. */
export interface Occasions<R> {
  /** Incidents, security incidents among them. */
  incidents: R[];
  nearMisses: R[];
  drills: R[];
}

/** Tells incidents from near misses, which hurt nobody, and from drills, of which somebody knew the start. */
export function occasionsOf<R extends ReviewRecord>(records: readonly R[]): Occasions<R> {
  const of = (...kinds: readonly string[]) => records.filter(({ review }) => kinds.includes(review.kind));
  return { incidents: of('incident', 'security'), nearMisses: of('near-miss'), drills: of('drill') };
}
