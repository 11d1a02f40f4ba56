import type { z } from 'zod';
import { metaOf, type FieldMeta } from '../../model/fields.ts';
import { canonicalDate } from './canonical-date.ts';

/** The names that a reference may mean, by how they can be written; undefined when it is not known for this target. */
export type Names = (target: NonNullable<FieldMeta['refers']>) => ReadonlyMap<string, string> | undefined;

/** A word without what people vary in writing it: case, and spaces, hyphens or underscores. */
export function plainForm(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** The form that the content model asks for of a value that means one thing only; undefined where it is right, or unclear. */
export function canonicalValue(value: string, schema: z.core.$ZodType, names: Names): string | undefined {
  const meta = metaThrough(schema);
  if (meta.example === '2024-07-19T04:09Z') return canonicalDate(value);
  if (meta.refers) return names(meta.refers)?.get(plainForm(value));
  const words = wordsOf(schema);
  return words?.includes(value) ? undefined : words?.find((word) => plainForm(word) === plainForm(value));
}

interface Definition {
  type: string;
  entries?: Record<string, string>;
  innerType?: z.core.$ZodType;
}

function wordsOf(schema: z.core.$ZodType): string[] | undefined {
  const { type, entries, innerType } = schema._zod.def as Definition;
  if (innerType) return wordsOf(innerType);
  return type === 'enum' && entries ? Object.values(entries) : undefined;
}

function metaThrough(schema: z.core.$ZodType): FieldMeta {
  const meta = metaOf(schema);
  const { innerType } = schema._zod.def as Definition;
  return meta.description === undefined && innerType ? metaThrough(innerType) : meta;
}
