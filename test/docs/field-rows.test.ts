import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldRows, formSentence } from '../../src/components/guide/field-rows.ts';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import { COMPONENTS } from '../../src/model/components.ts';
import {
  distinctList,
  duration,
  id,
  inline,
  instant,
  oneOf,
  plain,
  ref,
  webAddress,
  type FieldMeta,
} from '../../src/model/fields.ts';
import { siteSchema } from '../../src/model/site.ts';
import { guidePage } from './documents.ts';

const SCHEMAS: [string, z.ZodType][] = [
  ['site', siteSchema],
  ...COLLECTION_NAMES.map((name): [string, z.ZodType] => [name, COLLECTIONS[name].schema]),
  ...Object.entries(COMPONENTS),
];

const lines = (schema: z.ZodType) =>
  fieldRows(schema).map(
    (row) => `${row.under}${row.name}${row.required ? '*' : ''}: ${row.description} ${formSentence(row)}`,
  );

describe('the rows of a field table', () => {
  it('say what can stand at each field', () => {
    const schema = z.strictObject({
      id: id('Id.'),
      title: plain('Title.'),
      text: inline('Text.').optional(),
      team: ref('teams', 'Team.', true).optional(),
      lesson: ref('lesson', 'Lesson.').optional(),
      kind: oneOf(['one', 'two'], 'Kind.').default('one'),
      on: z
        .boolean()
        .meta({ description: 'On.' } satisfies FieldMeta)
        .default(false),
      minutes: z
        .number()
        .int()
        .min(5)
        .max(480)
        .meta({ description: 'Minutes.' } satisfies FieldMeta)
        .optional(),
      count: z
        .number()
        .int()
        .min(1)
        .meta({ description: 'Count.' } satisfies FieldMeta)
        .optional(),
      size: z
        .union([plain('As text.'), z.number()])
        .meta({ description: 'Size.' } satisfies FieldMeta)
        .optional(),
      words: distinctList(oneOf(['a', 'b'], 'A word.'), 'Words.').default([]),
      at: instant('Instant.'),
      length: duration('Length.').default(86_400_000),
      url: webAddress('Address.').optional(),
      rules: z
        .record(z.string(), oneOf(['off'], 'A rule.'))
        .meta({ description: 'Rules.' } satisfies FieldMeta)
        .default({}),
    });
    expect(lines(schema)).toMatchInlineSnapshot(`
      [
        "id*: Id. Write lower-case words joined by hyphens, such as \`canary-rules\`.",
        "title*: Title. Write text.",
        "text: Text. Write text with inline Markdown.",
        "team: Team. Write the id of a team, or \`unknown\`.",
        "lesson: Lesson. Write the id of a lesson.",
        "kind: Kind. Write one of \`one\`, \`two\`; left out, it is \`one\`.",
        "on: On. Write \`true\` or \`false\`; left out, it is \`false\`.",
        "minutes: Minutes. Write a whole number from 5 to 480.",
        "count: Count. Write a whole number from 1.",
        "size: Size. Write text, or a number.",
        "words: Words. Write a list, each one of \`a\`, \`b\`.",
        "at*: Instant. Write an instant or a plain date, such as \`2024-07-19T04:09Z\`.",
        "length: Length. Write a duration, such as \`PT15M\`; left out, it is \`P1D\`.",
        "url: Address. Write a web address, such as \`https://example.org/report\`.",
        "rules: Rules. Write names of your own, each with one of \`off\`.",
      ]
    `);
  });

  it('put the keys of a group, a list of groups and groups under names of one’s own below it', () => {
    const inside = () => z.strictObject({ deep: plain('Deep.') });
    const schema = z.strictObject({
      group: inside().meta({ description: 'Group.' }).prefault({ deep: 'x' }),
      list: z.array(inside()).meta({ description: 'List.' }).default([]),
      names: z.record(z.string(), inside()).meta({ description: 'Names.' }).default({}),
    });
    expect(lines(schema)).toMatchInlineSnapshot(`
      [
        "group: Group. Write a group with the keys below.",
        "group.deep*: Deep. Write text.",
        "list: List. Write a list of groups, each with the keys below.",
        "list[].deep*: Deep. Write text.",
        "names: Names. Write names of your own, each with a group with the keys below.",
        "names.….deep*: Deep. Write text.",
      ]
    `);
  });

  it('list the keys of a group that comes twice once', () => {
    const shared = z.strictObject({ deep: plain('Deep.') });
    const either = (description: string) =>
      z
        .union([shared, instant(description)])
        .meta({ description })
        .optional();
    expect(lines(z.strictObject({ first: either('First.'), second: either('Second.') }))).toMatchInlineSnapshot(`
      [
        "first: First. Write an instant or a plain date, such as \`2024-07-19T04:09Z\`, or a group with the keys below.",
        "first.deep*: Deep. Write text.",
        "second: Second. Write an instant or a plain date, such as \`2024-07-19T04:09Z\`, or a group with the keys of \`first\`.",
      ]
    `);
  });

  it('are none for a component without properties', () => {
    expect(fieldRows(z.strictObject({}))).toEqual([]);
  });
});

describe.each(SCHEMAS)('the fields of %s', (_name, schema) => {
  const rows = fieldRows(schema);

  it('each have a description and a form', () => {
    expect(rows.filter(({ description, form }) => description === '' || /any value|undefined/.test(form))).toEqual([]);
  });

  it('all appear in the table, as the JSON Schema knows them', () => {
    const shown = new Set(rows.map(({ under, name }) => under + name));
    const likeAnother = rows
      .filter(({ form }) => form.includes('the keys of'))
      .map(({ under, name }) => `${under}${name}.`);
    const expected = pathsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).filter(
      (path) => !likeAnother.some((prefix) => path.startsWith(prefix)),
    );
    expect([...shown].sort()).toEqual([...new Set(expected)].sort());
  });
});

describe('the page "Every field"', () => {
  const { text } = guidePage('every-field');

  it.each(COLLECTION_NAMES)('has the table and the folder of %s', (name) => {
    expect(text).toContain(`schema={COLLECTIONS.${name}.schema}`);
    expect(text).toContain(`\`content/${name}/${COLLECTIONS[name].fileName}\``);
  });

  it('has the table of the settings', () => {
    expect(text).toContain('schema={siteSchema}');
  });

  it.each(Object.entries(COMPONENTS))('and "Write a review" that of <%s>, where it has properties', (name, schema) => {
    const hasProperties = fieldRows(schema).length > 0;
    expect(guidePage('write-a-review').text.includes(`schema={COMPONENTS.${name}}`)).toBe(hasProperties);
  });
});

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
}

/** Every key of a JSON Schema as the guide writes it. */
function pathsIn(schema: unknown, prefix = ''): string[] {
  const { properties = {}, items, anyOf = [], additionalProperties } = schema as JsonSchema;
  const own = Object.entries(properties).flatMap(([key, inside]) => {
    const path = `${prefix}${key}`;
    return [path, ...pathsIn(inside, `${path}.`)];
  });
  const inList = items ? pathsIn(items, `${prefix.slice(0, -1)}[].`) : [];
  const named = typeof additionalProperties === 'object' ? pathsIn(additionalProperties, `${prefix}….`) : [];
  return [...own, ...inList, ...named, ...anyOf.flatMap((option) => pathsIn(option, prefix))];
}
