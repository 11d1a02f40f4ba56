import type { APIContext } from 'astro';
import { library } from '../../../library/library.ts';
import { teamProfile } from '../../../library/meaning.ts';
import type { TeamView } from '../../../library/views.ts';

export async function getStaticPaths() {
  const { teams } = await library();
  return teams.map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** What is recorded of a team, by which a reader’s browser says what a review means for it. */
export function GET({ props }: APIContext<{ view: TeamView }>): Response {
  return Response.json(teamProfile(props.view));
}
