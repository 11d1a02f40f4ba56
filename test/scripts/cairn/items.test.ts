import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliError, run } from '../../../scripts/cairn/command.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write(
    'site.yaml',
    [
      'name: Acme library',
      'organisation: Acme',
      'localReview: "off"',
      'severities: [{id: sev1, name: S, major: true}]',
      'trackers: [{id: edge, kind: jira, pattern: "EDGE-[0-9]+", url: "https://acme.example/browse/{key}"}]',
    ].join('\n'),
  );
  write('teams/edge.yaml', 'name: Edge network\n');
  write('classes/expiry.mdx', '---\nname: Expiry\ndefinition: D\n---\n');
  write(
    'reviews/2026-01-01-a.mdx',
    review('A lapse', [
      { id: 'list', text: 'List *every* certificate', state: 'proposed', scope: 'class', aim: 'prevent', team: 'edge' },
      {
        id: 'alert',
        text: 'Page somebody',
        state: 'accepted',
        team: 'edge',
        tracker: 'EDGE-1',
        opened: '2026-01-02',
        horizon: 'tactical',
      },
      { id: 'stop', text: 'Stop using certificates', state: 'declined', reason: 'R' },
    ]),
  );
  write('reviews/2026-02-01-b.mdx', review('Only for some', [{ id: 'x', text: 'Hidden' }], 'restricted'));
  write(
    'tracker-state.json',
    JSON.stringify({
      readAt: '2026-10-01T08:00Z',
      items: { 'https://acme.example/browse/EDGE-1': { state: 'To Do', open: true } },
    }),
  );
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(directory, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function review(title: string, improvements: object[], audience = 'organisation'): string {
  const front = {
    title,
    audience,
    status: 'preliminary',
    summary: 'S',
    severity: 'sev1',
    owner: 'edge',
    classes: ['expiry'],
    times: { started: '2026-01-01T10:00Z', resolved: '2026-01-01T11:00Z' },
    improvements,
  };
  return `---\n${JSON.stringify(front)}\n---\nText.\n`;
}

async function cairn(words: string[], environment: Record<string, string> = {}, width?: number) {
  const told: string[] = [];
  const effects = {
    print: (text: string) => told.push(text),
    complain: (text: string) => told.push(text),
    environment: { CAIRN_NOW: '2026-10-20T12:00Z', ...environment },
    directory,
    colours: false,
    width,
  };
  try {
    return { code: await run(['items', ...words], effects), output: told.join('\n') };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { code: 2, output: error.message };
  }
}

describe('cairn items', () => {
  it('prints a table, by reach, with what the trackers said and when', async () => {
    expect(await cairn([])).toEqual({
      code: 0,
      output: [
        'Stop using certificates',
        '  2026-01-01-a#stop · declined · 1 incident · 1 major',
        'List every certificate',
        '  2026-01-01-a#list · proposed · Edge network · 1 incident · 1 major',
        'Page somebody',
        '  2026-01-01-a#alert · accepted · tracker: To Do · overdue since 30 Jan 2026 · Edge network · 1 incident · 1 major',
        '3 items. Trackers as of 1 October 2026, 08:00 UTC.',
      ].join('\n'),
    });
  });

  it('breaks the table between words and facts for a terminal', async () => {
    const { output } = await cairn(['--state', 'accepted'], {}, 40);
    expect(output.split('\n').slice(0, -1)).toEqual([
      'Page somebody',
      '  2026-01-01-a#alert · accepted',
      '  tracker: To Do',
      '  overdue since 30 Jan 2026',
      '  Edge network · 1 incident · 1 major',
    ]);
  });

  it.each<[string[], string[]]>([
    [
      ['--team', 'edge'],
      ['list', 'alert'],
    ],
    [
      ['--class', 'expiry', '--open'],
      ['list', 'alert'],
    ],
    [['--overdue'], ['alert']],
    [['--state', 'declined'], ['stop']],
    [['--scope', 'class'], ['list']],
    [['--aim', 'prevent'], ['list']],
    [['--aim', 'detect'], []],
  ])('prints what is asked for: %j', async (words, ids) => {
    const { items } = JSON.parse((await cairn([...words, '--format', 'json'])).output) as { items: { key: string }[] };
    expect(items.map(({ key }) => key.split('#')[1])).toEqual(ids);
  });

  it('prints CSV to import, with whole links where the site is known', async () => {
    const { output } = await cairn(['--format', 'jira'], { CAIRN_SITE: 'https://kb.acme.example', CAIRN_BASE: '/kb/' });
    const [head, row, ...rest] = parse(output) as unknown as string[][];
    expect([head?.[0], row?.[0], rest]).toEqual(['Summary', 'List every certificate', []]);
    expect(row?.[2]).toContain('From the review “A lapse”: https://kb.acme.example/kb/reviews/2026-01-01-a/');
  });

  it('prints what a build for the audience holds', async () => {
    expect((await cairn([])).output).not.toContain('Hidden');
    expect((await cairn([], { CAIRN_AUDIENCE: 'restricted' })).output).toContain('Hidden');
  });

  it.each<[string[], string]>([
    [['--format', 'xml'], 'There is no format "xml"; the formats are table, jira, azure, markdown, json.'],
    [['--team', 'egde'], 'There is no team "egde". Did you mean "edge"?'],
    [['--state', 'finished'], 'There is no state "finished".'],
    [['snyc'], '"snyc" is nothing that can be done with items. See: cairn items --help'],
    [['sync', '--team', 'edge'], '"sync" takes no --team: it reads every linked item.'],
    [['--tame', 'edge'], 'See: cairn items --help'],
  ])('refuses %j', async (words, message) => {
    const { code, output } = await cairn(words);
    expect([code, output]).toEqual([2, expect.stringContaining(message)]);
  });
});
