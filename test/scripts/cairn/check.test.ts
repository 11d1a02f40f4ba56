import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cairn/command.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('content/site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}]\n');
  write('content/teams/edge.yaml', 'name: Edge\n');
  write('content/reviews/2024-01-01-a.mdx', '---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z}\n---\nText.\n');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

const BROKEN = '---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z}\nowner: egde\nseverty: sev1\n---\nA <br> here.\n';
const WARNED = '---\ntitle: T\ntimes: {started: 2023-01-01T10:00Z}\n---\nText.\n';

/** Runs the command in the folder; gives back its exit code, or the sentence with which it refused. */
async function cairn(words: string[], environment: Record<string, string> = {}, cache?: string) {
  const printed: string[] = [];
  const effects = {
    print: (text: string) => printed.push(text),
    complain: (text: string) => printed.push(text),
    environment,
    directory,
    colours: false,
    ...(cache && { cache: join(directory, cache) }),
  };
  try {
    const code = await run(words, effects);
    return { code, output: printed.join('\n') };
  } catch (error) {
    return {
      code: error instanceof Error && error.constructor.name === 'CliError' ? 2 : Number.NaN,
      output: String((error as Error).message),
    };
  }
}

describe('cairn check', () => {
  it('passes a clean library, and says how much it looked at', async () => {
    expect(await cairn(['check'])).toEqual({ code: 0, output: '0 errors, 0 warnings in 3 files.' });
  });

  it('fails on errors, and shows each with its line, a caret, the reason and the remedy', async () => {
    write('content/reviews/2024-01-01-b.mdx', BROKEN);
    const { code, output } = await cairn(['check']);
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "content/reviews/2024-01-01-b.mdx:5:1 error unknown-key
        5 │ severty: sev1
            ^
        The key "severty" is not known here.
        A mistyped key would be dropped without a word.
        → Did you mean "severity"?

      content/reviews/2024-01-01-b.mdx:7:3 error unsafe-html
        7 │ A <br> here.
              ^
        Raw HTML is not allowed: <br>.
        A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.
        → End the line with two spaces, or begin a new paragraph.

      2 errors, 0 warnings in 4 files.
      1 file could be read for the form only; references and wording are looked at once that is mended."
    `);
  });

  it('passes with warnings', async () => {
    write('content/reviews/2024-01-01-b.mdx', WARNED);
    const { code, output } = await cairn(['check']);
    expect(code).toBe(0);
    expect(output).toContain('0 errors, 1 warning in 4 files.');
  });

  it('passes a library that holds nothing but its settings', async () => {
    rmSync(join(directory, 'content/teams'), { recursive: true });
    rmSync(join(directory, 'content/reviews'), { recursive: true });
    expect(await cairn(['check'])).toEqual({ code: 0, output: '0 errors, 0 warnings in 1 file.' });
  });

  it('fails when the settings are missing', async () => {
    rmSync(join(directory, 'content/site.yaml'));
    const { code, output } = await cairn(['check']);
    expect(code).toBe(1);
    expect(output).toContain('There is no site.yaml in the content folder.');
    expect(output).toContain('1 error, 0 warnings in 2 files.');
  });
});

describe('cairn check of a folder in which nearly everything is wrong', () => {
  it('tells every problem of every file at once', async () => {
    const { code, output } = await cairn([
      'check',
      '--content',
      resolve('test/fixtures/content/broken'),
      '--format',
      'json',
    ]);
    const { problems } = JSON.parse(output) as {
      problems: { file: string; line: number; column: number; severity: string; code: string }[];
    };
    expect(code).toBe(1);
    expect(
      problems.map(
        (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "adoption/edge.yaml:1:24 error unknown-reference",
        "classes/expiry.mdx:4:13 error class-replacement-ring",
        "classes/expiry.mdx:7:1 error unsafe-module-code",
        "paths/latin.yaml:1:4 error not-utf8",
        "reviews/2024-01-01-outage.mdx:3:9 warning local-review",
        "reviews/2024-01-01-outage.mdx:3:9 error status-requirement",
        "reviews/2024-01-01-outage.mdx:4:18 error review-date",
        "reviews/2024-01-01-outage.mdx:4:47 error milestone-order",
        "reviews/2024-01-01-outage.mdx:5:11 error unknown-reference",
        "reviews/2024-01-01-outage.mdx:7:17 error unknown-reference",
        "reviews/2024-01-01-outage.mdx:9:21 error dead-link",
        "reviews/2024-01-01-outage.mdx:11:41 error item-requirement",
        "reviews/2024-01-01-outage.mdx:11:41 error item-requirement",
        "reviews/2024-01-01-outage.mdx:12:10 error repeated-id",
        "reviews/2024-01-01-outage.mdx:12:52 error item-merge-ring",
        "reviews/2024-01-01-outage.mdx:16:1 error top-heading",
        "reviews/2024-01-01-outage.mdx:18:3 error unsafe-html",
        "reviews/2024-01-01-outage.mdx:18:12 error mdx-brace",
        "reviews/2024-01-01-outage.mdx:20:1 error unknown-body-reference",
        "reviews/2024-01-01-outage.mdx:22:18 error component-repeated-property",
        "reviews/2024-01-01-outage.mdx:24:1 error image-missing",
        "reviews/2024-01-01-outage.mdx:26:1 error dead-link",
        "reviews/2024-01-01-outage.mdx:26:19 error unsafe-address",
        "reviews/2024-01-01-outage.mdx:26:46 error mdx-syntax",
        "reviews/2024-01-01-outage.mdx:28:1 error component-missing-key",
        "reviews/2024-01-02-unreadable.mdx:2:8 error yaml-unclosed-quote",
        "reviews/2024-01-02-unreadable.mdx:6:14 error mdx-brace",
        "reviews/Notes.mdx:1:1 error file-name",
        "services/cdn.yaml:2:7 error unknown-reference",
        "sessions/2024-02-30.mdx:2:7 error bad-value",
        "site.yaml:4:30 error unknown-rule",
        "teams/core.yml:1:1 error file-foreign",
        "teams/edge.yaml:2:17 error bad-value",
      ]
    `);
  });
});

