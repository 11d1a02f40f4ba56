import type { BrowseFile } from '../../browser/browse/table.ts';
import { itemFacts } from '../../library/item-lists.ts';
import { library } from '../../library/library.ts';

/** The facts by which the list of improvement items is narrowed in the browser. */
export async function GET(): Promise<Response> {
  const facts: BrowseFile = itemFacts(await library());
  return Response.json(facts);
}
