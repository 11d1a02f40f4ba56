import { library } from '../../library/library.ts';
import { vocabularyOf } from '../../library/vocabulary.ts';

/** The words of names, titles and lessons, by which search tells a slip of the fingers. */
export async function GET(): Promise<Response> {
  return Response.json(vocabularyOf(await library()));
}
