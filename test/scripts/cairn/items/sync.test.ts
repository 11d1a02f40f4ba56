import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliError, run } from '../../../../scripts/cairn/command.ts';
import { trackerStateSchema } from '../../../../src/model/registries.ts';
import { trackerServer, type Asked, type Reply, type TrackerServer } from './tracker-server.ts';

const NOW = Date.parse('2026-11-23T12:00Z');
const TOKEN = 'sekret-7f3a';

let directory = '';
let servers: TrackerServer[] = [];
let waits: number[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  [servers, waits] = [[], []];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(directory, { recursive: true, force: true });
});

async function serve(answer: (asked: Asked, before: number) => Reply): Promise<TrackerServer> {
  const server = await trackerServer(answer);
  servers.push(server);
  return server;
}

const path = (file: string) => join(directory, 'content', file);
const state = () => JSON.parse(readFileSync(path('tracker-state.json'), 'utf8')) as unknown;

/** Writes a content folder with trackers and one review whose items are linked to what is named. */
function write(trackers: object[], links: string[]): void {
  const files = {
    'site.yaml': JSON.stringify({
      name: 'N',
      organisation: 'O',
      localReview: 'off',
      severities: [{ id: 'sev1', name: 'S' }],
      trackers,
    }),
    'teams/edge.yaml': 'name: Edge\n',
    'reviews/2026-01-01-a.mdx': `---\n${JSON.stringify({
      title: 'A',
      status: 'preliminary',
      audience: 'restricted',
      summary: 'S',
      severity: 'sev1',
      owner: 'edge',
      times: { started: '2026-01-01T10:00Z', resolved: '2026-01-01T11:00Z' },
      improvements: links.map((tracker, index) => ({
        id: `i${index}`,
        text: 'X',
        state: 'accepted',
        team: 'edge',
        tracker,
      })),
    })}\n---\nText.\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  }
}

/** Runs the command; gives back its exit code and all it said. Waiting takes no time, and is written down. */
async function sync(places: string, outside: { timeout?: number; now?: () => number } = {}) {
  const told: string[] = [];
  const effects = {
    print: (text: string) => told.push(text),
    complain: (text: string) => told.push(text),
    environment: { CAIRN_TRACKERS: places },
    directory,
    colours: false,
    now: () => NOW,
    outside: {
      wait: (milliseconds: number) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
      ...outside,
    },
  };
  try {
    return { code: await run(['items', 'sync'], effects), output: told.join('\n') };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { code: 2, output: error.message };
  }
}

const GITHUB = {
  id: 'shop',
  kind: 'github',
  pattern: 'shop#([0-9]+)',
  url: 'https://github.com/acme/shop/issues/{key}',
};
const githubIssue = (number: number, more: object = {}) => ({
  number,
  state: 'open',
  state_reason: null,
  title: `Issue ${number}`,
  html_url: `https://github.com/acme/shop/issues/${number}`,
  created_at: '2026-01-02T10:00:00Z',
  closed_at: null,
  user: { login: 'someone' },
  ...more,
});

/** A content folder with a GitHub repository whose API is a local server. */
async function github(links: string[], answer: (asked: Asked, before: number) => Reply): Promise<TrackerServer> {
  const server = await serve(answer);
  write([{ ...GITHUB, api: server.url }], links);
  return server;
}

