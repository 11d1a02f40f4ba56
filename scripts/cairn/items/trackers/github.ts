import { z } from 'zod';
import type { Answer, Client } from './client.ts';
import { bearer, instantOf, type Reader, type Shown } from './reader.ts';

const issueSchema = z.object({
  number: z.number(),
  state: z.string(),
  state_reason: z.string().nullish(),
  title: z.string(),
  html_url: z.string(),
  created_at: z.string(),
  closed_at: z.string().nullish(),
});

/** From so many items on, the list of a repository is read page by page, rather than each item by itself. */
const MANY = 30;

/**
 * GitHub, also one of an organisation’s own: docs.github.com/rest/issues/issues, version 2022-11-28.
 *
 * A token needs to read issues and nothing else.
 */
export const github: Reader = {
  headers: (token) => ({
    ...bearer(token),
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
  }),
  apiOf({ url }) {
    const { origin, hostname } = new URL(url.replace('{key}', '0'));
    if (repositoryIn(url) === undefined) return undefined;
    return hostname === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
  },
  async read({ url }, keys, client) {
    const issues = `/repos/${repositoryIn(url) ?? ''}/issues`;
    const numbers = keys.filter((key) => /^\d+$/.test(key)).map(Number);
    const found = numbers.length < MANY ? new Map<string, Shown>() : await listed(issues, numbers, client);
    for (const number of numbers) {
      if (found.has(String(number))) continue;
      const { body, isMoved } = await client.ask({ path: `${issues}/${number}` }, issueSchema);
      if (body) found.set(String(number), shown(body, isMoved));
    }
    return found;
  },
};

function repositoryIn(url: string): string | undefined {
  return /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/\{key\}/.exec(url)?.[1];
}

/**
 * Reads the list of a repository, newest first, down to the oldest item that is wanted; no further than asking for the
 * rest one by one would take.
 */
async function listed(issues: string, numbers: readonly number[], client: Client): Promise<Map<string, Shown>> {
  const wanted = new Set(numbers);
  const found = new Map<string, Shown>();
  let next: string | undefined = `${issues}?state=all&sort=created&direction=desc&per_page=100`;
  while (next !== undefined && wanted.size > 0) {
    const answer: Answer<z.output<typeof issueSchema>[]> = await client.ask({ path: next }, z.array(issueSchema));
    const page = answer.body ?? [];
    for (const issue of page) if (wanted.delete(issue.number)) found.set(String(issue.number), shown(issue, false));
    const last = page.at(-1)?.number ?? 0;
    const ahead = Math.ceil((last - Math.min(...wanted)) / 100);
    next = ahead > 0 && ahead < wanted.size ? answer.next : undefined;
  }
  return found;
}

function shown(issue: z.output<typeof issueSchema>, isMoved: boolean): Shown {
  const { state, state_reason: reason, title, html_url: address, created_at: created, closed_at: closed } = issue;
  const why = reason && reason !== 'completed' && reason !== 'reopened' ? ` as ${reason.replaceAll('_', ' ')}` : '';
  return {
    state: `${state}${why}`,
    open: state === 'open',
    title,
    opened: instantOf(created),
    closed: instantOf(closed),
    ...(isMoved && { moved: address }),
  };
}
