import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cairn/command.ts';
import { SCHEMA_NAMES } from '../../../src/model/json-schema.ts';

const PROJECT = join(import.meta.dirname, '../../..');

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cairn-'));
  write('content/site.yaml', 'name: N\norganisation: O\nseverities: [{id: sev1, name: A}]\n');
  write('content/teams/payments.yaml', 'name: Payments\n');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), text);
}

async function cairn(words: string[], from = directory) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const code = await run(words, { print, complain: print, environment: {}, directory: from, colours: false });
  return { code, output: printed.join('\n') };
}

describe('cairn schema', () => {
  it('writes a schema for every kind of file, with the ids of the folder', async () => {
    expect(await cairn(['schema'])).toEqual({ code: 0, output: 'Wrote content/.schema.' });
    const folder = join(directory, 'content/.schema');
    expect(readdirSync(folder)).toEqual(SCHEMA_NAMES.map((name) => `${name}.json`).sort());
    expect(JSON.parse(readFileSync(join(folder, 'reviews.json'), 'utf8'))).toMatchObject({
      properties: { owner: { enum: ['payments', 'unknown'] } },
    });
    expect(await cairn(['schema'])).toEqual({ code: 0, output: 'content/.schema is up to date.' });
  });

  it('says what is out of date, and then writes nothing', async () => {
    await cairn(['schema']);
    write('content/teams/edge.yaml', 'name: Edge\n');
    const { code, output } = await cairn(['schema', '--check']);
    expect(code).toBe(1);
    expect(output).toContain('content/.schema/reviews.json is out of date. Write it anew: npm run schema');
    expect(output).not.toContain('teams.json');
  });

  it('is no part of what is checked', async () => {
    await cairn(['schema']);
    expect(await cairn(['check'])).toEqual({ code: 0, output: '0 errors, 0 warnings in 2 files.' });
  });

  it('has been run for the example library', async () => {
    expect(await cairn(['schema', '--check'], PROJECT)).toEqual({ code: 0, output: '' });
  });
});

describe('the settings for editors', () => {
  const settings = JSON.parse(readFileSync(join(PROJECT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };

  it('name schemas that are there', () => {
    for (const path of Object.keys(settings['yaml.schemas']))
      expect([path, existsSync(join(PROJECT, path))]).toEqual([path, true]);
  });
});