describe('cairn items sync reads GitHub', () => {
  it('item by item, and writes what they say with the time', async () => {
    const server = await github(
      ['shop#7', 'https://github.com/acme/shop/issues/8', 'https://acme.example/report'],
      ({ line }) =>
        line.endsWith('/7')
          ? { json: githubIssue(7) }
          : {
              json: githubIssue(8, { state: 'closed', state_reason: 'not_planned', closed_at: '2026-02-01T00:00:00Z' }),
            },
    );
    expect(await sync(`${server.url} ${TOKEN}`)).toEqual({
      code: 0,
      output: 'Wrote content/tracker-state.json: 2 items, 0 not found.',
    });
    expect(state()).toEqual({
      readAt: '2026-11-23T12:00:00Z',
      items: {
        'https://github.com/acme/shop/issues/7': {
          state: 'open',
          open: true,
          title: 'Issue 7',
          opened: '2026-01-02T10:00:00Z',
        },
        'https://github.com/acme/shop/issues/8': {
          state: 'closed as not planned',
          open: false,
          title: 'Issue 8',
          opened: '2026-01-02T10:00:00Z',
          closed: '2026-02-01T00:00:00Z',
        },
      },
      notFound: [],
    });
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /repos/acme/shop/issues/7',
      'GET /repos/acme/shop/issues/8',
    ]);
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    });
  });

  it('follows an item that was moved, with the token, and says where it is now', async () => {
    const server = await github(['shop#7'], ({ line }) =>
      line === 'GET /repos/acme/shop/issues/7'
        ? { status: 301, headers: { location: '/repositories/99/issues/3' }, json: { message: 'Moved Permanently' } }
        : { json: githubIssue(3, { html_url: 'https://github.com/acme/other/issues/3' }) },
    );
    expect((await sync(`${server.url} ${TOKEN}`)).code).toBe(0);
    expect(state()).toMatchObject({
      items: {
        'https://github.com/acme/shop/issues/7': { moved: 'https://github.com/acme/other/issues/3', title: 'Issue 3' },
      },
    });
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}`, `Bearer ${TOKEN}`]);
  });

  it('reads many from the list of the repository, page by page, and the rest one by one', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => 5 * index + 1);
    const server = await github(
      numbers.map((number) => `shop#${number}`),
      ({ line }) => {
        if (line === 'GET /repos/acme/shop/issues/1')
          return { status: 410, json: { message: 'This issue was deleted' } };
        const page = Number(/[&?]page=(\d+)/.exec(line)?.[1] ?? 1);
        const from = 200 - (page - 1) * 100;
        const list = Array.from({ length: 100 }, (_, index) => githubIssue(from - index)).filter(
          ({ number }) => number > 1,
        );
        const link =
          '<https://elsewhere.example/repos/acme/shop/issues?state=all&page=2>; rel="next", <https://x/>; rel="last"';
        return { json: list, ...(page === 1 && { headers: { link } }) };
      },
    );
    const { code, output } = await sync(`${server.url} ${TOKEN}`);
    expect([code, output]).toEqual([
      0,
      'Not found: https://github.com/acme/shop/issues/1\nWrote content/tracker-state.json: 39 items, 1 not found.',
    ]);
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /repos/acme/shop/issues?state=all&sort=created&direction=desc&per_page=100',
      'GET /repos/acme/shop/issues?state=all&page=2',
      'GET /repos/acme/shop/issues/1',
    ]);
    expect(state()).toMatchObject({ notFound: ['https://github.com/acme/shop/issues/1'] });
  });

  it('asks one by one where the list would take longer', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
    const server = await github(
      numbers.map((number) => `shop#${number}`),
      ({ line }) => {
        const one = /issues\/(\d+)$/.exec(line)?.[1];
        if (one) return { json: githubIssue(Number(one)) };
        const list = Array.from({ length: 100 }, (_, index) => githubIssue(90_000 - index));
        return { json: list, headers: { link: '</repos/acme/shop/issues?page=2>; rel="next"' } };
      },
    );
    expect((await sync(server.url)).code).toBe(0);
    expect(server.asked).toHaveLength(31);
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
  });
});

describe('cairn items sync reads GitLab', () => {
  const issue = (iid: number, more: object = {}) => ({
    id: 9000 + iid,
    iid,
    state: 'opened',
    title: `Issue ${iid}`,
    created_at: '2026-01-02T11:00:00.000+01:00',
    closed_at: null,
    moved_to_id: null,
    ...more,
  });

  it('in lots, page by page, and says of one that was moved', async () => {
    const server = await serve(({ line }) =>
      line.includes('page=2')
        ? { json: [issue(2, { state: 'closed', closed_at: '2026-03-01T00:00:00Z', moved_to_id: 77 })] }
        : {
            json: [issue(1)],
            headers: { link: '<http://inside.example/api/v4/projects/x/issues?page=2>; rel="next"' },
          },
    );
    const url = 'https://gitlab.example/acme/group/web/-/issues/{key}';
    write(
      [{ id: 'web', kind: 'gitlab', pattern: 'web#([0-9]+)', url, api: `${server.url}/api/v4` }],
      ['web#1', 'web#2', 'web#3'],
    );
    expect(await sync(`${server.url} ${TOKEN}`)).toEqual({
      code: 0,
      output: [
        'Not found: https://gitlab.example/acme/group/web/-/issues/3',
        'Wrote content/tracker-state.json: 2 items, 1 not found.',
      ].join('\n'),
    });
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /api/v4/projects/acme/group/web/issues?scope=all&per_page=100&iids[]=1&iids[]=2&iids[]=3',
      'GET /api/v4/projects/x/issues?page=2',
    ]);
    expect(state()).toMatchObject({
      items: {
        'https://gitlab.example/acme/group/web/-/issues/1': {
          state: 'opened',
          open: true,
          opened: '2026-01-02T10:00:00Z',
        },
        'https://gitlab.example/acme/group/web/-/issues/2': { state: 'closed, moved to another project', open: false },
      },
    });
  });
});

