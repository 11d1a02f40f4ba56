import type { APIContext } from 'astro';
import { deckFile } from '../../../components/global-review/deck-file.ts';
import { keyedPage } from '../../../library/cache-key.ts';
import { library } from '../../../library/library.ts';
import { reviewPresentation } from '../../../library/presentations.ts';
import type { ReviewView } from '../../../library/views.ts';

export async function getStaticPaths() {
  const all = await library();
  return all.reviews.map((view) => keyedPage(all, { id: view.id }, { view }));
}

/** The slides of a review, loaded when somebody presents it: most readers never do, and their page stays light. */
export async function GET({ props }: APIContext<{ view: ReviewView }>): Promise<Response> {
  return Response.json(deckFile(reviewPresentation(props.view), await library()));
}
