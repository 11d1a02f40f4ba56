import { anniversaries, type Anniversary } from '../learning/anniversaries.ts';
import { DAY } from '../model/duration.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** How far ahead a page looks: it may stand for days until the next build. */
const AHEAD = 7 * DAY;

/** So many are named: the worst first, and of equals what comes first. */
const MOST = 3;

/** The incidents whose day comes round today or within a week. */
export function comingRound({ reviews, now }: Library): Anniversary<ReviewView>[] {
  const all = anniversaries(reviews, now, now + AHEAD - DAY);
  const worst = (view: ReviewView) => (view.severity.rank === -1 ? Number.MAX_SAFE_INTEGER : view.severity.rank);
  return all
    .toSorted((a, b) => worst(a.record) - worst(b.record))
    .slice(0, MOST)
    .sort((a, b) => a.day - b.day);
}
