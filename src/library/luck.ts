import type { Improvement } from '../model/improvement.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** A stroke of luck with its review, and the item that makes it unnecessary. */
export interface LuckView {
  text: string;
  review: ReviewView;
  item: Improvement | undefined;
}

/** Every stroke of luck: those not yet replaced by design first, the newest first among them. */
export function luckViews({ reviews }: Library): LuckView[] {
  const all = reviews.flatMap((review) =>
    review.review.luck.map(({ text, secured }) => ({
      text,
      review,
      item: review.review.improvements.find(({ id }) => id === secured),
    })),
  );
  return [...all.filter(({ item }) => !item), ...all.filter(({ item }) => item)];
}