describe('cairn check of one file', () => {
  const BROKEN_FOLDER = resolve('test/fixtures/content/broken');
  const problemsOf = async (folder: string, files: string[]) => {
    const { output } = await cairn(['check', '--content', folder, '--format', 'json', ...files]);
    return (JSON.parse(output) as { problems: { file: string }[] }).problems;
  };

  it.each([
    ['the example library', resolve('content')],
    ['a library in which nearly everything is wrong', BROKEN_FOLDER],
  ])(
    'tells of it what a check of everything tells, though it reads less: %s',
    { timeout: 120_000 },
    async (_name, folder) => {
      const all = await problemsOf(folder, []);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /^[^.].*\.\w+$/.test(file),
      );
      const some = folder === BROKEN_FOLDER ? files : files.filter((_file, index) => index % 7 === 0);
      for (const file of some) {
        const expected = all.filter((problem) => problem.file === file || problem.file === 'site.yaml');
        expect([file, ...(await problemsOf(folder, [join(folder, file)]))]).toEqual([file, ...expected]);
      }
    },
  );
});

describe('cairn check of some files', () => {
  beforeEach(() => {
    write('content/reviews/2024-01-01-b.mdx', BROKEN.replace('owner: egde\n', 'owner: edge\n'));
    write('content/reviews/2024-01-01-c.mdx', WARNED);
  });

  it.each<[string, string[], number, string]>([
    ['a file without problems', ['content/reviews/2024-01-01-a.mdx'], 0, '0 errors, 0 warnings in 1 file.'],
    ['a file with errors', ['content/reviews/2024-01-01-b.mdx'], 1, '2 errors, 0 warnings in 1 file.'],
    ['a file with a warning', ['content/reviews/2024-01-01-c.mdx'], 0, '0 errors, 1 warning in 1 file.'],
    [
      'two files',
      ['content/reviews/2024-01-01-b.mdx', './content/reviews/../reviews/2024-01-01-c.mdx'],
      1,
      '2 errors, 1 warning in 2 files.',
    ],
    ['a folder', ['content/reviews'], 1, '2 errors, 1 warning in 3 files.'],
    ['a folder with a slash behind it', ['content/teams/'], 0, '0 errors, 0 warnings in 1 file.'],
    ['the whole folder', ['content'], 1, '2 errors, 1 warning in 5 files.'],
    ['the settings', ['content/site.yaml'], 0, '0 errors, 0 warnings in 1 file.'],
  ])('tells what concerns them: %s', async (_name, files, code, summary) => {
    const result = await cairn(['check', ...files]);
    expect(result.code).toBe(code);
    expect(result.output.split('\n')).toContain(summary);
  });

  it('follows their references into the other files', async () => {
    write('content/reviews/2024-01-01-d.mdx', BROKEN.replace('severty: sev1\n', '').replace('A <br> here.', 'Text.'));
    const { code, output } = await cairn(['check', 'content/reviews/2024-01-01-d.mdx']);
    expect(code).toBe(1);
    expect(output).toContain('There is no team "egde".');
  });

  it('does not call a file clean when the settings keep the rules from running', async () => {
    write('content/site.yaml', 'name: N\n');
    const { code, output } = await cairn(['check', 'content/reviews/2024-01-01-a.mdx']);
    expect(code).toBe(1);
    expect(output).toContain('content/site.yaml:1:1 error missing-key');
  });

  it.each<[string, string[], string]>([
    ['that do not exist', ['content/reviews/nothing.mdx'], 'Not in the content folder: content/reviews/nothing.mdx'],
    ['that lie elsewhere', ['../other.mdx'], 'Not in the content folder: ../other.mdx'],
  ])('refuses those %s', async (_name, files, sentence) => {
    expect(await cairn(['check', ...files])).toEqual({ code: 2, output: sentence });
  });

  it('refuses those in which nothing is read', async () => {
    mkdirSync(join(directory, 'content/assets'));
    expect(await cairn(['check', 'content/assets'])).toEqual({
      code: 2,
      output: 'There is nothing to check in content/assets.',
    });
  });
});

