import { z } from 'zod';
import type { Finding } from '../model/diagnostic.ts';
import { metaOf, type FieldMeta } from '../model/fields.ts';
import { listed, nearest } from '../model/suggestion.ts';

/** What a schema says of a value, with the path to it instead of a place. */
export interface SchemaFinding extends Omit<Finding, 'line' | 'column'> {
  path: PropertyKey[];
  /** The key itself is meant, not its value. */
  atKey: boolean;
}

/** Turns one Zod issue into findings in the words of the content model. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaFinding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema));
  const field = describe(schema, issue.path);
  const value = valueAt(data, issue.path);
  const missing = value === undefined;
  const made = {
    code: missing ? 'missing-key' : codeOf(issue),
    severity: 'error' as const,
    path: issue.path,
    atKey: false,
    message: missing ? `"${nameOf(issue.path)}" is missing.` : messageOf(issue, value),
    why: field.description ?? 'The value has a meaning only in the form the content model gives it.',
    fix: fixOf(issue, field),
  };
  return [made];
}

function unknownKey(key: string, path: PropertyKey[], schema: z.ZodType): SchemaFinding {
  const known = Object.keys(shapeOf(schemaAt(schema, path)) ?? {});
  const near = nearest(key, known);
  return {
    code: 'unknown-key',
    severity: 'error',
    path: [...path, key],
    atKey: true,
    message: `The key "${key}" is not known here.`,
    why: 'A mistyped key would be dropped without a word.',
    fix: near ? `Did you mean "${near}"?` : known.length === 0 ? 'Nothing can be given here; delete it.' : `The keys are ${listed(known)}.`,
  };
}

const CODES: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-word',
  too_big: 'out-of-range',
  too_small: 'out-of-range',
};

function codeOf(issue: z.core.$ZodIssue): string {
  return CODES[issue.code] ?? 'bad-value';
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    const wanted = TYPE_NAMES[issue.expected] ?? issue.expected;
    return `"${nameOf(issue.path)}" needs to be ${wanted}, not ${typeName(value)}.`;
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid')) {
    return `"${String(value)}" is not one of the words known here.`;
  }
  return issue.message;
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return TYPE_NAMES[typeof value] ?? typeof value;
}

function fixOf(issue: z.core.$ZodIssue, field: FieldMeta): string {
  const own = issue.code === 'custom' ? (issue.params?.['fix'] as string | undefined) : undefined;
  if (own) return own;
  if (issue.code === 'invalid_value') return `The words are ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Write a list: [one, two], or one "- " line for each.';
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put the value in quotes if it is meant as text.';
  if (field.example) return `For example: ${field.example}`;
  return 'See the guide, "Every field", for what can stand here.';
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The front matter';
  return typeof last === 'number' ? `${nameOf(path.slice(0, -1))}[${last + 1}]` : String(last);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[key]), data);
}

function describe(schema: z.ZodType, path: readonly PropertyKey[]): FieldMeta {
  for (let length = path.length; length > 0; length -= 1) {
    const meta = metaThrough(schemaAt(schema, path.slice(0, length)));
    if (meta.description) return meta;
  }
  return {};
}

/** The meta of a schema, or of what it wraps. */
function metaThrough(schema: z.core.$ZodType | undefined): FieldMeta {
  for (let at = schema; at; at = inner(at)) {
    const meta = metaOf(at);
    if (meta.description) return meta;
  }
  return {};
}

/** The schema of the value at a path, through optionals, defaults and transforms. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const container: z.core.$ZodType | undefined = unwrap(at);
    const definition = container?._zod.def as { element?: z.core.$ZodType; valueType?: z.core.$ZodType } | undefined;
    at = shapeOf(container)?.[String(step)] ?? definition?.element ?? definition?.valueType;
    if (!at) return undefined;
  }
  return at;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let at = schema;
  for (let next = at && inner(at); next; next = inner(next)) at = next;
  return at;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const definition = schema._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  return definition.innerType ?? definition.in;
}

/** The fields of an object schema; undefined for everything else. */
export function shapeOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> | undefined {
  return (unwrap(schema)?._zod.def as { shape?: Record<string, z.core.$ZodType> } | undefined)?.shape;
}
