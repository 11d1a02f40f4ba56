import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../src/model/json-schema.ts';
import { parseFrontMatter } from '../../src/write-up/front-matter.ts';
import { parseYaml } from '../../src/write-up/yaml.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const KNOWN = { severities: ['sev2', 'sev1'], teams: ['edge'], services: ['cdn'], classes: ['expiry'], practices: [] };
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

function validator(name: SchemaName, schema = jsonSchemaOf(name, KNOWN)): ValidateFunction {
  return ajv.compile(schema);
}

/** What is wrong with some data, as `place keyword`. */
function problems(name: SchemaName, data: unknown): string[] {
  const validate = validator(name);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`);
}

describe('the JSON Schemas', () => {
  it.each(SCHEMA_NAMES)('are sound, and hold nothing that only Cairn understands: %s', (name) => {
    expect(() => validator(name)).not.toThrow();
    expect(JSON.stringify(jsonSchemaOf(name, KNOWN))).not.toMatch(/"(?:refers|orUnknown|inline|form|example)":/);
  });

  it('describe fields, list words and ids, and say what holds when a field is left out', () => {
    expect(jsonSchemaOf('reviews', KNOWN).properties).toMatchObject({
      title: { description: 'What happened, in plain words; not whose fault.', maxLength: 120 },
      kind: { enum: ['incident', 'near-miss', 'drill', 'security'], default: 'incident' },
      severity: { enum: ['sev1', 'sev2', 'unknown'] },
      owner: { enum: ['edge', 'unknown'] },
      services: { items: { enum: ['cdn'] }, uniqueItems: true, default: [] },
    });
    expect(jsonSchemaOf('site', KNOWN)).toMatchObject({
      properties: {
        items: {
          properties: { due: { anyOf: [{ properties: { tactical: { default: 'P28D' } } }, { enum: ['off'] }] } },
        },
      },
    });
  });

  it('leave a reference open where its ids are not listed', () => {
    expect(jsonSchemaOf('services', {}).properties?.['team']).not.toHaveProperty('enum');
  });

  it.each([
    ['a slip in a key', { title: 'T', severty: 'sev1' }, ['/ additionalProperties']],
    ['a missing title', {}, ['/ required']],
    ['a word that is none', { title: 'T', status: 'done' }, ['/status enum']],
    ['a team that does not exist', { title: 'T', owner: 'egde' }, ['/owner enum']],
    ['a time without a zone', { title: 'T', localReview: { held: '2026-07-14T06:00' } }, ['/localReview/held pattern']],
    ['a value twice', { title: 'T', services: ['cdn', 'cdn'] }, ['/services uniqueItems']],
  ])('see %s', (_name, data, told) => {
    expect(problems('reviews', data)).toEqual(told);
  });

  it.each(['2026-07-14', '2026-07-14T06:00Z', '2026-07-14 06:00:01.5+02:00'])('take the instant %s', (held) => {
    expect(problems('reviews', { title: 'T', localReview: { held } })).toEqual([]);
  });
});

describe('the schemas of the example library', () => {
  const schemaOf = (name: SchemaName) =>
    JSON.parse(readFileSync(join(CONTENT, `.schema/${name}.json`), 'utf8')) as ReturnType<typeof jsonSchemaOf>;

  it.each(COLLECTION_NAMES)('accept every file of %s', (name) => {
    const validate = validator(name, schemaOf(name));
    const { extension } = COLLECTIONS[name];
    for (const file of globSync(`${name}/**/*.${extension}`, { cwd: CONTENT })) {
      const text = readFileSync(join(CONTENT, file), 'utf8');
      const { data } = extension === 'mdx' ? parseFrontMatter(text) : parseYaml(text);
      expect([file, validate(data), validate.errors]).toEqual([file, true, null]);
    }
  });

  it('accept its settings', () => {
    const validate = validator('site', schemaOf('site'));
    expect([validate(parseYaml(readFileSync(join(CONTENT, 'site.yaml'), 'utf8')).data), validate.errors]).toEqual([
      true,
      null,
    ]);
  });
});
