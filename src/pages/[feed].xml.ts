import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../library/feed.ts';
import { library } from '../library/library.ts';

/** Feeds name whole addresses, so there is one only when the site's address is known. */
export function getStaticPaths() {
  return import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : [];
}

/** The newest reviews. */
export const GET: APIRoute = async ({ site }) => {
  const { site: settings, reviews } = await library();
  return rss({
    title: settings.name,
    description: `Post-incident reviews of ${settings.organisation}`,
    site: site ?? '',
    items: feedItems(reviews),
  });
};
