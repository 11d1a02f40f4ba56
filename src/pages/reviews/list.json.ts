import type { BrowseFile } from '../../browser/browse/table.ts';
import { browseFacts } from '../../library/browse-table.ts';
import { library } from '../../library/library.ts';

/** The facts by which the list of reviews is narrowed in the browser. */
export async function GET(): Promise<Response> {
  const facts: BrowseFile = browseFacts(await library());
  return Response.json(facts);
}
