import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliError, run } from '../../../scripts/cairn/command.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(directory, 'content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const FINAL =
  'status: final\nseverity: sev1\nowner: edge\nclasses: [expiry]\ntimes: {started: 2026-01-01T10:00Z, resolved: 2026-01-01T11:00Z}\nimpact: {business: B}';

const FILES = {
  'site.yaml':
    'name: Acme <incidents>\norganisation: O\nlocalReview: "off"\nseverities: [{id: sev1, name: Critical, major: true}]\ncadence: {days: [tuesday], at: "15:00", zone: Europe/London}\n',
  'teams/edge.yaml': 'name: Edge & core\n',
  'classes/expiry.mdx': '---\nname: Expiry\ndefinition: D\n---\n',
  'practices/list.mdx':
    '---\nname: Keep a list\nphase: prepare\nsummary: S\nchanges:\n  - {date: 2026-11-03, session: 2026-11-03, what: Names an *owner*.}\n  - {date: 2026-11-10, what: Says `who` looks.}\n---\n',
  'practices/silent.mdx': '---\nname: Say nothing\nphase: prepare\nsummary: S\n---\n',
  'reviews/2026-01-01-a.mdx': `---\ntitle: "<script>alert(1)</script> *lapsed*"\nsummary: "Nobody <b>could</b> **pay**: see [the list](/practices/list/)."\nlessons: [{id: l, text: "Ask who reads [the alarm](https://acme.example/a?b=1&c=2)."}]\n${FINAL}\n---\nText.\n`,
  'reviews/2026-01-02-hidden.mdx': `---\ntitle: Secret\nsummary: Hush\naudience: restricted\n${FINAL}\n---\nText.\n`,
  'reviews/2026-01-03-next.mdx': `---\ntitle: What is next\nsummary: Soon.\n${FINAL}\n---\nText.\n`,
  'sessions/2026-10-27.mdx': '---\ntitle: Too early\nheld: 2026-10-27T15:00Z\n---\n',
  'sessions/2026-11-03.mdx':
    '---\ntitle: What ends\nheld: 2026-11-03T15:00Z\nreviews: [2026-01-01-a, 2026-01-02-hidden]\nteams: [edge]\ndecisions: ["Read [it](/reviews/2026-01-02-hidden/) and [this](/reviews/2026-01-01-a/)."]\npractices: [silent]\ncarriedOver: [2026-01-03-next, 2026-01-02-hidden]\noldStone: {class: expiry, holds: false, found: Nobody is paged.}\n---\n',
  'sessions/2026-11-24.mdx': '---\ntitle: To come\nheld: 2026-11-24T15:00Z\nreviews: [2026-01-03-next]\n---\n',
};

async function digest(words: string[], environment: Record<string, string> = {}) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const effects = {
    print,
    complain: print,
    environment: { CAIRN_NOW: '2026-11-23T12:00Z', ...environment },
    directory,
    colours: false,
  };
  try {
    return { code: await run(['digest', ...words], effects), output: printed.join('\n') };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { code: 2, output: error.message };
  }
}

const SITE = { CAIRN_SITE: 'https://acme.example', CAIRN_BASE: '/kb/' };
const SINCE = ['--since', '2026-11-01'];

