import { z } from 'zod';
import type { Client } from './client.ts';
import { bearer, chunks, instantOf, type Reader, type Shown } from './reader.ts';

const issueSchema = z.object({
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) }),
    created: z.string(),
    resolutiondate: z.string().nullish(),
  }),
});

type Issue = z.output<typeof issueSchema>;

const FIELDS = ['summary', 'status', 'created', 'resolutiondate'];

/** Jira Cloud gives at most so many at once; Data Center may be set to fewer, and says so. */
const AT_ONCE = 100;

const KEY = /^[A-Z][A-Z\d_]*-\d+$/i;

/**
 * Jira Cloud (developer.atlassian.com, REST API version 3) and Data Center (version 2); which of them it is, it says
 * itself.
 *
 * A token needs to browse the projects. One of Jira Cloud stands behind the mail address of its owner and a colon.
 */
export const jira: Reader = {
  headers: (token) =>
    token?.includes(':') ? { authorization: `Basic ${Buffer.from(token).toString('base64')}` } : bearer(token),
  apiOf: ({ url }) => baseOf(url),
  async read({ url }, keys, client) {
    const about = await client.ask({ path: '/rest/api/2/serverInfo' }, z.object({ deploymentType: z.string() }));
    const isCloud = about.body?.deploymentType === 'Cloud';
    const found = new Map<string, Shown>();
    const wanted = keys.filter((key) => KEY.test(key));
    for (const some of chunks(wanted, AT_ONCE)) {
      const issues = isCloud ? await fetched(some, client) : await searched(some, client);
      const known = new Set(some);
      // A moved issue comes under its new key; it is asked for by its old one below.
      for (const issue of issues) if (known.has(issue.key)) found.set(issue.key, shown(issue));
    }
    const fields = FIELDS.join(',');
    for (const key of wanted) {
      if (found.has(key)) continue;
      const path = `/rest/api/${isCloud ? 3 : 2}/issue/${encodeURIComponent(key)}?fields=${fields}`;
      const { body } = await client.ask({ path }, issueSchema);
      if (!body) continue;
      const moved = body.key === key ? {} : { moved: `${baseOf(url) ?? ''}/browse/${encodeURIComponent(body.key)}` };
      found.set(key, { ...shown(body), ...moved });
    }
    return found;
  },
};

function baseOf(url: string): string | undefined {
  return /^(https?:\/\/.+?)\/browse\/\{key\}/.exec(url)?.[1];
}

async function fetched(keys: readonly string[], client: Client): Promise<Issue[]> {
  const json = { issueIdsOrKeys: keys, fields: FIELDS };
  const { body } = await client.ask(
    { path: '/rest/api/3/issue/bulkfetch', json },
    z.object({ issues: z.array(issueSchema) }),
  );
  return body?.issues ?? [];
}

/** Data Center refuses a search that names an issue it does not have, unless it is told not to mind. */
async function searched(keys: readonly string[], client: Client): Promise<Issue[]> {
  const jql = `key in (${keys.map((key) => `"${key}"`).join(',')}) order by key`;
  const page = z.object({ total: z.number(), issues: z.array(issueSchema) });
  const issues: Issue[] = [];
  for (;;) {
    const json = { jql, fields: FIELDS, startAt: issues.length, maxResults: keys.length, validateQuery: false };
    const { body } = await client.ask({ path: '/rest/api/2/search', json }, page);
    issues.push(...(body?.issues ?? []));
    if (!body || body.issues.length === 0 || issues.length >= body.total) return issues;
  }
}

function shown({ fields: { summary, status, created, resolutiondate: resolved } }: Issue): Shown {
  const open = status.statusCategory.key !== 'done';
  return {
    state: status.name,
    open,
    title: summary,
    opened: instantOf(created),
    closed: open ? undefined : instantOf(resolved),
  };
}
