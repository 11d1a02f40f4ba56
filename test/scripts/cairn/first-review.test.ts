import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cairn/command.ts';

let directory = '';
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('content/site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}, {id: sev2, name: B}]\n');
  write('content/teams/payments.yaml', 'name: Payments\n');
  copyFileSync(join(import.meta.dirname, '../../fixtures/notes/bullets.md'), join(directory, 'notes.md'));
  await cairn('new', 'Card payments stop', '--from', 'notes.md', '--zone', 'UTC', '--team', 'payments');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILE = 'content/reviews/2026-07-14-card-payments-stop.mdx';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

async function cairn(...words: string[]): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const now = () => Date.parse('2026-11-23T12:00Z');
  await run(words, { print, complain: print, environment: {}, directory, colours: false, now });
  return printed.join('\n');
}

/** The places and remedies that the check tells, without the lines it quotes. */
async function told(): Promise<string[]> {
  const output = await cairn('check', FILE);
  return output.split('\n').flatMap((line) => {
    const place = /^content\/\S+?:(\d+:\d+) (error) (\S+)/.exec(line);
    return place ? [place.slice(1).join(' ')] : /^ {2}→ /.test(line) ? [line.trim()] : [];
  });
}

const MISTAKES: [name: string, right: string, wrong: string][] = [
  ['a team that is misspelt', 'owner: payments', 'owner: paymnts'],
  ['a key that is misspelt', 'owner: payments', 'ownr: payments'],
  ['a time without a zone', 'started: 2026-07-14T06:00Z', 'started: 2026-07-14T06:00'],
  ['a day in another order', 'started: 2026-07-14T06:00Z', 'started: 14/07/2026'],
  ['a tab', '  started:', '\tstarted:'],
  ['a quotation mark that is never closed', 'title: Card payments stop', 'title: "Card payments stop'],
  ['a status that does not exist', 'status: draft', 'status: prelimnary'],
  ['a status that asks for more', 'status: draft', 'status: preliminary'],
  ['HTML in the text', 'nobody paged', 'nobody <b>paged</b>'],
  ['a component without its end', 'Tue 14 July, card payments', '<Lucky>\n\nTue 14 July, card payments'],
];

describe('a first review, from notes', () => {
  it('is right before anything is broken', async () => {
    expect(readdirSync(join(directory, 'content/reviews'))).toEqual(['2026-07-14-card-payments-stop.mdx']);
    expect(await told()).toEqual([]);
  });

  it('can be broken in ten ways, and each message says how to mend it', async () => {
    const whole = readFileSync(join(directory, FILE), 'utf8');
    const transcript: Record<string, string[]> = {};
    for (const [name, right, wrong] of MISTAKES) {
      write(FILE, whole.replace(right, wrong));
      transcript[name] = await told();
      write(FILE, whole);
      expect([name, await told()]).toEqual([name, []]);
    }
    expect(transcript).toMatchInlineSnapshot(`
      {
        "HTML in the text": [
          "22:10 error unsafe-html",
          "→ Write **text**.",
        ],
        "a component without its end": [
          "21:1 error mdx-unclosed",
          "→ Close it with </Lucky> on a line of its own, or with /> when it holds nothing.",
        ],
        "a day in another order": [
          "7:12 error bad-value",
          "→ Write it as 2024-07-19T04:09Z, or as 2024-07-19 when only the day is known.",
        ],
        "a key that is misspelt": [
          "5:1 error unknown-key",
          "→ Did you mean "owner"?",
        ],
        "a quotation mark that is never closed": [
          "2:8 error yaml-unclosed-quote",
          "→ Close it with the same mark at the end of the text.",
        ],
        "a status that asks for more": [
          "3:9 error status-requirement",
          "→ Add summary: with one to three sentences, business effect first.",
          "3:9 error status-requirement",
          "→ Add severity: with one of sev1, sev2, or unknown.",
          "3:9 error status-requirement",
          "→ Add resolved: to times:, with when it was over; or an event of kind: resolve; or ongoing: true.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
          "→ Write over it; or delete it, with its heading if nothing was talked about.",
        ],
        "a status that does not exist": [
          "3:9 error unknown-word",
          "→ The words are draft, preliminary, final.",
        ],
        "a tab": [
          "7:1 error yaml-syntax",
          "→ Indent with spaces; YAML does not allow tabs.",
        ],
        "a team that is misspelt": [
          "5:8 error unknown-reference",
          "→ Did you mean "payments"?",
        ],
        "a time without a zone": [
          "7:12 error bad-value",
          "→ Write 2026-07-14T06:00Z if it is UTC, or end it with an offset such as +02:00.",
        ],
      }
    `);
  });
});