describe('cairn digest', () => {
  it('tells as Markdown what was read, learned, decided and changed, and what is next', async () => {
    const { code, output } = await digest(SINCE, SITE);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "# Global reviews: Acme \\<incidents\\>

      1 November 2026 to 23 November 2026. One session was held.

      ## [What ends](https://acme.example/kb/global-review/2026-11-03/)

      3 November 2026. Edge & core came.

      ### Read together

      - [\\<script\\>alert(1)\\</script\\> \\*lapsed\\*](https://acme.example/kb/reviews/2026-01-01-a/): Nobody \\<b\\>could\\</b\\> **pay**: see [the list](https://acme.example/kb/practices/list/).

      ### What every team can learn

      - Ask who reads [the alarm](https://acme.example/a?b=1&c=2).

      ### What was decided

      - Read it and [this](https://acme.example/kb/reviews/2026-01-01-a/).

      ### Practices changed

      - [Keep a list](https://acme.example/kb/practices/list/): Names an *owner*.
      - [Say nothing](https://acme.example/kb/practices/silent/)

      ### Left for a later session

      - [What is next](https://acme.example/kb/reviews/2026-01-03-next/)

      ### The old stone

      [Expiry](https://acme.example/kb/classes/expiry/). What was done about it no longer holds. Nobody is paged.

      ## Practices changed besides

      - [Keep a list](https://acme.example/kb/practices/list/): Says \`who\` looks.

      ## [Next: Tuesday 24 November, 15:00 London](https://acme.example/kb/global-review/)

      - [What is next](https://acme.example/kb/reviews/2026-01-03-next/): Soon."
    `);
  });

  it('has words where it knows no address', async () => {
    const { output } = await digest(SINCE);
    expect(output).toContain('Read it and this.');
    expect(output.match(/\]\([^)]*\)/g)).toEqual(['](https://acme.example/a?b=1&c=2)']);
  });

  it('says so when no session was held', async () => {
    const { code, output } = await digest(['--since', '2026-11-20']);
    expect(code).toBe(0);
    expect(output).toContain('20 November 2026 to 23 November 2026. No session was held.');
  });

  it.each([
    ['today', '2027-01-01T12:00Z', 'One year ago today: <script>'],
    ['some days ago', '2028-01-10T12:00Z', 'Two years ago on 1 January 2028: <script>'],
  ])('remembers what came round %s, and of that only what its readers may see', async (_name, now, told) => {
    const environment = { ...SITE, CAIRN_NOW: now };
    const { output } = await digest(['--since', `${now.slice(0, 4)}-01-01`], environment);
    const plain = output.replaceAll('\\', '').replaceAll('[', '');
    expect(plain).toContain('## Years ago in these days');
    expect(plain).toContain(told);
    expect(plain).not.toMatch(/secret/i);
  });

  it('tells of a review only whom it is for', async () => {
    expect((await digest(SINCE, SITE)).output).not.toMatch(/secret|hush|hidden/i);
    expect((await digest(SINCE, { ...SITE, CAIRN_AUDIENCE: 'restricted' })).output).toMatch(/Secret.*Hush/);
  });

  it('is a page that loads nothing and in which nothing runs', async () => {
    const { output } = await digest([...SINCE, '--format', 'html'], SITE);
    expect(output).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; *lapsed*</a>: Nobody &lt;b&gt;could&lt;/b&gt; <strong>pay</strong>',
    );
    expect(output).toContain('href="https://acme.example/kb/practices/list/"');
    expect(output).toContain('<title>Global reviews: Acme &lt;incidents&gt;</title>');
    expect([...output.matchAll(/<([a-z1-6]+)/g)].map(([, tag]) => tag).filter((tag) => !PLAIN.has(tag ?? ''))).toEqual(
      [],
    );
    expect(output).not.toMatch(/ (?:src|on\w+)=|url\(|@import/);
  });

  it('is a mail in two forms that any program opens, the same in every byte', async () => {
    const { output } = await digest([...SINCE, '--format', 'mail'], SITE);
    expect(output).toBe((await digest([...SINCE, '--format', 'mail'], SITE)).output);
    const [head = '', ...parts] = output.split(/\r\n\r\n/);
    expect(head).toContain('Subject: Global reviews: Acme <incidents>');
    expect(head).toContain('X-Unsent: 1');
    expect(head).toMatch(/Content-Type: multipart\/alternative;\s+boundary=/);
    expect(head).not.toMatch(/^(?:From|To):/m);
    const kinds = [
      ...parts.join('\n').matchAll(/Content-Type: (text\/\w+)/g),
      ...head.matchAll(/Content-Type: (text\/\w+)/g),
    ];
    expect(kinds.map(([, kind]) => kind)).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
  });

  it.each<[string, string[], string]>([
    ['without a day', [], 'Say since when: cairn digest --since 2026-11-01'],
    ['since a day that is none', ['--since', 'monday'], '"monday" is no day. Write it as 2026-11-01.'],
    ['since an hour', ['--since', '2026-11-01T10:00Z'], '"2026-11-01T10:00Z" is no day. Write it as 2026-11-01.'],
    ['since a day to come', ['--since', '2026-12-01'], '--since lies in the future: 2026-12-01.'],
    [
      'in a form that is none',
      [...SINCE, '--format', 'pdf'],
      'There is no format "pdf"; the formats are markdown, html, mail.',
    ],
  ])('refuses to be written %s', async (_name, words, message) => {
    expect(await digest(words)).toEqual({ code: 2, output: message });
  });

  it('says where its options are', async () => {
    expect((await digest(['--sinc'])).output).toContain('See: cairn digest --help');
    expect(await digest(['--help'])).toEqual({
      code: 0,
      output: expect.stringContaining('--format markdown|html|mail'),
    });
  });
});

const PLAIN = new Set([
  'html',
  'head',
  'meta',
  'title',
  'body',
  'div',
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'li',
  'a',
  'em',
  'strong',
  'code',
]);