const jiraIssue = (key: string, status = 'In Progress', category = 'indeterminate', more: object = {}) => ({
  id: '1',
  key,
  fields: {
    summary: `Issue ${key}`,
    status: { name: status, statusCategory: { key: category } },
    created: '2026-01-02T12:00:00.000+0200',
    resolutiondate: null,
    ...more,
  },
});
const JIRA = { id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://jira.example/browse/{key}' };

describe('cairn items sync reads Jira', () => {
  const read = {
    items: {
      'https://jira.example/browse/EDGE-1': {
        state: 'In Progress',
        open: true,
        title: 'Issue EDGE-1',
        opened: '2026-01-02T10:00:00Z',
      },
      'https://jira.example/browse/EDGE-2': { state: 'Done', open: false, closed: '2026-02-01T00:00:00Z' },
      'https://jira.example/browse/EDGE-3': { moved: 'https://jira.example/browse/NET-9' },
    },
    notFound: ['https://jira.example/browse/EDGE-4'],
  };
  const done = () => jiraIssue('EDGE-2', 'Done', 'done', { resolutiondate: '2026-02-01T00:00:00.000+0000' });
  const links = ['EDGE-1', 'EDGE-2', 'EDGE-3', 'EDGE-4'];

  it('Cloud, in lots, then what is missing by its old key', async () => {
    const server = await serve(({ line }) => {
      if (line.endsWith('serverInfo')) return { json: { deploymentType: 'Cloud', version: '1001.0.0' } };
      if (line.startsWith('POST'))
        return { json: { issues: [done(), jiraIssue('EDGE-1'), jiraIssue('NET-9')], issueErrors: [] } };
      return line.includes('EDGE-3') ? { json: jiraIssue('NET-9') } : { status: 404, json: { errorMessages: ['x'] } };
    });
    write([{ ...JIRA, api: server.url }], links);
    expect((await sync(`${server.url} me@acme.example:${TOKEN}`)).code).toBe(0);
    expect(state()).toMatchObject(read);
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /rest/api/2/serverInfo',
      'POST /rest/api/3/issue/bulkfetch',
      'GET /rest/api/3/issue/EDGE-3?fields=summary,status,created,resolutiondate',
      'GET /rest/api/3/issue/EDGE-4?fields=summary,status,created,resolutiondate',
    ]);
    expect(server.asked[1]?.json).toEqual({
      issueIdsOrKeys: links,
      fields: ['summary', 'status', 'created', 'resolutiondate'],
    });
    expect(server.asked[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`me@acme.example:${TOKEN}`).toString('base64')}`,
    );
  });

  it('Data Center, by searching, as many at once as it gives', async () => {
    const all = [jiraIssue('EDGE-1'), done()];
    const server = await serve(({ line, json }) => {
      if (line.endsWith('serverInfo')) return { json: { deploymentType: 'Server', version: '9.12.0' } };
      const { startAt } = (json ?? {}) as { startAt?: number };
      if (startAt !== undefined)
        return { json: { startAt, maxResults: 1, total: 2, issues: all.slice(startAt, startAt + 1) } };
      return line.includes('EDGE-3') ? { json: jiraIssue('NET-9') } : { status: 404, json: {} };
    });
    write([{ ...JIRA, api: server.url }], links);
    expect((await sync(`${server.url} ${TOKEN}`)).code).toBe(0);
    expect(state()).toMatchObject(read);
    expect(server.asked.map(({ line }) => line)).toEqual([
      'GET /rest/api/2/serverInfo',
      'POST /rest/api/2/search',
      'POST /rest/api/2/search',
      'GET /rest/api/2/issue/EDGE-3?fields=summary,status,created,resolutiondate',
      'GET /rest/api/2/issue/EDGE-4?fields=summary,status,created,resolutiondate',
    ]);
    expect(server.asked[1]?.json).toMatchObject({
      jql: 'key in ("EDGE-1","EDGE-2","EDGE-3","EDGE-4") order by key',
      validateQuery: false,
    });
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });
});

describe('cairn items sync reads Linear', () => {
  const issue = (identifier: string, type = 'started', more: object = {}) => ({
    identifier,
    number: Number(identifier.split('-')[1]),
    title: `Issue ${identifier}`,
    url: `https://linear.app/acme/issue/${identifier}/x`,
    createdAt: '2026-01-02T10:00:00.000Z',
    completedAt: null,
    canceledAt: null,
    state: { name: type === 'started' ? 'In Progress' : 'Done', type },
    ...more,
  });
  const variablesOf = ({ json }: Asked) => (json as { variables: Record<string, unknown> }).variables;
  const LINEAR = { id: 'eng', kind: 'linear', pattern: 'ENG-[0-9]+', url: 'https://linear.app/acme/issue/{key}' };

  it('in lots, page by page, then what was moved by its old name', async () => {
    const server = await serve((asked) => {
      const { after, id } = variablesOf(asked);
      if (id === 'ENG-3') return { json: { data: { issue: issue('OPS-9') } } };
      if (id !== undefined)
        return {
          status: 400,
          json: { errors: [{ message: 'Entity not found: Issue', extensions: { code: 'INPUT_ERROR' } }], data: null },
        };
      const page =
        after === null ? [issue('ENG-1')] : [issue('ENG-2', 'completed', { completedAt: '2026-02-01T00:00:00.000Z' })];
      const pageInfo = { hasNextPage: after === null, endCursor: 'cursor' };
      return { json: { data: { issues: { nodes: page, pageInfo } } } };
    });
    write(
      [{ ...LINEAR, api: server.url }],
      ['ENG-1', 'https://linear.app/acme/issue/ENG-2/some-title', 'ENG-3', 'ENG-4'],
    );
    expect((await sync(`${server.url} lin_api_${TOKEN}`)).code).toBe(0);
    expect(server.asked.map(variablesOf)).toEqual([
      { team: 'ENG', numbers: [1, 2, 3, 4], after: null },
      { team: 'ENG', numbers: [1, 2, 3, 4], after: 'cursor' },
      { id: 'ENG-3' },
      { id: 'ENG-4' },
    ]);
    expect(state()).toMatchObject({
      items: {
        'https://linear.app/acme/issue/ENG-1': { state: 'In Progress', open: true },
        'https://linear.app/acme/issue/ENG-2': { state: 'Done', open: false, closed: '2026-02-01T00:00:00Z' },
        'https://linear.app/acme/issue/ENG-3': { moved: 'https://linear.app/acme/issue/OPS-9/x' },
      },
      notFound: ['https://linear.app/acme/issue/ENG-4'],
    });
    expect(server.asked[0]?.headers.authorization).toBe(`lin_api_${TOKEN}`);
  });

  it('waits for its limit, which it tells with status 400', async () => {
    const server = await serve((_asked, before) =>
      before === 0
        ? {
            status: 400,
            headers: { 'x-ratelimit-requests-reset': String(NOW + 5000) },
            json: { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] },
          }
        : { json: { data: { issues: { nodes: [issue('ENG-1')], pageInfo: { hasNextPage: false } } } } },
    );
    write([{ ...LINEAR, api: server.url }], ['ENG-1']);
    expect((await sync(server.url)).code).toBe(0);
    expect(waits).toEqual([5000]);
  });

  it('tells that a question is refused, by its code alone', async () => {
    const server = await serve(() => ({
      json: { errors: [{ message: `no ${TOKEN}`, extensions: { code: 'FORBIDDEN' } }], data: null },
    }));
    write([{ ...LINEAR, api: server.url }], ['ENG-1']);
    expect((await sync(server.url)).output).toContain(`${server.url} refuses the question (FORBIDDEN).`);
  });
});

