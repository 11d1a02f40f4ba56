/** A stretch of whole years, in milliseconds UTC. */
export interface Span {
  from: number;
  to: number;
}

/** The whole years that hold all reviews, up to the end of this year; this year alone when there are none. */
export function yearSpan(reviews: readonly { at: number }[], now: number): Span {
  const first = reviews.reduce((least, { at }) => Math.min(least, at), now);
  const year = (at: number) => new Date(at).getUTCFullYear();
  return { from: Date.UTC(year(first), 0, 1), to: Date.UTC(year(now) + 1, 0, 1) };
}
