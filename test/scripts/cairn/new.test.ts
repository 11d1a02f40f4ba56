import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, type Effects } from '../../../scripts/cairn/command.ts';
import { writeNewFile } from '../../../scripts/cairn/write-new-file.ts';
import type { Prompts } from '../../../scripts/cairn/new/prompts.ts';

const NOTES = readFileSync(join(import.meta.dirname, '../../fixtures/notes/bullets.md'), 'utf8');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('content/site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}]\n');
  write('content/teams/payments.yaml', 'name: Payments\n');
  write('content/services/checkout.yaml', 'name: Checkout\nteam: payments\naliases: [card payments]\n');
  write('notes.md', NOTES.replace('PAY-311 ', ''));
  write('zoneless.md', NOTES.replace(' UTC', ''));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

function read(id: string): string {
  return readFileSync(join(directory, `content/reviews/${id}.mdx`), 'utf8');
}

/** Runs a command in the folder; gives back its exit code and what it said. */
async function cairn(words: string[], more: Partial<Effects> = {}) {
  const printed: string[] = [];
  const effects: Effects = {
    print: (text) => printed.push(text),
    complain: (text) => printed.push(text),
    environment: {},
    directory,
    colours: false,
    now: () => Date.parse('2026-11-23T12:00Z'),
    ...more,
  };
  const code = await run(words, effects).catch((error: Error) => {
    printed.push(error.message);
    return error.constructor.name === 'CliError' ? 2 : Number.NaN;
  });
  return { code, output: printed.join('\n') };
}

/** Somebody at a terminal who gives these answers, one after the other; undefined is Ctrl C. */
function person(answers: (string | boolean | undefined)[]): { prompts: Prompts; asked: string[] } {
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    return answers.shift();
  };
  const prompts: Prompts = {
    text: async ({ message, fallback = '', refuse }) => {
      const said = next(message);
      if (typeof said !== 'string') return undefined;
      const refusal = refuse?.(said || fallback);
      if (refusal === undefined) return said || fallback;
      asked.push(refusal);
      return prompts.text({ message, fallback, ...(refuse && { refuse }) });
    },
    choose: async (message) => {
      const said = next(message);
      return typeof said === 'string' ? said : undefined;
    },
    confirm: async (message) => {
      const said = next(message);
      return typeof said === 'boolean' ? said : undefined;
    },
  };
  return { prompts, asked };
}

const ALL = ['new', 'Card payments stop', '--started', '2026-07-14T06:00Z', '--team', 'payments'];

