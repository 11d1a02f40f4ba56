import { z } from 'zod';
import type { Answer } from './client.ts';
import { bearer, chunks, instantOf, type Reader, type Shown } from './reader.ts';

const issueSchema = z.object({
  iid: z.number(),
  state: z.string(),
  title: z.string(),
  created_at: z.string(),
  closed_at: z.string().nullish(),
  moved_to_id: z.number().nullish(),
});

/** So many items are asked for at once: their numbers stand in the address, which must not grow too long. */
const AT_ONCE = 50;

/**
 * GitLab, also one of an organisation’s own: docs.gitlab.com/api/issues, version 4.
 *
 * A token needs the scope read_api and, in the project, the role that may read issues.
 */
export const gitlab: Reader = {
  headers: bearer,
  apiOf({ url }) {
    return projectIn(url) === undefined ? undefined : `${new URL(url.replace('{key}', '0')).origin}/api/v4`;
  },
  async read({ url }, keys, client) {
    const found = new Map<string, Shown>();
    const project = encodeURIComponent(projectIn(url) ?? '');
    for (const some of chunks(
      keys.filter((key) => /^\d+$/.test(key)),
      AT_ONCE,
    )) {
      const asked = some.map((key) => `iids[]=${key}`).join('&');
      let next: string | undefined = `/projects/${project}/issues?scope=all&per_page=100&${asked}`;
      while (next !== undefined) {
        const answer: Answer<z.output<typeof issueSchema>[]> = await client.ask({ path: next }, z.array(issueSchema));
        for (const issue of answer.body ?? []) found.set(String(issue.iid), shown(issue));
        next = answer.next;
      }
    }
    return found;
  },
};

function projectIn(url: string): string | undefined {
  return /^https?:\/\/[^/]+\/(.+?)\/(?:-\/)?(?:issues|work_items)\/\{key\}/.exec(url)?.[1];
}

/** GitLab closes an issue that it moves, and says where to only by a number that few may look up. */
function shown({
  state,
  title,
  created_at: created,
  closed_at: closed,
  moved_to_id: moved,
}: z.output<typeof issueSchema>): Shown {
  return {
    state: moved ? `${state}, moved to another project` : state,
    open: state === 'opened',
    title,
    opened: instantOf(created),
    closed: instantOf(closed),
  };
}
