import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCollection, readContent, readSite } from '../../src/write-up/read-content.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { reviewText } from './told.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}]\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Everything that is wrong with the folder, as `file:line:column code`. */
function problems(): string[] {
  return readContent(root).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

const inWords = ({ file, message, why, fix }: Diagnostic) => `${file}\n${message}\n${why}\n→ ${fix}`;

describe('a content folder', () => {
  it('is read collection by collection', () => {
    write('teams/edge.yaml', 'name: Edge');
    write('reviews/2024-01-01-a.mdx', reviewText('', 'Text.'));
    const { entries, ids, problems: found, site } = readContent(root);
    expect(found).toEqual([]);
    expect(site?.name).toBe('N');
    expect(entries.teams.map(({ id, file }) => [id, file])).toEqual([['edge', 'teams/edge.yaml']]);
    expect(entries.reviews.map(({ id }) => id)).toEqual(['2024-01-01-a']);
    expect([...ids.reviews]).toEqual(['2024-01-01-a']);
    expect(entries.reviews[0]?.locate(['times', 'started'])).toEqual({ line: 3, column: 18 });
  });

  it('may lack every collection', () => {
    expect(problems()).toEqual([]);
  });

  it('is read in the order of names, whatever the disk says', () => {
    for (const id of ['c', 'a', 'b-1', 'b']) write(`teams/${id}.yaml`, 'name: T');
    expect(readContent(root).entries.teams.map(({ id }) => id)).toEqual(['a', 'b-1', 'b', 'c']);
  });

  it('keeps the id of a file with errors, so that references to it hold', () => {
    write('teams/edge.yaml', 'nme: Edge');
    const { entries, ids } = readContent(root);
    expect(entries.teams).toEqual([]);
    expect([...ids.teams]).toEqual(['edge']);
  });

  it('may hold pictures and hidden files beside write-ups', () => {
    write('reviews/cpu.png', PNG);
    write('reviews/.DS_Store', 'x');
    write('.gitkeep', '');
    expect(problems()).toEqual([]);
  });
});

describe('a file that cannot be', () => {
  it.each([
    ['a review in Markdown', 'reviews/2024-01-01-a.md', 'file-foreign'],
    ['a team in another spelling of YAML', 'teams/edge.yml', 'file-foreign'],
    ['a team in JSON', 'teams/edge.json', 'file-foreign'],
    ['a review with a capital ending', 'reviews/2024-01-01-a.MDX', 'file-foreign'],
    ['a text', 'reviews/notes.txt', 'file-foreign'],
    ['a vector image', 'reviews/a.svg', 'file-foreign'],
    ['a picture where there are no write-ups', 'teams/a.png', 'file-foreign'],
    ['a script', 'reviews/a.js', 'file-foreign'],
    ['a file without an ending', 'reviews/README', 'file-foreign'],
    ['a review without its date', 'reviews/outage.mdx', 'file-name'],
    ['a review with half a date', 'reviews/2024-01-outage.mdx', 'file-name'],
    ['a review with nothing but a date', 'reviews/2024-01-01.mdx', 'file-name'],
    ['capitals', 'reviews/2024-01-01-Outage.mdx', 'file-name'],
    ['a space', 'reviews/2024-01-01-big outage.mdx', 'file-name'],
    ['an underscore', 'teams/edge_waf.yaml', 'file-name'],
    ['a letter outside ASCII', 'teams/café.yaml', 'file-name'],
    ['a dot', 'teams/edge.waf.yaml', 'file-name'],
    ['a name of 81 letters', `teams/${'a'.repeat(81)}.yaml`, 'file-name'],
    ['a session with a name before its date', 'sessions/autumn-2024-01-01.mdx', 'file-name'],
    ['a folder of its own', 'reviews/2024/2024-01-01-a.mdx', 'file-nested'],
    ['a folder that looks like an id', 'teams/edge/waf.yaml', 'file-nested'],
    ['a write-up beside the folders', '2024-01-01-a.mdx', 'file-stray'],
    ['the settings in another spelling', 'site.yml', 'file-stray'],
    ['a folder in the singular', 'review/2024-01-01-a.mdx', 'file-stray'],
    ['a folder in capitals', 'Reviews/2024-01-01-a.mdx', 'file-stray'],
  ])('is an error: %s', (_name, file, code) => {
    write(file, 'name: T');
    const shown = code === 'file-stray' ? file.split('/')[0] : file;
    expect(problems()).toEqual([`${shown ?? ''}:1:1 ${code}`]);
  });

  it.each(['README.md', 'assets/logo.png', 'package.json', 'LICENSE'])(
    'is none beside the folders, where nobody takes it for content: %s',
    (file) => {
      write(file, 'x');
      expect(problems()).toEqual([]);
    },
  );

  it('is told with both names when it would share the id of another', () => {
    write('reviews/2024-01-01-a.mdx', reviewText());
    write('reviews/old/2024-01-01-a.mdx', reviewText());
    expect(readContent(root).problems.map(inWords).join('\n\n')).toMatchInlineSnapshot(`
      "reviews/old/2024-01-01-a.mdx
      reviews/old/2024-01-01-a.mdx and reviews/2024-01-01-a.mdx would have the same id.
      The file name is the id, and ids have no folders.
      → Rename it, and move it to content/reviews/."
    `);
  });

  it('is told what to do', () => {
    for (const file of [
      'reviews/2024-01-01-a.md',
      'reviews/x.mdx',
      'teams/notes.txt',
      'site.yml',
      'team/edge.yaml',
      'reviews/x/2024-01-01-b.mdx',
    ])
      write(file, 'x');
    expect(readContent(root).problems.map(inWords).join('\n\n')).toMatchInlineSnapshot(`
      "site.yml
      Nothing reads content/site.yml.
      It would be ignored, and nothing written is silently dropped.
      → Rename it to site.yaml.

      team
      Nothing reads content/team.
      It would be ignored, and nothing written is silently dropped.
      → The folders are teams, services, classes, practices, reviews, sessions, adoption, paths.

      teams/notes.txt
      This file does not belong here.
      It would be ignored, and nothing written is silently dropped.
      → Keep only .yaml files in content/teams/.

      reviews/2024-01-01-a.md
      A review is a .mdx file.
      It would be ignored, and nothing written is silently dropped.
      → Rename it to 2024-01-01-a.mdx.

      reviews/x.mdx
      "x.mdx" cannot be the name of a review.
      The file name is the id for ever and becomes part of addresses.
      → Name it <yyyy-mm-dd>-<slug>.mdx: lower-case words joined by hyphens, at most 80 characters.

      reviews/x/2024-01-01-b.mdx
      This review lies in a folder of its own.
      The file name is the id, and ids have no folders.
      → Move it to content/reviews/2024-01-01-b.mdx."
    `);
  });
});

describe('a link', () => {
  it('out of the folder is an error, and nothing of the file is read', () => {
    const secret = mkdtempSync(join(tmpdir(), 'cairn-secret-'));
    writeFileSync(join(secret, 'a.yaml'), 'name: SECRET');
    writeFileSync(join(secret, 'a.png'), PNG);
    mkdirSync(join(root, 'teams'));
    mkdirSync(join(root, 'reviews'));
    symlinkSync(join(secret, 'a.yaml'), join(root, 'teams/edge.yaml'));
    symlinkSync(join(secret, 'a.png'), join(root, 'reviews/a.png'));
    symlinkSync(secret, join(root, 'services'));
    const content = readContent(root);
    rmSync(secret, { recursive: true });
    expect(content.problems.map(({ file, code }) => `${file} ${code}`).sort()).toEqual([
      'reviews/a.png file-outside',
      'services/a.png file-outside',
      'services/a.yaml file-outside',
      'teams/edge.yaml file-outside',
    ]);
    expect(JSON.stringify(content)).not.toContain('SECRET');
  });

  it('within the folder is a file like any other', () => {
    write('teams/edge.yaml', 'name: Edge');
    symlinkSync(join(root, 'teams/edge.yaml'), join(root, 'teams/core.yaml'));
    expect(readContent(root).entries.teams.map(({ id }) => id)).toEqual(['core', 'edge']);
  });

  it('to a folder is not followed, neither out of the content nor round in a ring', () => {
    mkdirSync(join(root, 'teams'));
    symlinkSync('/', join(root, 'teams/out'));
    symlinkSync(root, join(root, 'teams/up'));
    symlinkSync(join(root, 'teams'), join(root, 'teams/ring'));
    expect(problems()).toEqual([
      'teams/out:1:1 file-outside',
      'teams/ring:1:1 file-foreign',
      'teams/up:1:1 file-foreign',
    ]);
  });

  it('that leads nowhere, or to a folder, is an error', () => {
    mkdirSync(join(root, 'teams'));
    symlinkSync(join(root, 'nothing'), join(root, 'teams/a.yaml'));
    symlinkSync(join(root, 'teams'), join(root, 'teams/b.yaml'));
    expect(readContent(root).problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'teams/a.yaml: This file cannot be read: it is a link that leads nowhere.',
      'teams/b.yaml: This file cannot be read: it is a folder.',
    ]);
  });

  it('in place of the settings is an error when it leads out', () => {
    rmSync(join(root, 'site.yaml'));
    symlinkSync('/etc/hostname', join(root, 'site.yaml'));
    expect(problems()).toEqual(['site.yaml:1:1 file-outside']);
  });
});