describe('cairn new, for scripts', () => {
  it('writes headings to talk along, each with what to talk about, and says how to go on', async () => {
    const { code, output } = await cairn([...ALL, '--severity', 'sev1', '--service', 'checkout']);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Wrote content/reviews/2026-07-14-card-payments-stop.mdx

      Next
        npm run dev -- --open /reviews/2026-07-14-card-payments-stop/
            shows it while you write, usually at
            http://localhost:4321/reviews/2026-07-14-card-payments-stop/
        npm run check -- content/reviews/2026-07-14-card-payments-stop.mdx
            says what is missing; hints in _italics_ are never published"
    `);
    expect(read('2026-07-14-card-payments-stop')).toMatchInlineSnapshot(`
      "---
      title: Card payments stop
      status: draft
      # "preliminary" also needs summary, severity, owner, and times.resolved (or ongoing: true).
      severity: sev1
      owner: payments
      services: [checkout]
      times:
        started: 2026-07-14T06:00Z
      ---

      ## What happened

      _What did people see, what did they take it for, and what did they try?_

      ## How it was noticed

      _How could we have detected this sooner? Did we have the right triggers?_

      ## What slowed the diagnosis

      _How could we have diagnosed it more rapidly? Did responders have the information they needed?_

      ## What slowed the repair

      _What would have helped resolve this faster?_

      ## What went well

      _What went well in handling it?_

      ## Where we got lucky

      _Where did we get lucky?_

      ## What we learned

      _What did we learn about how our system behaves?_

      ## How it could have been prevented

      _How could we have prevented it?_

      ## What we will change

      _What specific actions should we take?_

      _Which of these would take care of the whole class of problems?_
      "
    `);
  });

  it('writes what the check has nothing to say of', async () => {
    await cairn(ALL);
    expect(await cairn(['check'])).toEqual({ code: 0, output: '0 errors, 0 warnings in 4 files.' });
  });

  it('never overwrites', async () => {
    await cairn(ALL);
    const before = read('2026-07-14-card-payments-stop');
    const again = await cairn([...ALL, '--severity', 'sev1']);
    expect(again).toEqual({
      code: 2,
      output:
        'There is content/reviews/2026-07-14-card-payments-stop.mdx already, and nothing was written. Give this one another name: --slug',
    });
    expect(read('2026-07-14-card-payments-stop')).toBe(before);
    expect((await cairn([...ALL, '--slug', 'the-second'])).code).toBe(0);
    expect(readdirSync(join(directory, 'content/reviews'))).toEqual([
      '2026-07-14-card-payments-stop.mdx',
      '2026-07-14-the-second.mdx',
    ]);
  });

  it.each([
    [
      ['new'],
      'What happened? Say it with --title "…".\nWhen did it begin? Say it with --started 2026-07-14T06:00Z, or with the day.',
    ],
    [[...ALL, '--team', 'paymnts'], 'There is no team "paymnts". Did you mean "payments"?'],
    [[...ALL, '--service', 'search'], 'There is no service "search". Known: checkout.'],
    [[...ALL, '--severity', 'high'], 'There is no severity "high". Known: sev1, unknown.'],
    [
      [...ALL, '--started', '14/07/2026'],
      '"14/07/2026" leaves open which number is the day and which the month. Write it as 2024-07-19T04:09Z, or as 2024-07-19 when only the day is known.',
    ],
    [
      [...ALL, '--started', '2026-07-14T06:00'],
      '"2026-07-14T06:00" has no time zone. Write 2026-07-14T06:00Z if it is UTC, or end it with an offset such as +02:00.',
    ],
    [[...ALL, '--title', 'x'.repeat(121)], 'A title has at most 120 characters.'],
    [
      [...ALL, '--slug', 'Not A Slug'],
      '"Not A Slug" is no end of a file name. Write lower-case words joined by hyphens.',
    ],
    [[...ALL, '--zone', 'BST'], '"BST" is no zone that can be read. Write UTC, +02:00 or Europe/London.'],
    [[...ALL, '--day', 'tuesday'], '"tuesday" is no day. Write it as 2026-07-14.'],
    [[...ALL, '--from', 'nowhere.md'], 'There is no file nowhere.md.'],
    [[...ALL, '--from', 'content'], 'content is no file with text.'],
    [
      [...ALL, '--content', 'elsewhere'],
      'The settings in elsewhere/site.yaml cannot be read. See what is wrong: npm run check',
    ],
    [
      ['new', '--from', 'zoneless.md', '--title', 'T'],
      'The notes give times without a zone. Say the zone with --zone UTC or --zone Europe/London, or when it began with --started 2026-07-14T06:00Z.',
    ],
  ])('refuses in words: %j', async (words, output) => {
    const refused = await cairn(words);
    expect(refused).toEqual({ code: 2, output });
    expect(existsSync(join(directory, 'content/reviews'))).toBe(false);
  });

  it('has a help of its own, and says where it is when an option is unknown', async () => {
    expect((await cairn(['new', '--help'])).output).toContain('--from <file>');
    expect((await cairn(['new', '--form', 'x'])).output).toBe(
      'There is no option --form. Did you mean --from? See: cairn new --help',
    );
  });

  it.each([
    ['Ärger mit dem Größenwahn', 'arger-mit-dem-grossenwahn'],
    ['決済が止まった', 'incident'],
    ['2026-07-14: API down!', 'api-down'],
    ['one '.repeat(30).trim(), 'one-one-one-one-one-one-one-one-one-one-one-one'],
  ])('makes the name of the file from the title %s', async (title, slug) => {
    await cairn(['new', title, '--started', '2026-07-14']);
    expect(readdirSync(join(directory, 'content/reviews'))).toEqual([`2026-07-14-${slug}.mdx`]);
  });
});

describe('cairn new --from', () => {
  it('says what it understood, what it left, and what to look at', async () => {
    const { code, output } = await cairn([...ALL, '--from', 'notes.md', '--zone', 'UTC']);
    expect(code).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "Wrote content/reviews/2026-07-14-card-payments-stop.mdx

      Understood of notes.md
        - 6 events: lines 2, 4–8; by their words 3 note, 1 report, 1 hypothesis, 1
          action
        - 1 thing to do: line 11

      Left as it was
        - 4 lines, in the text

      To look at
        - No year: line 1. Read as 2026-07-14.
        - The notes name checkout. If affected: services: [checkout]

      Next
        npm run dev -- --open /reviews/2026-07-14-card-payments-stop/
            shows it while you write, usually at
            http://localhost:4321/reviews/2026-07-14-card-payments-stop/
        npm run check -- content/reviews/2026-07-14-card-payments-stop.mdx
            says what is missing; hints in _italics_ are never published"
    `);
    expect(await cairn(['check'])).toEqual({ code: 0, output: '0 errors, 0 warnings in 4 files.' });
  });

  it('takes the earliest time for the start, and marks it', async () => {
    await cairn(['new', 'Card payments stop', '--from', 'notes.md', '--zone', 'UTC']);
    expect(read('2026-07-14-card-payments-stop')).toContain(
      '  started: 2026-07-14T06:00Z  # the earliest time in the notes; did it begin before?\n',
    );
  });

  it('reads the input', async () => {
    const input = async () => new TextEncoder().encode('# Disk full\n\n- 2026-01-02 03:04 UTC disk is full\n');
    const { code, output } = await cairn(['new', '--from', '-'], { input });
    expect(code).toBe(0);
    expect(output).toContain('Understood of the input');
    expect(read('2026-01-02-disk-full')).toContain(
      'timeline:\n  - {at: 2026-01-02T03:04Z, kind: note, text: disk is full}\n',
    );
  });

  it.each([
    [
      'not UTF-8',
      new Uint8Array([0x66, 0xfc, 0x72]),
      'odd.txt:1:2: This file is not UTF-8 text. Save it as UTF-8 (most editors: "Save with encoding").',
    ],
    [
      'with a control character',
      new Uint8Array([0x61, 0x0a, 0x07]),
      'odd.txt:2:1: There is an invisible control character here (U+0007). Delete it; retyping the line is the surest way.',
    ],
    ['empty', new Uint8Array(), 'There is nothing in odd.txt.'],
    [
      'a log',
      new Uint8Array(250_001).fill(0x61),
      'odd.txt has more than 250 thousand characters. Keep the story and link to the log.',
    ],
  ])('refuses notes that are %s', async (_name, bytes, output) => {
    write('odd.txt', bytes);
    expect(await cairn([...ALL, '--from', 'odd.txt'])).toEqual({ code: 2, output });
  });
});

