import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withEntry } from '../../../scripts/cairn/adopt/with-entry.ts';
import { CliError, run } from '../../../scripts/cairn/command.ts';

const FILES = {
  'site.yaml': 'name: N\norganisation: O\nseverities: [{id: sev1, name: Critical}]\n',
  'teams/edge.yaml': 'name: Edge\n',
  'teams/core.yaml': 'name: Core\n',
  'practices/kill-switch.mdx': '---\nname: P\nphase: respond\nsummary: S\n---\n',
  'reviews/2026-01-01-a.mdx':
    '---\ntitle: T\ntimes: {started: 2026-01-01T10:00Z}\nlessons: [{id: dates, text: x, aliases: [old-dates]}]\n---\nText.\n',
  'reviews/2026-01-02-broken.mdx': '---\ntitle: [\n---\n',
};

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-adopt-'));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(directory, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const fileOf = (team: string) => join(directory, 'content/adoption', `${team}.yaml`);
const textOf = (team: string) => (existsSync(fileOf(team)) ? readFileSync(fileOf(team), 'utf8') : undefined);

async function cairn(...words: string[]): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const environment = { CAIRN_NOW: '2026-11-23T12:00Z' };
  const effects = { print, complain: print, environment, directory, colours: false };
  try {
    await run(words, effects);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    printed.push(error.message);
  }
  return printed.join('\n');
}

describe('cairn adopt', () => {
  it('writes the first entry of a team, and the next below it', async () => {
    expect(await cairn('adopt', 'edge', '2026-01-01-a#dates', 'exposed')).toBe(
      'content/adoption/edge.yaml: 2026-01-01-a#dates is exposed, 23 November 2026.',
    );
    await cairn(
      'adopt',
      'edge',
      'kill-switch',
      'fixed',
      '--date',
      '2026-11-01',
      '--evidence',
      'https://t.example/a?b=1,2#c',
    );
    await cairn('adopt', 'edge', '2026-01-01-a#dates', 'fixed', '--date', '2026-11-24');
    expect(textOf('edge')).toMatchInlineSnapshot(`
      "lessons:
        - {lesson: 2026-01-01-a#dates, state: exposed, date: 2026-11-23}
        - {lesson: 2026-01-01-a#dates, state: fixed, date: 2026-11-24}
      practices:
        - {practice: kill-switch, state: fixed, date: 2026-11-01, evidence: 'https://t.example/a?b=1,2#c'}
      "
    `);
    expect(await cairn('check', 'content/adoption')).toContain('0 errors, 0 warnings');
  });

  it.each([
    ['its address on the site', 'https://acme.example/kb/reviews/2026-01-01-a/#lesson-dates', '2026-01-01-a#dates'],
    ['an earlier id', '2026-01-01-a#old-dates', '2026-01-01-a#dates'],
    ['the address of a practice', '/practices/kill-switch/', 'kill-switch'],
  ])('takes %s', async (_name, what, meant) => {
    expect(await cairn('adopt', 'core', what, 'checked-safe')).toContain(`${meant} is checked-safe`);
    expect(textOf('core')).toContain(meant);
  });

  it.each([
    ['a team', ['egde', 'kill-switch', 'fixed'], 'There is no team "egde". Did you mean "edge"?'],
    ['a practice', ['edge', 'kill-swich', 'fixed'], 'There is no practice "kill-swich". Did you mean "kill-switch"?'],
    [
      'a review',
      ['edge', '2026-01-01-b#dates', 'fixed'],
      'There is no review "2026-01-01-b". Did you mean "2026-01-01-a"?',
    ],
    [
      'a lesson',
      ['edge', '2026-01-01-a#nothing-like-it', 'fixed'],
      'There is no lesson "2026-01-01-a#nothing-like-it". Known: 2026-01-01-a#dates.',
    ],
    [
      'a review with errors',
      ['edge', '2026-01-02-broken#x', 'fixed'],
      'The review 2026-01-02-broken cannot be read. See: cairn check',
    ],
    ['a state', ['edge', 'kill-switch', 'fixd'], 'There is no state "fixd". Did you mean "fixed"?'],
    [
      'a word for a state',
      ['edge', 'kill-switch', 'we looked at all of it'],
      'The states are exposed, checked-safe, fixed, not-applicable.',
    ],
    [
      'a day',
      ['edge', 'kill-switch', 'fixed', '--date', '24/11/2026'],
      '"24/11/2026" is no day. Write it as 2026-11-24.',
    ],
    ['evidence', ['edge', 'kill-switch', 'fixed', '--evidence', 'EDGE-1'], '"EDGE-1" is no web address'],
    ['too little', ['edge', 'kill-switch'], 'Say who, what and how it stands'],
    ['too much', ['edge', 'kill-switch', 'fixed', 'now'], 'Say who, what and how it stands'],
  ])('refuses what it does not know, and writes nothing: %s', async (_name, words, told) => {
    expect(await cairn('adopt', ...words)).toContain(told);
    expect(textOf('edge')).toBeUndefined();
  });

  it.each([
    ['the same state', 'fixed', '2026-12-01', 'has it as fixed on 1 November 2026 already, and nothing was written.'],
    ['an earlier day', 'exposed', '2026-10-01', 'A further entry needs a later day: --date.'],
  ])('never overwrites: %s', async (_name, state, date, told) => {
    const text = 'practices:\n  - {practice: kill-switch, state: fixed, date: 2026-11-01} # seen\n';
    write('adoption/edge.yaml', text);
    expect(await cairn('adopt', 'edge', 'kill-switch', state, '--date', date)).toContain(told);
    expect(textOf('edge')).toBe(text);
  });

  it('leaves a file with errors as it is', async () => {
    write('adoption/edge.yaml', 'practices: [{practice: kill-switch, state: done}]\n');
    expect(await cairn('adopt', 'edge', '2026-01-01-a#dates', 'fixed')).toContain(
      'has errors, and nothing was written',
    );
  });

  it('keeps line breaks and the mark at the beginning', async () => {
    write('adoption/edge.yaml', '\ufeff# Ours\r\npractices: []\r\n');
    await cairn('adopt', 'edge', 'kill-switch', 'fixed');
    expect(textOf('edge')).toBe(
      '\ufeff# Ours\r\npractices:\r\n  - {practice: kill-switch, state: fixed, date: 2026-11-23}\r\n',
    );
  });
});