describe('cairn check of another folder', () => {
  it.each<[string, string[], Record<string, string>]>([
    ['named as an option', ['--content', 'other'], {}],
    ['named in the environment', [], { CAIRN_CONTENT: 'other' }],
    ['named in both, where the option counts', ['--content', 'other'], { CAIRN_CONTENT: 'content' }],
  ])('reads that one: %s', async (_name, words, environment) => {
    write('other/site.yaml', 'nme: N');
    const { code, output } = await cairn(['check', ...words], environment);
    expect(code).toBe(1);
    expect(output).toContain('other/site.yaml:1:1 error unknown-key');
  });

  it.each<[string, string, string]>([
    ['that does not exist', 'nowhere', 'There is no folder nowhere.'],
    ['that is a file', 'content/site.yaml', 'There is no folder content/site.yaml.'],
    ['that is empty', 'empty', 'There is nothing to check in empty.'],
    ['that holds something else', 'other', 'There is nothing to check in other.'],
  ])('refuses one %s', async (_name, folder, sentence) => {
    mkdirSync(join(directory, 'empty'));
    write('other/notes.txt', 'x');
    expect(await cairn(['check', '--content', folder])).toEqual({ code: 2, output: sentence });
  });
});

describe('cairn check --fix', () => {
  const file = 'content/reviews/2024-01-01-a.mdx';

  it('mends what is clear, says so, and tells what is left', async () => {
    write(
      file,
      '\ufeff---\r\nkind: Drill\r\ntitle: T # t\r\ntimes: {started: 2024/1/1}\r\nowner: x\r\n---\r\nText.\r\n',
    );
    const { code, output } = await cairn(['check', '--fix']);
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "Mended reviews/2024-01-01-a.mdx: kind: Drill → drill
      Mended reviews/2024-01-01-a.mdx: times.started: 2024/1/1 → 2024-01-01
      Mended reviews/2024-01-01-a.mdx: keys put in order
      content/reviews/2024-01-01-a.mdx:4:8 error unknown-reference
        4 │ owner: x
                   ^
        There is no team "x".
        A reference that leads nowhere would break pages, figures and links.
        → Known: edge. A new one is a file of its own: content/teams/x.yaml. Where nobody knows it, write unknown.

      1 error, 0 warnings in 3 files."
    `);
    expect(readFileSync(join(directory, file), 'utf8')).toBe(
      '\ufeff---\r\ntitle: T # t\r\nkind: drill\r\nowner: x\r\ntimes: {started: 2024-01-01}\r\n---\r\nText.\r\n',
    );
  });

  it('touches only the files that are named', async () => {
    write(file, '---\ntitle: T\nkind: Drill\ntimes: {started: 2024-01-01}\n---\n');
    await cairn(['check', '--fix', 'content/teams']);
    expect(readFileSync(join(directory, file), 'utf8')).toContain('Drill');
  });
});

describe('the formats of cairn check', () => {
  beforeEach(() => write('content/reviews/2024-01-01-b.mdx', BROKEN));

  it('are JSON for programs', async () => {
    const { code, output } = await cairn(['check', '--format', 'json']);
    const report = JSON.parse(output) as { version: number; files: number; problems: object[] };
    expect(code).toBe(1);
    expect(report).toMatchObject({ version: 1, files: 4 });
    expect(report.problems).toHaveLength(2);
    expect(report.problems[0]).toMatchInlineSnapshot(`
      {
        "code": "unknown-key",
        "column": 1,
        "file": "reviews/2024-01-01-b.mdx",
        "fix": "Did you mean "severity"?",
        "line": 5,
        "message": "The key "severty" is not known here.",
        "severity": "error",
        "why": "A mistyped key would be dropped without a word.",
      }
    `);
  });

  it('are annotations for GitHub, with paths from where it runs', async () => {
    const { code, output } = await cairn(['check', '--format=github']);
    expect(code).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "::error file=content/reviews/2024-01-01-b.mdx,line=5,col=1,title=unknown-key::The key "severty" is not known here. A mistyped key would be dropped without a word. Did you mean "severity"?
      ::error file=content/reviews/2024-01-01-b.mdx,line=7,col=3,title=unsafe-html::Raw HTML is not allowed: <br>. A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own. End the line with two spaces, or begin a new paragraph."
    `);
  });

  it('escape what would end an annotation, or begin another', async () => {
    write(
      'content/teams/x.yaml',
      'name: "a\\n::error::b"\nabout: "100%, c: d"\ncontact: [x]\n"k:1,2%\\n::warning::": y\n',
    );
    const { output } = await cairn(['check', 'content/teams/x.yaml', '--format', 'github']);
    expect(
      output
        .split('\n')
        .every((line) => /^::(?:error|warning) file=[^:]+,line=\d+,col=\d+,title=[a-z-]+::[^\r\n]+$/.test(line)),
    ).toBe(true);
    expect(output).toContain('k:1,2%25%0A::warning::');
  });

  it('are the same in what they tell', async () => {
    const [pretty, json, github] = await Promise.all(
      ['pretty', 'json', 'github'].map(async (format) => (await cairn(['check', '--format', format])).output),
    );
    const places = (JSON.parse(json ?? '') as { problems: { file: string; line: number; column: number }[] }).problems;
    for (const { file, line, column } of places) {
      expect(pretty).toContain(`content/${file}:${line}:${column} `);
      expect(github).toContain(`file=content/${file},line=${line},col=${column},`);
    }
  });

  it('of a clean library are as clean', async () => {
    rmSync(join(directory, 'content/reviews/2024-01-01-b.mdx'));
    expect(await cairn(['check', '--format', 'json'])).toEqual({
      code: 0,
      output: JSON.stringify({ version: 1, files: 3, problems: [] }, null, 2),
    });
    expect(await cairn(['check', '--format', 'github'])).toEqual({ code: 0, output: '' });
  });
});

