import { library } from '../../library/library.ts';
import { teamChoices } from '../../library/meaning.ts';

/** The teams that a reader can choose among. */
export async function GET(): Promise<Response> {
  return Response.json(teamChoices(await library()));
}
