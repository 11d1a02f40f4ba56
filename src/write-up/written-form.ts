import type { z } from 'zod';
import { metaOf, type FieldMeta } from '../model/fields.ts';
import { inner, shapeOf, unwrap } from './schema-at.ts';

/** How a list is written, with the value that stands in its place where it can be an entry. */
export function listForm(schema: z.core.$ZodType | undefined, value: unknown): string {
  const { element } = (unwrap(schema)?._zod.def ?? {}) as { element?: z.core.$ZodType };
  const group = example(element);
  if (group) return `Write one "- " line for each: - ${group}.`;
  const entry = typeof value === 'string' && /^[\w./-]+$/.test(value) ? value : 'one, two';
  return `Write a list: [${entry}], or one "- " line for each.`;
}

/** How a group of keys is written: those that it needs, and all that it can have. A whole file has too many for that. */
export function groupForm(schema: z.core.$ZodType | undefined, isFile: boolean): string {
  const keys = Object.keys(shapeOf(schema) ?? {});
  if (keys.length === 0 || isFile)
    return `Write keys with their values, one to a line: ${keys.includes('title') ? 'title' : (keys[0] ?? 'key')}: ….`;
  const needed = example(schema);
  const asList = keys.join(', ');
  return needed
    ? `Write ${needed}. The keys are ${asList}.`
    : `Write its keys below it, such as ${keys[0]}: …. The keys are ${asList}.`;
}

/** Whether a key must be there. */
export function isNeeded(field: z.core.$ZodType | undefined): boolean {
  return field?._zod.optin === undefined;
}

/** The keys that a group needs, with what they may hold: `{id: canary-rules, text: "…"}`. */
function example(schema: z.core.$ZodType | undefined): string | undefined {
  const needed = Object.entries(shapeOf(schema) ?? {}).filter(([, field]) => isNeeded(field));
  if (needed.length === 0) return undefined;
  return `{${needed.map(([key, field]) => `${key}: ${exampleValue(field)}`).join(', ')}}`;
}

function exampleValue(field: z.core.$ZodType): string {
  for (let at: z.core.$ZodType | undefined = field; at; at = inner(at)) {
    const { example: shown, inline, maxLength }: FieldMeta = metaOf(at);
    if (shown) return shown;
    if (inline || maxLength !== undefined) return '"…"';
  }
  return '…';
}
