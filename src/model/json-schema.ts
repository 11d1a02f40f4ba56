import { z } from 'zod';
import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from './collections.ts';
import { DAY } from './duration.ts';
import type { ReferenceTarget } from './fields.ts';
import { trackerStateSchema } from './registries.ts';
import { siteSchema } from './site.ts';

/** A JSON Schema (draft 2020-12) of one kind of file. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Name of a kind of file that has a JSON Schema: a collection, or a file of its own. */
export type SchemaName = CollectionName | 'site' | 'tracker-state';

/** The kinds of files, in the order in which they are listed. */
export const SCHEMA_NAMES: readonly SchemaName[] = ['site', ...COLLECTION_NAMES, 'tracker-state'];

/** The ids that references of one library can name. What is missing is not listed in the schemas. */
export type KnownIds = Partial<Record<ReferenceTarget, Iterable<string>>>;

/**
 * The JSON Schema by which editors complete and check one kind of file, made from the schema that the check uses.
 *
 * It is milder than that one: what needs a calendar, another file or a comparison is left to the check.
 */
export function jsonSchemaOf(name: SchemaName, known: KnownIds): JsonSchema {
  return z.toJSONSchema(schemaOf(name), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      forEditors(jsonSchema, known);
      const days = defaultInDays(zodSchema);
      if (days !== undefined) jsonSchema.default = days;
    },
  });
}

function schemaOf(name: SchemaName): z.ZodType {
  if (name === 'site') return siteSchema;
  return name === 'tracker-state' ? trackerStateSchema : COLLECTIONS[name].schema;
}

/** What texts of a form look like; the check knows more, such as which days exist. */
const PATTERNS: Readonly<Record<string, string>> = {
  id: '^[a-z0-9]+(-[a-z0-9]+)*$',
  instant: '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  duration: '^P(?=.)(\\d{1,6}W)?(\\d{1,6}D)?(T(?=.)(\\d{1,6}H)?(\\d{1,6}M)?(\\d{1,6}S)?)?$',
  'web address': '^[Hh][Tt][Tt][Pp][Ss]?://',
};

/** Turns what fields say for the checks and the guide into what editors know, in place. */
function forEditors(schema: JsonSchema, known: KnownIds): void {
  const { form, refers, orUnknown, example, inline: _inline, ...rest } = schema;
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, rest);
  if (typeof form === 'string' && PATTERNS[form] !== undefined) schema.pattern = PATTERNS[form];
  if (typeof example === 'string' && form !== 'id') schema.examples = [example.replace(/^"(.*)"$/, '$1')];
  const ids = typeof refers === 'string' ? known[refers as ReferenceTarget] : undefined;
  const values = [...[...(ids ?? [])].sort(), ...(ids && orUnknown === true ? ['unknown'] : [])];
  if (values.length > 0) schema.enum = values;
}

/** The default of a duration, which is milliseconds once it is read; those that have one are whole days. */
function defaultInDays(schema: z.core.$ZodType): string | undefined {
  const { type, defaultValue } = schema._zod.def as { type: string; defaultValue?: unknown };
  const isDuration = type === 'default' && typeof defaultValue === 'number' && defaultValue % DAY === 0;
  return isDuration && defaultValue >= DAY ? `P${defaultValue / DAY}D` : undefined;
}
