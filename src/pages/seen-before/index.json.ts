import { buildIndex } from '../../browser/seen-before/build-index.ts';
import { library } from '../../library/library.ts';
import { pastCases } from '../../library/past-cases.ts';

/** The index by which the page finds past incidents in the browser. */
export async function GET(): Promise<Response> {
  return Response.json(buildIndex(pastCases(await library()).texts));
}