describe('cairn new, at a terminal', () => {
  it('asks what happened, when and which team, and opens the page', async () => {
    const { prompts, asked } = person(['', 'Card payments stop', '14/7', '', 'payments', true]);
    const opened: string[] = [];
    const openPage = async (page: string) => opened.push(page);
    expect(await cairn(['new'], { prompts, openPage })).toEqual({
      code: 1,
      output: [
        'Wrote content/reviews/2026-11-23-card-payments-stop.mdx',
        '',
        'Next',
        '  npm run check -- content/reviews/2026-11-23-card-payments-stop.mdx',
        '      says what is missing; hints in _italics_ are never published',
      ].join('\n'),
    });
    expect(asked).toEqual([
      'What happened? One line, in plain words.',
      'A draft needs a title; it can be changed at any time.',
      'What happened? One line, in plain words.',
      'When did it begin? An instant with its zone, or the day.',
      '"14/7" is not an instant. Write it as 2024-07-19T04:09Z, or as 2024-07-19 when only the day is known.',
      'When did it begin? An instant with its zone, or the day.',
      'Which team owns the follow-up? If it is not here, leave it open.',
      'Show it in the browser while you write?',
    ]);
    expect(opened).toEqual(['/reviews/2026-11-23-card-payments-stop/']);
  });

  it('asks nothing that was said already', async () => {
    const { prompts, asked } = person([]);
    expect((await cairn([...ALL, '--no-open'], { prompts })).code).toBe(0);
    expect(asked).toEqual([]);
  });

  it('asks for the zone of times that name none', async () => {
    const { prompts, asked } = person(['Nowhere', 'UTC', 'Card payments stop', '', '', false]);
    await cairn(['new', '--from', 'notes.md'], { prompts });
    expect(asked.slice(0, 3)).toEqual([
      '5 times in the notes have no zone. Which is it? Enter leaves it open.',
      'Write UTC, an offset such as +02:00, or a name such as Europe/London.',
      '5 times in the notes have no zone. Which is it? Enter leaves it open.',
    ]);
    expect(read('2026-07-14-card-payments-stop')).toContain(
      'started: 2026-07-14T06:00Z  # the earliest time in the notes',
    );
  });

  it.each([
    ['a time of day', '8:31', '2026-07-14T08:31+02:00'],
    ['a day and a time of day', '2026-07-13 23:31', '2026-07-13T23:31+02:00'],
    ['an instant', '2026-07-14T06:31Z', '2026-07-14T06:31Z'],
    ['a day', '2026-07-14', "'2026-07-14'"],
  ])('takes %s for the start, in the zone and on the day of the notes', async (_name, said, started) => {
    const { prompts } = person(['Europe/Berlin', 'Card payments stop', said, '', false]);
    await cairn(['new', '--from', 'notes.md', '--slug', 'a'], { prompts });
    expect(read(`${started.replaceAll("'", '').slice(0, 10)}-a`)).toContain(`  started: ${started}\n`);
  });

  it('says how a team is made, when none was chosen', async () => {
    const { prompts } = person(['Card payments stop', '', '', false]);
    expect((await cairn(['new'], { prompts })).output).toContain('content/teams/<id>.yaml, with its name: in it');
  });

  it('writes nothing when the person stops', async () => {
    const { prompts } = person(['Card payments stop', undefined]);
    expect(await cairn(['new'], { prompts })).toEqual({ code: 1, output: 'Stopped. Nothing was written.' });
    expect(existsSync(join(directory, 'content/reviews'))).toBe(false);
  });
});

describe('a new file', () => {
  it('is there whole, and leaves nothing beside it', () => {
    const path = join(directory, 'a/b.mdx');
    expect(writeNewFile(path, 'one')).toBe(true);
    expect(writeNewFile(path, 'two')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('one');
    expect(readdirSync(dirname(path))).toEqual(['b.mdx']);
  });

  it('that was interrupted while it was written is no review', async () => {
    write('content/reviews/.2026-07-14-x.mdx.99.part', '---\ntit');
    expect((await cairn(['check'])).output).toBe('0 errors, 0 warnings in 3 files.');
  });
});
