import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../scripts/cairn/command.ts';
import { RULES } from '../../src/checks/rules.ts';
import { COLLECTIONS, type CollectionName } from '../../src/model/collections.ts';
import { COMPONENT_NAMES } from '../../src/model/components.ts';
import { siteSchema } from '../../src/model/site.ts';
import { compileBody } from '../../src/write-up/compile.ts';
import { parseFrontMatter } from '../../src/write-up/front-matter.ts';
import { parseYaml } from '../../src/write-up/yaml.ts';
import { DOCUMENTS, fencesIn, guidePage, type Fence } from './documents.ts';
import { COMPLETE, libraryOfExamples, problemsIn, WHOLE_FILES } from './library-of-examples.ts';

const FENCES = DOCUMENTS.flatMap(fencesIn);
const named = (fences: Fence[]) => fences.map((fence) => [`${fence.file}:${fence.line}`, fence] as const);
const inLanguage = (language: string, info: RegExp) =>
  named(FENCES.filter((fence) => fence.language === language && info.test(fence.info)));

describe('the examples of the guide and the README', () => {
  it('are all of a kind that is checked', () => {
    const kinds = new Set(
      FENCES.map(({ language, info }) => `${language} ${info}`.replace(/content\/.*/, '<file>').trim()),
    );
    expect([...kinds].sort()).toEqual([
      'mdx',
      'mdx <file>',
      'mdx broken <file>',
      'sh',
      'text',
      'text check',
      'yaml <file>',
      'yaml fragment',
      'yaml fragment classes',
      'yaml fragment site',
    ]);
  });

  it('are together a library without a problem', () => {
    expect(problemsIn(libraryOfExamples())).toEqual([]);
  });

  it.each(named(WHOLE_FILES))('%s stands in that library without a problem of its own', (_name, fence) => {
    const problems = problemsIn(libraryOfExamples(fence));
    expect(problems.filter(({ file }) => `content/${file}` === fence.info)).toEqual([]);
  });

  it.each(inLanguage('mdx', /^$/))('%s compiles as the body of a review', (_name, { text }) => {
    expect(compileBody(text).findings).toEqual([]);
  });

  it.each(inLanguage('yaml', /^fragment/))('%s fits into a file of its kind', (_name, { info, text }) => {
    const { data, findings } = parseYaml(text);
    const { schema, rest } = fileAround(info.split(' ')[1] ?? 'reviews');
    expect(findings).toEqual([]);
    expect(schema.safeParse({ ...rest, ...(data as object) })).toMatchObject({ success: true });
  });

  it('name rules that exist where they set severities', () => {
    const fragments = inLanguage('yaml', /^fragment site/).map(
      ([, { text }]) => parseYaml(text).data as { checks?: object },
    );
    const codes = fragments.flatMap(({ checks = {} }) => Object.keys(checks));
    expect(RULES.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('show every component', () => {
    const shown = fencesIn(guidePage('write-a-review')).flatMap(({ text }) =>
      [...text.matchAll(/<(\w+)/g)].map(([, name]) => name),
    );
    expect(shown).toEqual(expect.arrayContaining([...COMPONENT_NAMES]));
  });
});

describe('the problems that the guide shows', () => {
  const [broken] = FENCES.filter(({ info }) => info.startsWith('broken '));
  const [said] = FENCES.filter(({ info }) => info === 'check');

  it('are word for word what the check says of the example', async () => {
    const file = broken?.info.replace('broken ', '') ?? '';
    const directory = libraryOfExamples({ info: file, text: broken?.text ?? '' });
    const printed: string[] = [];
    const code = await run(['check', join(directory, file)], {
      print: (text) => printed.push(text),
      complain: (text) => printed.push(text),
      environment: {},
      directory,
      colours: false,
    });
    expect(`${printed.join('\n')}\n`).toBe(said?.text);
    expect(code).toBe(1);
  });
});

describe('what the guide says a status needs', () => {
  const table = guidePage('write-a-review').text;
  const path = 'content/reviews/2026-07-14-checkout-certificate.mdx';
  const steps = WHOLE_FILES.filter((fence) => fence.info === path && fence.file.endsWith('write-a-review.mdx'));
  const cases = [...steps, COMPLETE].flatMap(({ text }) => {
    const { data } = parseFrontMatter(text) as { data: Record<string, unknown> };
    const status = String(data['status'] ?? 'draft');
    const needs = new RegExp(`^\\| \`${status}\` +\\| ([^|]*)\\|`, 'm').exec(table)?.[1] ?? '';
    const keys = [...needs.matchAll(/`([\w.]+)`/g)].flatMap(([, key]) => key ?? []);
    return keys.map((key) => [status, key, data] as const);
  });

  it('speaks of all three', () => {
    expect(new Set(cases.map(([status]) => status))).toEqual(new Set(['draft', 'preliminary', 'final']));
  });

  it.each(cases)('a %s review without %s is an error', (_status, key, data) => {
    const text = `---\n${JSON.stringify(without(data, key.split('.')))}\n---\n`;
    const messages = problemsIn(libraryOfExamples({ info: path, text })).map(({ message }) => message);
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining(`"${key}"`)]));
  });
});

/** A whole file of a kind, around which a fragment can be put. */
function fileAround(kind: string): {
  schema: typeof siteSchema | (typeof COLLECTIONS)[CollectionName]['schema'];
  rest: object;
} {
  if (kind === 'site') {
    const site = WHOLE_FILES.find(({ info }) => info === 'content/site.yaml');
    return { schema: siteSchema, rest: parseYaml(site?.text ?? '').data as object };
  }
  const rest = { reviews: { title: 'A title' }, classes: { name: 'A name', definition: 'A definition.' } }[kind];
  if (!rest) throw new Error(`No file of the kind "${kind}" is known; add it here.`);
  return { schema: COLLECTIONS[kind as CollectionName].schema, rest };
}

/** The data without what stands at a path. A milestone is also taken out of the timeline, from which it would be read. */
function without(data: Record<string, unknown>, [first = '', ...rest]: readonly string[]): Record<string, unknown> {
  const { [first]: inside, ...others } = data;
  if (rest.length === 0) return others;
  const { timeline: _timeline, ...untimed } = others;
  return { ...untimed, [first]: without(inside as Record<string, unknown>, rest) };
}