describe('cairn items sync that fails', () => {
  const before = '{"readAt":"2026-01-01","items":{}}\n';

  it.each<[string, Reply | ((before: number) => Reply), string, number[]]>([
    ['401', { status: 401, json: { message: 'Bad credentials' } }, 'does not accept the token (401).', []],
    ['403', { status: 403, json: { message: 'Resource not accessible' } }, 'does not let the token read (403).', []],
    ['500', { status: 500, text: 'oops' }, 'fails with status 500, 4 times in a row.', [1000, 2000, 4000]],
    ['418', { status: 418 }, 'answers with status 418.', []],
    [
      '429 all the time',
      { status: 429, headers: { 'retry-after': '7' } },
      'has a limit that is reached (429), 4 times in a row.',
      [7000, 7000, 7000],
    ],
    [
      '429 with a day',
      { status: 429, headers: { 'retry-after': 'Mon, 23 Nov 2026 14:00:00 GMT' } },
      'has a limit that is reached (429) and asks to wait 2 h.',
      [],
    ],
    [
      '403 that is a limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 3600) } },
      'has a limit that is reached (403) and asks to wait 1 h.',
      [],
    ],
    ['malformed JSON', { text: '{"number": 7,' }, 'answers with something that is no JSON.', []],
    ['a page of HTML', { text: '<!doctype html>' }, 'answers with something that is no JSON.', []],
    ['another form', { json: { number: 7 } }, 'answers in a form that is not documented (at "state").', []],
    [
      'a redirection to another host',
      { status: 301, headers: { location: 'https://evil.example/7' } },
      'leads to another host, to which nothing is sent.',
      [],
    ],
    [
      'redirections without end',
      { status: 302, headers: { location: '/repos/acme/shop/issues/7' } },
      'leads from one address to the next without end.',
      [],
    ],
  ])('with %s says so, and leaves the last file as it was', async (_name, reply, problem, waited) => {
    const server = await github(['shop#7'], (_asked, times) => (typeof reply === 'function' ? reply(times) : reply));
    writeFileSync(path('tracker-state.json'), before);
    const { code, output } = await sync(`${server.url} ${TOKEN}`);
    expect([code, output]).toEqual([
      1,
      `Not read: 1 item of the tracker "shop". ${server.url} ${problem}\ncontent/tracker-state.json stays as it was.`,
    ]);
    expect(readFileSync(path('tracker-state.json'), 'utf8')).toBe(before);
    expect(waits).toEqual(waited);
    expect(output).not.toContain(TOKEN);
  });

  it('with a slow server gives up after some tries', async () => {
    const server = await github(['shop#7'], () => ({ after: 2000, json: githubIssue(7) }));
    const { code, output } = await sync(server.url, { timeout: 50 });
    expect([code, output]).toEqual([1, expect.stringContaining('did not answer within no time, 4 times in a row.')]);
    expect(existsSync(path('tracker-state.json'))).toBe(false);
  });

  it('where nobody listens names what the system says', async () => {
    const server = await github(['shop#7'], () => ({}));
    await server.close();
    expect((await sync(server.url)).output).toContain('could not be reached (ECONNREFUSED), 4 times in a row.');
  });

  it('in one tracker writes nothing of another, and says what it could not read', async () => {
    const [good, bad] = [await serve(() => ({ json: githubIssue(7) })), await serve(() => ({ status: 401 }))];
    write(
      [
        { ...GITHUB, api: good.url },
        { ...JIRA, api: bad.url },
      ],
      ['shop#7', 'EDGE-1', 'EDGE-2'],
    );
    const { code, output } = await sync(`${good.url}, ${bad.url} ${TOKEN}`);
    expect([code, output]).toEqual([
      1,
      `Not read: 2 items of the tracker "edge". ${bad.url} does not accept the token (401).\ncontent/tracker-state.json stays as it was.`,
    ]);
    expect(readdirSync(path('')).sort()).toEqual(['reviews', 'site.yaml', 'teams']);
  });

  it('recovers from what passes: a limit, an error, a silence', async () => {
    const replies: Reply[] = [
      { status: 429, headers: { 'retry-after': '3' } },
      { status: 503 },
      { after: 60_000, json: githubIssue(7) },
      { json: githubIssue(7) },
    ];
    const server = await github(['shop#7'], (_asked, times) => replies[times] ?? {});
    expect((await sync(server.url, { timeout: 2_000 })).code).toBe(0);
    expect(waits).toEqual([3000, 2000, 4000]);
  });

  it('when one item alone is gone is none: it is told and written down', async () => {
    const server = await github(['shop#7'], () => ({ status: 404, json: { message: 'Not Found' } }));
    expect(await sync(`${server.url} ${TOKEN}`)).toEqual({
      code: 0,
      output:
        'Not found: https://github.com/acme/shop/issues/7\nWrote content/tracker-state.json: 0 items, 1 not found.',
    });
  });

  it('when none of several items is shown, suspects the token', async () => {
    const server = await github(['shop#7', 'shop#8'], () => ({ status: 404, json: { message: 'Not Found' } }));
    expect(await sync(`${server.url} ${TOKEN}`)).toEqual({
      code: 1,
      output: `Not read: 2 items of the tracker "shop". ${server.url} shows none of them; may the token see them?\ncontent/tracker-state.json stays as it was.`,
    });
  });
});

