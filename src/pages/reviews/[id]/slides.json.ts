import type { APIContext } from 'astro';
import { deckFile } from '../../../components/global-review/deck-file.ts';
import { library } from '../../../library/library.ts';
import { reviewPresentation } from '../../../library/presentations.ts';
import type { ReviewView } from '../../../library/views.ts';

export async function getStaticPaths() {
  const { reviews } = await library();
  return reviews.map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** The slides of a review, loaded when somebody presents it: most readers never do, and their page stays light. */
export async function GET({ props }: APIContext<{ view: ReviewView }>): Promise<Response> {
  return Response.json(deckFile(reviewPresentation(props.view), await library()));
}
