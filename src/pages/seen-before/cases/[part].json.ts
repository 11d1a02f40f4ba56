import type { APIRoute } from 'astro';
import { CASES_PER_PART } from '../../../browser/seen-before/parts.ts';
import { keyedPage } from '../../../library/cache-key.ts';
import { library } from '../../../library/library.ts';
import { pastCases, type PastCase } from '../../../library/past-cases.ts';

/** The past incidents in parts, so that a browser loads those it shows. */
export async function getStaticPaths() {
  const all = await library();
  const { cases } = pastCases(all);
  const parts = Math.ceil(cases.length / CASES_PER_PART);
  return Array.from({ length: parts }, (_, part) =>
    keyedPage(all, { part: String(part) }, { cases: cases.slice(part * CASES_PER_PART, (part + 1) * CASES_PER_PART) }),
  );
}

export const GET: APIRoute<{ cases: PastCase[] }> = ({ props }) => Response.json(props.cases);
