import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliError, run } from '../../../scripts/cairn/command.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('site.yaml', site());
  write('teams/edge.yaml', 'name: Edge\n');
  write('teams/shop.yaml', 'name: Shop\nasks: [{review: 2026-01-02-b}]\n');
  write('classes/expiry.mdx', '---\nname: Expiry\ndefinition: D\n---\n');
  write('reviews/2026-01-01-a.mdx', review('A lapse'));
  write(
    'reviews/2026-01-02-b.mdx',
    review(
      'Another: "lapse"',
      'classes: [expiry]\nimprovements: [{id: i, text: X, state: done, team: edge, tracker: https://acme.example/1}]',
    ),
  );
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(directory, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const read = (file: string) => readFileSync(join(directory, 'content', file), 'utf8');

function site(cadence = '{days: [tuesday], at: "15:00", zone: Europe/London}'): string {
  return `name: N\norganisation: O\nlocalReview: "off"\nseverities: [{id: sev1, name: Critical, major: true}]\n${cadence && `cadence: ${cadence}\n`}`;
}

function review(title: string, more = ''): string {
  const front = `status: preliminary\nsummary: S\nseverity: sev1\nowner: edge\nongoing: true`;
  return `---\ntitle: ${JSON.stringify(title)}\n${front}\ntimes: {started: 2026-01-01T10:00Z}\n${more}\n---\nText.\n`;
}

/** Runs the command in the folder; gives back its exit code and what it said. */
async function cairn(words: string[], environment: Record<string, string> = {}) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const effects = {
    print,
    complain: print,
    environment: { CAIRN_NOW: '2026-10-20T12:00Z', ...environment },
    directory,
    colours: false,
  };
  try {
    return { code: await run(words, effects), output: printed.join('\n') };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { code: 2, output: error.message };
  }
}

