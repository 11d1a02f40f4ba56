import { z } from 'zod';
import type { Client } from './client.ts';
import { ReadProblem } from './problem.ts';
import { bearer, chunks, instantOf, type Reader, type Shown } from './reader.ts';

const issueSchema = z.object({
  identifier: z.string(),
  number: z.number(),
  title: z.string(),
  url: z.string(),
  createdAt: z.string(),
  completedAt: z.string().nullish(),
  canceledAt: z.string().nullish(),
  state: z.object({ name: z.string(), type: z.string() }),
});

type Issue = z.output<typeof issueSchema>;

const errorsSchema = z
  .array(
    z.object({ extensions: z.looseObject({ code: z.string().optional(), type: z.string().optional() }).optional() }),
  )
  .optional();

const pageSchema = z.object({
  errors: errorsSchema,
  data: z
    .object({
      issues: z.object({
        nodes: z.array(issueSchema),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      }),
    })
    .nullish(),
});

const oneSchema = z.object({ errors: errorsSchema, data: z.object({ issue: issueSchema.nullish() }).nullish() });

const FIELDS = 'identifier number title url createdAt completedAt canceledAt state { name type }';

const PAGE = `query ($team: String!, $numbers: [Float!], $after: String) {
  issues(filter: { team: { key: { eq: $team } }, number: { in: $numbers } }, first: 50, after: $after, includeArchived: true) {
    nodes { ${FIELDS} }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ONE = `query ($id: String!) { issue(id: $id) { ${FIELDS} } }`;

const KEY = /^([A-Z\d]+)-(\d+)$/i;

/** So many numbers are asked for at once. */
const AT_ONCE = 100;

/**
 * Linear: linear.app/developers, GraphQL.
 *
 * A personal key needs the permission to read; it is sent as it is, the token of an app as a bearer’s.
 */
export const linear: Reader = {
  headers: (token) => (token?.startsWith('lin_api_') ? { authorization: token } : bearer(token)),
  apiOf: () => 'https://api.linear.app',
  async read(_tracker, keys, client) {
    const found = new Map<string, Shown>();
    const wanted = keys.filter((key) => KEY.test(key));
    for (const [team, some] of Map.groupBy(wanted, (key) => KEY.exec(key)?.[1] ?? '')) {
      for (const numbers of chunks(
        some.map((key) => Number(KEY.exec(key)?.[2])),
        AT_ONCE,
      )) {
        for (const issue of await listed(team, numbers, client)) found.set(issue.identifier, shown(issue));
      }
    }
    for (const key of wanted) {
      if (found.has(key)) continue;
      const issue = await one(key, client);
      if (issue) found.set(key, { ...shown(issue), ...(issue.identifier !== key && { moved: issue.url }) });
    }
    return found;
  },
};

async function listed(team: string, numbers: readonly number[], client: Client): Promise<Issue[]> {
  const issues: Issue[] = [];
  let after: string | null | undefined;
  do {
    const json = { query: PAGE, variables: { team, numbers, after: after ?? null } };
    const { body } = await client.ask({ path: '/graphql', json, isGraphql: true }, pageSchema);
    const page = body?.data?.issues;
    if (body?.errors || !page) throw refused(client, body?.errors);
    issues.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  return issues;
}

/** An issue that was moved to another team is still found by the name it had. */
async function one(id: string, client: Client): Promise<Issue | undefined> {
  const { body } = await client.ask(
    { path: '/graphql', json: { query: ONE, variables: { id } }, isGraphql: true },
    oneSchema,
  );
  if (body?.data?.issue) return body.data.issue;
  if (body?.errors && !isNotFound(body.errors)) throw refused(client, body.errors);
  return undefined;
}

type Errors = z.output<typeof errorsSchema>;

function codesOf(errors: Errors): string[] {
  return (errors ?? []).flatMap(({ extensions }) => extensions?.code ?? extensions?.type ?? []);
}

/** Linear calls the name of an issue that is not there a wrong input. */
function isNotFound(errors: Errors): boolean {
  return codesOf(errors).every((code) => /^(?:INPUT_ERROR|invalid input|ENTITY_NOT_FOUND)$/i.test(code));
}

function refused({ api }: Client, errors: Errors): ReadProblem {
  const code = codesOf(errors)[0]?.replace(/\W+/g, ' ').slice(0, 40).trim();
  return new ReadProblem(`${api} refuses the question${code ? ` (${code})` : ''}.`);
}

function shown({ title, createdAt, completedAt, canceledAt, state }: Issue): Shown {
  const open = state.type !== 'completed' && state.type !== 'canceled' && state.type !== 'duplicate';
  return {
    state: state.name,
    open,
    title,
    opened: instantOf(createdAt),
    closed: open ? undefined : (instantOf(completedAt) ?? instantOf(canceledAt)),
  };
}
