import type { ReviewView } from './views.ts';

/**
 * The line that tells most of a review: its first lesson, else its summary. Inline Markdown. Of lessons that stand
 * elsewhere on the page (`review#lesson`) another is taken.
 */
export function gistOf({ id, review }: ReviewView, elsewhere: ReadonlySet<string> = new Set()): string | undefined {
  const lesson = review.lessons.find((one) => !elsewhere.has(`${id}#${one.id}`));
  return lesson?.text ?? review.summary;
}
