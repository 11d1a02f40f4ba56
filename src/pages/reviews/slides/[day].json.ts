import type { APIContext } from 'astro';
import { deckFile } from '../../../components/global-review/deck-file.ts';
import { keyedPage } from '../../../library/cache-key.ts';
import { library } from '../../../library/library.ts';
import { reviewPresentation, slidesDay } from '../../../library/presentations.ts';
import type { ReviewView } from '../../../library/views.ts';

export async function getStaticPaths() {
  const all = await library();
  return [...Map.groupBy(all.reviews, slidesDay)].map(([day, views]) => keyedPage(all, { day }, { views }));
}

/**
 * The slides of each review, loaded when somebody presents it: most readers never do, and their page stays light.
 *
 * The reviews of a day share a file, because ten thousand small files take a build longer than what is in them.
 */
export async function GET({ props }: APIContext<{ views: ReviewView[] }>): Promise<Response> {
  const all = await library();
  return Response.json(
    Object.fromEntries(props.views.map((view) => [view.id, deckFile(reviewPresentation(view), all)])),
  );
}
