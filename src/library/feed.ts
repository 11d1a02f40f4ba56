import type { RSSFeedItem } from '@astrojs/rss';
import { plainText } from '../write-up/inline.ts';
import type { ReviewView } from './views.ts';

/** How many reviews a feed carries. */
const MOST = 50;

/** The newest reviews as items of a feed. */
export function feedItems(reviews: readonly ReviewView[]): RSSFeedItem[] {
  return reviews.slice(0, MOST).map(({ name, href, review, at, classes }) => ({
    title: name,
    link: href,
    description: plainText(review.summary ?? name),
    pubDate: new Date(at),
    categories: classes.map((one) => one.name),
  }));
}
