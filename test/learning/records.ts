import type { ReviewRecord } from '../../src/learning/record.ts';
import { reviewSchema } from '../../src/model/review.ts';

/** A review under its id, with what its front matter says beyond a title. */
export function record(id: string, front: Record<string, unknown> = {}): ReviewRecord {
  return { id, review: reviewSchema.parse({ title: 'x', ...front }) };
}