it('a token that no header can carry is not told of either', async () => {
  const server = await github(['shop#7'], () => ({ json: githubIssue(7) }));
  const { code, output } = await sync(`${server.url} ${TOKEN}…`);
  expect([code, output.includes(TOKEN)]).toEqual([1, false]);
  expect(server.asked).toEqual([]);
});

describe('cairn items sync asks nobody', () => {
  it('whom the environment does not name, whatever the settings say', async () => {
    const server = await github(['shop#7'], () => ({ json: githubIssue(7) }));
    const { code, output } = await sync('https://api.github.com');
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`CAIRN_TRACKERS does not name ${server.url}, and nothing else is asked.`),
    ]);
    expect(server.asked).toEqual([]);
  });

  it.each<[object, string]>([
    [
      { id: 'x', kind: 'azure', pattern: 'AB#[0-9]+', url: 'https://dev.azure.com/acme/_workitems/edit/{key}' },
      'Trackers of the kind azure cannot be read; github, gitlab, jira, linear can.',
    ],
    [
      { id: 'x', kind: 'github', pattern: 'AB#[0-9]+', url: 'https://hub.example/?item={key}' },
      'Its "url" is not that of a github item: https://hub.example/?item={key}',
    ],
  ])('of a tracker it cannot read: %j', async (tracker, problem) => {
    write([tracker], ['AB#1']);
    expect(await sync('')).toEqual({
      code: 1,
      output: `Not read: 1 item of the tracker "x". ${problem}\ncontent/tracker-state.json stays as it was.`,
    });
  });

  it('when nothing is linked', async () => {
    write([GITHUB], ['https://acme.example/report']);
    expect(await sync('')).toEqual({
      code: 0,
      output: 'No item is linked to a tracker of site.yaml, so there is nothing to read.',
    });
  });

  it.each([
    [TOKEN, 'entry 1: it does not begin with a web address.'],
    [`https://api.github.com ${TOKEN} ${TOKEN}`, 'entry 1: there is more than an address and a token.'],
    [`https://api.github.com\nhttps://me:${TOKEN}@jira.example`, 'entry 2: a name or token stands inside the address.'],
    [`http://jira.example ${TOKEN}`, 'entry 1: a token is not sent over http:, where others can read it; use https:.'],
  ])('with places it cannot read, and never quotes them', async (places, problem) => {
    write([GITHUB], ['shop#7']);
    const { code, output } = await sync(places);
    expect([code, output]).toEqual([2, expect.stringContaining(`CAIRN_TRACKERS, ${problem}`)]);
    expect(output).not.toContain(TOKEN);
  });
});

it('what a tracker says is written as the schema has it, however it is written there', async () => {
  const server = await github(['shop#7'], () => ({
    json: githubIssue(7, { title: `Line one\n\u0007line two ${'x'.repeat(600)}`, closed_at: 'soon', state: ' ' }),
  }));
  expect((await sync(server.url)).code).toBe(0);
  const { items } = trackerStateSchema.parse(state());
  const item = items['https://github.com/acme/shop/issues/7'];
  expect([item?.state, item?.closed, item?.title?.length, item?.title?.slice(0, 17)]).toEqual([
    'unnamed',
    undefined,
    500,
    'Line one line two',
  ]);
});