describe('cairn session', () => {
  it('writes the next session with what it reads, why, and who should come', async () => {
    expect(await cairn(['session'])).toEqual({
      code: 0,
      output: [
        'Wrote content/sessions/2026-10-20.mdx for Tuesday 20 October, 15:00 London.',
        '  - about 10 min: Another: "lapse"',
        '  - about 10 min: A lapse',
      ].join('\n'),
    });
    expect(read('sessions/2026-10-20.mdx')).toMatchInlineSnapshot(`
      "---
      # title: What the session is about, in a few words
      held: 2026-10-20T14:00Z
      minutes: 60
      reviews:
        # About 10 min. Critical, so it must reach a global review; Shop asks for it; the first here with expiry; 292 days old.
        - 2026-01-02-b
        # About 10 min. Critical, so it must reach a global review; 292 days old.
        - 2026-01-01-a
      # Who should come:
      # - Edge (edge): owns the follow-up of "Another: "lapse""; owns the follow-up of "A lapse"
      # - Shop (shop): asks for "Another: "lapse""
      # - Facilitator: opens with the ground rules, keeps the time, calls out blame
      # - Scribe: writes down what is decided and which practices change
      # - Incident commander: led the response, and tells what was known when
      # When it is over: who came, what was decided, which practices changed, what was not read to its end.
      teams: []
      decisions: []
      practices: []
      carriedOver: []
      oldStone:
        class: expiry
        # Does what was done about it still hold?
        # holds: true
        # found: What you found
      ---
      "
    `);
  });

  it('writes what the check has nothing to say about, and leaves nothing else behind', async () => {
    await cairn(['session']);
    expect((await cairn(['check'])).output).toContain('0 errors, 0 warnings');
    expect(readdirSync(join(directory, 'content/sessions'))).toEqual(['2026-10-20.mdx']);
  });

  it('never touches a file that is there', async () => {
    write('sessions/2026-10-20.mdx', 'mine');
    expect(await cairn(['session'])).toEqual({
      code: 2,
      output:
        'There is content/sessions/2026-10-20.mdx already, and nothing was written. Edit it, or name another day with --date.',
    });
    expect(read('sessions/2026-10-20.mdx')).toBe('mine');
  });

  it('leaves to another day what a file has booked', async () => {
    await cairn(['session']);
    expect((await cairn(['session', '--date', '2026-10-27'])).output).toContain('Nothing waits for a global review.');
    expect(read('sessions/2026-10-27.mdx')).toContain('held: 2026-10-27T15:00Z\n');
  });

  it('takes the hour of the zone, after the clocks have changed as before', async () => {
    await cairn(['session', '--date', '2026-10-24', '--at', '09:30']);
    await cairn(['session', '--date', '2026-10-26', '--at', '09:30']);
    expect(read('sessions/2026-10-24.mdx')).toContain('held: 2026-10-24T08:30Z\n');
    expect(read('sessions/2026-10-26.mdx')).toContain('held: 2026-10-26T09:30Z\n');
  });

  it('says how much too long a review is', async () => {
    write('site.yaml', site('{days: [tuesday], at: "15:00", zone: UTC, minutes: 15}'));
    expect((await cairn(['session'])).output).toContain(
      'This review needs about 5 min more than a session of 15 min has.',
    );
  });

  it('leaves out drafts and what the build does not carry', async () => {
    write('reviews/2026-01-01-a.mdx', review('A lapse', 'audience: restricted'));
    write('reviews/2026-01-03-c.mdx', '---\ntitle: T\ntimes: {started: 2026-01-03}\n---\n');
    expect((await cairn(['session'])).output).not.toContain('A lapse');
    expect(read('sessions/2026-10-20.mdx')).not.toMatch(/2026-01-01-a|2026-01-03-c/);
    const all = await cairn(['session', '--date', '2026-10-27'], { CAIRN_AUDIENCE: 'restricted' });
    expect(all.output).toContain('A lapse');
  });

  it('says which files it could not read', async () => {
    write('reviews/2026-01-03-c.mdx', '---\ntitle: T\ntimes: {started: 2026-01-03}\nowner: edge\n---\nA <br> here.\n');
    expect((await cairn(['session'])).output).toContain('1 file with errors left out. See: cairn check');
  });

  it.each<[string, string[], string, Record<string, string>, string]>([
    [
      'no cadence',
      [],
      '',
      {},
      'site.yaml names no cadence, so no session is next. Say when: cairn session --date 2026-11-24 --at 15:00',
    ],
    [
      'a day without a time and no cadence',
      ['--date', '2026-11-24'],
      '',
      {},
      'site.yaml names no cadence, so no session is next. Say when: cairn session --date 2026-11-24 --at 15:00',
    ],
    [
      'a cadence on no day',
      [],
      '{days: [], at: "15:00", zone: UTC}',
      {},
      'The settings in content/site.yaml have errors. See: cairn check',
    ],
    ['a day that is none', ['--date', '2026-02-30'], site(), {}, '"2026-02-30" is no day. Write it as 2026-11-24.'],
    ['a time that is none', ['--at', '25:00'], site(), {}, '"25:00" is no time of day. Write it as 15:00.'],
    [
      'a day that is over',
      ['--date', '2026-10-19'],
      site(),
      {},
      'Monday 19 October, 15:00 London is over. A session that was held is written by hand: see the guide.',
    ],
    [
      'an audience that is none',
      [],
      site(),
      { CAIRN_AUDIENCE: 'all' },
      'CAIRN_AUDIENCE is no audience: all. Write one of public, organisation, restricted.',
    ],
    ['a folder that is none', ['--content', 'elsewhere'], site(), {}, 'There is no elsewhere/site.yaml.'],
  ])('refuses %s', async (_name, words, cadence, environment, message) => {
    write('site.yaml', cadence.startsWith('name') ? cadence : site(cadence));
    expect(await cairn(['session', ...words], environment)).toEqual({ code: 2, output: message });
  });

  it('refuses an option it does not have, and says where its options are', async () => {
    expect((await cairn(['session', '--dat'])).output).toContain('See: cairn session --help');
    const help = await cairn(['session', '--help']);
    expect([help.code, help.output]).toEqual([0, expect.stringContaining('--date <yyyy-mm-dd>')]);
  });
});
