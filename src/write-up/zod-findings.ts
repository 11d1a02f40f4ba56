import type { z } from 'zod';
import type { Finding } from '../model/diagnostic.ts';
import { metaOf, type FieldMeta } from '../model/fields.ts';
import { marksAround, nearest } from '../model/suggestion.ts';
import { inner, schemaAt, shapeOf } from './schema-at.ts';
import { groupForm, isNeeded, listForm } from './written-form.ts';

/** What a schema says of a value, with the path to it instead of a place. */
export interface SchemaFinding extends Omit<Finding, 'line' | 'column'> {
  path: PropertyKey[];
  /** The key itself is meant, not its value. */
  atKey: boolean;
}

/** Turns one Zod issue into findings in the words of the content model. */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): SchemaFinding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema, data));
  const meant = issue.code === 'invalid_union' ? formMeant(issue) : undefined;
  if (meant)
    return meant.flatMap((inside) => explainIssue({ ...inside, path: [...issue.path, ...inside.path] }, schema, data));
  const field = describe(schema, issue.path);
  const value = valueAt(data, issue.path);
  const missing = value === undefined;
  const made = {
    code: missing ? 'missing-key' : codeOf(issue),
    severity: 'error' as const,
    path: issue.path,
    atKey: false,
    message: missing ? `${subject(issue.path)} is missing.` : messageOf(issue, value),
    why: field.description ?? 'The value has a meaning only in the form the content model gives it.',
    fix: marksFix(value, field) ?? ownFix(issue) ?? (missing ? fixMissing(issue, field) : fixOf(issue, schema, value)),
  };
  return [made];
}

/** Of the forms that a value can have, what is wrong with the one whose type it has. */
function formMeant({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  return errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
}

function unknownKey(key: string, path: PropertyKey[], schema: z.ZodType, data: unknown): SchemaFinding {
  const known = Object.keys(shapeOf(schemaAt(schema, path)) ?? {});
  return {
    code: 'unknown-key',
    severity: 'error',
    path: [...path, key],
    atKey: true,
    message: `The key "${key}" is not known here.`,
    why: 'A mistyped key would be dropped without a word.',
    fix: fixUnknownKey(key, known, valueAt(data, [...path, key]) === null),
  };
}

const REST_OF_TEXT = 'If it is the rest of a text, put the whole text in quotes: between { and } a comma ends it.';

function fixUnknownKey(key: string, known: readonly string[], isAlone: boolean): string {
  const near = nearest(key, known);
  if (/\s/.test(key)) return REST_OF_TEXT;
  if (near) return `Did you mean "${near}"?`;
  if (known.length === 0) return 'Nothing can be given here; delete it.';
  return `${isAlone ? `${REST_OF_TEXT} ` : ''}The keys are ${known.join(', ')}.`;
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
  int: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
};

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    return `${subject(issue.path)} needs to be ${TYPE_NAMES[issue.expected] ?? 'something else'}, not ${typeName(value)}.`;
  }
  if (issue.code === 'invalid_value' && typeof value !== 'string') {
    return `${subject(issue.path)} needs to be one of the words known here, not ${typeName(value)}.`;
  }
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid'))
    return `"${value as string}" is not one of the words known here.`;
  if (issue.code === 'too_small' && issue.message.startsWith('Too'))
    return `${subject(issue.path)} is less than ${String(issue.minimum)}.`;
  if (issue.code === 'too_big' && issue.message.startsWith('Too'))
    return `${subject(issue.path)} is more than ${String(issue.maximum)}.`;
  return issue.message;
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number without end';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'a fraction';
  return TYPE_NAMES[typeof value] ?? typeof value;
}

/** Quotation marks may stand in a text, and in nothing else. */
function marksFix(value: unknown, { inline, maxLength }: FieldMeta): string | undefined {
  return inline || maxLength !== undefined ? undefined : marksAround(value);
}

/** The remedy that the schema itself gives. */
function ownFix(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? (issue.params?.['fix'] as string | undefined) : undefined;
}

function fixMissing(issue: z.core.$ZodIssue, { example }: FieldMeta): string {
  const key = `Add ${String(issue.path.at(-1) ?? 'it')}:`;
  if (issue.code === 'invalid_value') return `${key} with one of the words ${issue.values.map(String).join(', ')}.`;
  return `${key} with its value${example ? `, for example ${example}` : ''}.`;
}

/** What to write instead of a value of the wrong type. */
const FORMS: Record<string, string> = {
  string: 'Put the value in quotes if it is meant as text.',
  boolean: 'Write true or false, without quotes.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
};

function nothingFix(field: z.core.$ZodType | undefined): string {
  const orOut = isNeeded(field) ? '' : ', or leave the key out';
  return `Write it behind the colon${orOut}; put a text that begins with # in quotes.`;
}

function fixOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string {
  if (issue.code === 'invalid_value') return `The words are ${issue.values.map(String).join(', ')}.`;
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const asked = schemaAt(schema, issue.path);
  if (expected === 'array') return listForm(asked, value);
  if (expected === 'object' || expected === 'record') return groupForm(asked, issue.path.length === 0);
  if (value === null) return nothingFix(asked);
  if (expected === 'string' && typeof value === 'object') return 'Write one text.';
  const { example } = describe(schema, issue.path);
  if (example) return `For example: ${example}`;
  return FORMS[expected] ?? 'See the guide, "Every field", for what can stand here.';
}

/** What a sentence about the value at a path begins with. */
function subject(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'What this file holds';
  return typeof last === 'number' ? `Entry ${last + 1} of ${subject(path.slice(0, -1))}` : `"${String(last)}"`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[key],
    data,
  );
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
