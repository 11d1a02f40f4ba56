import type { APIRoute } from 'astro';
import { CASES_PER_PART } from '../../../browser/seen-before/parts.ts';
import { library } from '../../../library/library.ts';
import { pastCases, type PastCase } from '../../../library/past-cases.ts';

/** The past incidents in parts, so that a browser loads those it shows. */
export async function getStaticPaths() {
  const { cases } = pastCases(await library());
  const parts = Math.ceil(cases.length / CASES_PER_PART);
  return Array.from({ length: parts }, (_, part) => ({
    params: { part: String(part) },
    props: { cases: cases.slice(part * CASES_PER_PART, (part + 1) * CASES_PER_PART) },
  }));
}

export const GET: APIRoute<{ cases: PastCase[] }> = ({ props }) => Response.json(props.cases);