describe('a file that cannot be read', () => {
  it.skipIf(process.getuid?.() === 0)('for want of permission is an error', () => {
    write('teams/edge.yaml', 'name: Edge');
    chmodSync(join(root, 'teams/edge.yaml'), 0);
    expect(problems()).toEqual(['teams/edge.yaml:1:1 file-unreadable']);
  });

  it('because a folder stands in its place is an error', () => {
    rmSync(join(root, 'site.yaml'));
    mkdirSync(join(root, 'site.yaml'));
    expect(problems()).toEqual(['site.yaml:1:1 file-unreadable']);
  });

  it('leaves the others as they are', () => {
    write('teams/a.yaml', Uint8Array.from([0xff]));
    write('teams/b.yaml', 'name: B');
    expect(readContent(root).entries.teams.map(({ id }) => id)).toEqual(['b']);
    expect(problems()).toEqual(['teams/a.yaml:1:1 not-utf8']);
  });

  it('where a file stands in the place of a folder is an error of nothing', () => {
    write('teams', 'x');
    expect(problems()).toEqual([]);
  });
});

describe('the settings', () => {
  it('are needed', () => {
    rmSync(join(root, 'site.yaml'));
    expect(readContent(root).problems.map(inWords).join('\n\n')).toMatchInlineSnapshot(`
      "site.yaml
      There is no site.yaml in the content folder.
      It names the organisation and its severities.
      → Write one with name:, organisation: and severities:."
    `);
  });

  it.each([
    ['are no YAML', 'name: [', ['1:7 yaml-syntax']],
    ['are empty', '', ['1:1 wrong-type']],
    [
      'lack what is needed, and have what nobody knows',
      'name: N\norgnisation: O\n',
      ['1:1 missing-key', '1:1 missing-key', '2:1 unknown-key'],
    ],
    [
      'hold an escape that hides',
      'name: "N\\u202E"\norganisation: O\nseverities: [{id: a, name: A}]',
      ['1:8 control-character'],
    ],
    [
      'speak of a severity that is none',
      'name: N\norganisation: O\nseverities: [{id: a, name: A}]\ncommunication: [{severity: b, to: customers}]',
      ['4:28 bad-value'],
    ],
  ])('are told about when they %s', (_name, text, expected) => {
    write('site.yaml', text);
    const { site, problems: found } = readSite(root);
    expect(site).toBeUndefined();
    expect(found.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
  });
});

describe('an image', () => {
  it.each<[string, string, string | Uint8Array | undefined, string | undefined]>([
    ['that lies beside the write-up is fine', 'a.png', PNG, undefined],
    ['that is a JPEG is fine', 'a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), undefined],
    ['that is a JPEG by its longer name is fine', 'a.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), undefined],
    ['that is a GIF is fine', 'a.gif', 'GIF89a', undefined],
    ['that is WebP is fine', 'a.webp', 'RIFF\0\0\0\0WEBP', undefined],
    ['that is AVIF is fine', 'a.avif', '\0\0\0\x20ftypavif', undefined],
    ['that is missing is an error where it is shown', 'a.png', undefined, 'image-missing'],
    ['that is a page is an error', 'a.png', '<html>', 'image-broken'],
    ['that is empty is an error', 'a.png', '', 'image-broken'],
    ['that is of another kind than it says is an error', 'a.jpg', PNG, 'image-broken'],
  ])('%s', (_name, name, bytes, code) => {
    if (bytes !== undefined) write(`reviews/${name}`, bytes);
    write('reviews/2024-01-01-a.mdx', reviewText('', `a\n\n![b](${name})`));
    expect(problems()).toEqual(code ? [`reviews/2024-01-01-a.mdx:7:1 ${code}`] : []);
    expect(readContent(root).entries.reviews).toHaveLength(code ? 0 : 1);
  });

  it('in a folder of its own is not found, as pictures lie beside their write-up', () => {
    write('reviews/img/a.png', PNG);
    write('reviews/2024-01-01-a.mdx', reviewText('', '![b](a.png)'));
    expect(problems()).toEqual(['reviews/2024-01-01-a.mdx:5:1 image-missing']);
  });
});

describe('a file that an earlier run kept', () => {
  const read = (kept?: ReturnType<typeof entryOf>) => readCollection(root, 'reviews', () => kept);
  const entryOf = () => readCollection(root, 'reviews').entries[0];

  it('is given back unread while it is the same', () => {
    write('reviews/2024-01-01-a.mdx', reviewText('', 'Text.'));
    const kept = entryOf();
    const again = read(kept && { ...kept, data: { ...kept.data, title: 'kept' } });
    expect(again.entries[0]?.data.title).toBe('kept');
    expect(again.entries[0]?.locate(['title'])).toEqual({ line: 2, column: 8 });
  });

  it('is read again when it has changed', () => {
    write('reviews/2024-01-01-a.mdx', reviewText('', 'Text.'));
    const kept = entryOf();
    write('reviews/2024-01-01-a.mdx', reviewText('', '<br>'));
    expect(read(kept)).toMatchObject({ entries: [], problems: [{ code: 'unsafe-html' }] });
  });

  it('is read again when an image of it is gone', () => {
    write('reviews/a.png', PNG);
    write('reviews/2024-01-01-a.mdx', reviewText('', '![b](a.png)'));
    const kept = entryOf();
    expect(read(kept).problems).toEqual([]);
    rmSync(join(root, 'reviews/a.png'));
    expect(read(kept)).toMatchObject({ entries: [], problems: [{ code: 'image-missing', line: 5 }] });
  });
});

describe('a file of great size', { timeout: 60_000 }, () => {
  it('with ten thousand events is read', () => {
    const events = Array.from(
      { length: 10_000 },
      (_, index) => `  - {at: 2024-01-01T10:00Z, kind: note, text: "Event ${index} [a](/reviews/2024-01-01-a/)"}`,
    );
    write('reviews/2024-01-01-a.mdx', reviewText(`timeline:\n${events.join('\n')}`));
    expect(readContent(root).entries.reviews[0]?.data.timeline).toHaveLength(10_000);
  });

  it('with ten thousand problems tells each at its place', () => {
    const events = Array.from({ length: 10_000 }, () => '  - {at: 10:00, kind: nte, text: "# x"}');
    write('reviews/2024-01-01-a.mdx', reviewText(`timeline:\n${events.join('\n')}`));
    const found = problems();
    expect(found).toHaveLength(30_000);
    expect(found).toContain('reviews/2024-01-01-a.mdx:10004:10 bad-value');
  });

  it('with a list of wrong values does not exhaust the machine', () => {
    write('reviews/2024-01-01-a.mdx', reviewText(`services: [${'1,'.repeat(200_000)}1]`));
    expect(problems()).toHaveLength(200_001);
  });
});