describe('a check after another', () => {
  const again = () => cairn(['check'], {}, 'cache');

  it('tells the same of what did not change, and what is new of what did', async () => {
    write('content/reviews/2024-01-01-a.mdx', WARNED);
    write('content/reviews/2024-01-01-b.mdx', BROKEN);
    const first = await again();
    expect(first).toEqual(await cairn(['check']));
    expect(await again()).toEqual(first);
    write('content/reviews/2024-01-01-b.mdx', WARNED);
    expect(await again()).toEqual(await cairn(['check']));
    rmSync(join(directory, 'content/reviews/2024-01-01-b.mdx'));
    expect(await again()).toEqual(await cairn(['check']));
  });

  it('keeps what it needs for that outside of the content', async () => {
    await again();
    expect(readdirSync(join(directory, 'cache'))).toHaveLength(1);
    expect(readdirSync(join(directory, 'content')).sort()).toEqual(['reviews', 'site.yaml', 'teams']);
  });
});

describe('a wrong use of cairn', () => {
  it.each<[string, string[], string]>([
    [
      'a format that is none',
      ['check', '--format', 'xml'],
      'There is no format "xml"; the formats are pretty, json, github, sarif, markdown.',
    ],
    ['an option that is none', ['check', '--mend'], 'There is no option --mend. See: cairn help'],
    [
      'an option that is misspelt',
      ['check', '--chagned'],
      'There is no option --chagned. Did you mean --changed? See: cairn help',
    ],
    ['an option without its value', ['check', '--format'], '--format needs a value behind it. See: cairn help'],
    [
      'an option that takes another for its value',
      ['new', '--started', '--title', 'a'],
      '--started needs a value behind it. See: cairn new --help',
    ],
    ['a value for an option that takes none', ['check', '--fix=yes'], '--fix takes no value. See: cairn help'],
    ['a word too many', ['session', 'x'], 'Nothing is known to do with "x". See: cairn session --help'],
    ['a command that is misspelt', ['chekc'], 'There is no command "chekc". Did you mean "check"?'],
    ['a command that is none', ['frobnicate'], 'There is no command "frobnicate". See: cairn help'],
  ])('is refused in one sentence: %s', async (_name, words, sentence) => {
    const { code, output } = await cairn(words);
    expect(code).toBe(2);
    expect(output).toContain(sentence);
  });

  it('of nothing at all shows the help and fails', async () => {
    expect((await cairn([])).code).toBe(2);
    for (const word of ['help', '--help', '-h']) {
      const { code, output } = await cairn([word]);
      expect(code).toBe(0);
      expect(output).toContain('Usage: cairn <command> [options]');
    }
  });

  it.each(['new', 'check', 'session', 'adopt', 'items', 'digest', 'schema'])(
    'is kept from by a help that fits 80 columns: cairn %s --help',
    async (command) => {
      const { code, output } = await cairn([command, '--help']);
      expect(code).toBe(0);
      expect(output).toContain('Usage: cairn');
      expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );
});