describe('a file with one more entry', () => {
  const entry = { practice: 'b', state: 'fixed' };

  it.each([
    ['of nothing', '', 'practices:\n  - {practice: b, state: fixed}\n'],
    ['of a comment', '# Ours', '# Ours\npractices:\n  - {practice: b, state: fixed}\n'],
    ['of an empty list', 'practices: [] # none yet\n', 'practices: # none yet\n  - {practice: b, state: fixed}\n'],
    ['of an empty key', 'practices:\nlessons: []\n', 'practices:\n  - {practice: b, state: fixed}\nlessons: []\n'],
    [
      'of the other list',
      'lessons:\n  - {lesson: a, state: x}\n',
      'lessons:\n  - {lesson: a, state: x}\npractices:\n  - {practice: b, state: fixed}\n',
    ],
    [
      'of short entries, with comments and empty lines',
      'practices:\n- {practice: a, state: x} # why\n\n# The others\nlessons: []\n',
      'practices:\n- {practice: a, state: x} # why\n- {practice: b, state: fixed}\n\n# The others\nlessons: []\n',
    ],
    [
      'of long entries',
      'practices:\n    - practice: a\n      state: x\n      # a remark\n\nlessons: []\n',
      'practices:\n    - practice: a\n      state: x\n      # a remark\n    - practice: b\n      state: fixed\n\nlessons: []\n',
    ],
    [
      'of brackets',
      'lessons: [{lesson: "[x]"}]\npractices: [{practice: a, state: x}]\n',
      'lessons: [{lesson: "[x]"}]\npractices: [{practice: a, state: x}, {practice: b, state: fixed}]\n',
    ],
    [
      'of brackets over several lines, with a last comma',
      'practices: [\n  {practice: a, state: x},\n  ]\n',
      'practices: [\n  {practice: a, state: x}, {practice: b, state: fixed}\n  ]\n',
    ],
  ])('%s', (_name, before, after) => {
    expect(withEntry(before, 'practices', entry)).toBe(after);
  });

  it('keeps lessons before practices', () => {
    expect(withEntry('# P\npractices:\n  - {practice: a}\n', 'lessons', { lesson: 'r#l' })).toBe(
      'lessons:\n  - {lesson: r#l}\n# P\npractices:\n  - {practice: a}\n',
    );
  });

  it('is not made where something else would change', () => {
    expect(withEntry('practices: &p [{practice: a}]\nlessons: *p\n', 'practices', entry)).toBeUndefined();
    expect(withEntry('practices: [', 'practices', entry)).toBeUndefined();
  });
});
