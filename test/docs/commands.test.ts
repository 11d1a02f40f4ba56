import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/cairn/command.ts';
import { DIGEST_FORMATS } from '../../scripts/cairn/digest.ts';
import { ITEM_FORMATS } from '../../scripts/cairn/items.ts';
import { FORMATS } from '../../scripts/cairn/report.ts';
import { DOCUMENTS, guidePage, read, ROOT } from './documents.ts';

const SOURCES = ['astro.config.mjs', ...globSync('{src,scripts}/**/*.{ts,astro}', { cwd: ROOT })];
const code = SOURCES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
const { scripts } = JSON.parse(read('package.json').text) as { scripts: Record<string, string> };

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])),
];
const everywhere = DOCUMENTS.map(({ text }) => text).join('\n');

describe('the commands that the guide and the README name', () => {
  it.each(matches(everywhere, /npm run (?:--silent )?(\w[\w:-]*)/g))('npm run %s exists', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  it.each(matches(everywhere, /npm (start|test)\b/g))('npm %s exists', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  it('give options to the check that it has', async () => {
    const help: string[] = [];
    const print = (text: string) => help.push(text);
    await run(['help'], { print, complain: print, environment: {}, directory: ROOT, colours: false });
    for (const option of matches(everywhere, /npm run check --.* (--[\w-]+)/g))
      expect(help.join('\n')).toContain(option);
    expect([...FORMATS, ...DIGEST_FORMATS, ...ITEM_FORMATS]).toEqual(
      expect.arrayContaining(matches(everywhere, /--format (\w+)/g)),
    );
  });

  it.each(matches(everywhere, /npm run (?:--silent )?cairn (\w+)/g))(
    'cairn %s is one, with its options',
    async (name) => {
      const help: string[] = [];
      const print = (text: string) => help.push(text);
      const effects = { print, complain: print, environment: {}, directory: ROOT, colours: false };
      expect(await run([name, '--help'], effects)).toBe(0);
      for (const option of matches(everywhere, new RegExp(`cairn ${name} --.*? (--\\w[\\w-]*)`, 'g')))
        expect(help.join('\n')).toContain(option);
    },
  );

  it('give options to the benchmark that it has', () => {
    const { text } = read('scripts/bench.ts');
    const options = matches(guidePage('budgets').text, /(?:npm run bench -- .*?|`)(--[a-z]+)/g);
    expect(options).not.toEqual([]);
    for (const option of options) expect(text).toContain(`${option} `);
  });
});

describe('the environment variables', () => {
  const inCode = matches(code, /\b(CAIRN_[A-Z]+)\b/g);

  it.each(matches(everywhere, /\b(CAIRN_[A-Z]+)\b/g))('%s is read by the code', (name) => {
    expect(inCode).toContain(name);
  });

  it.each(inCode)('%s has its line in the guide', (name) => {
    expect(guidePage('make-it-yours').text).toContain(`| \`${name}\` `);
  });
});
