import type { z } from 'zod';
import { metaOf, type FieldMeta } from '../model/fields.ts';

/** Called for each reference and each inline text. The path is that of this call only: copy it to keep it. */
export type FieldVisitor = (value: unknown, path: readonly PropertyKey[], meta: FieldMeta) => void;

type Step = (value: unknown, path: PropertyKey[], visit: FieldVisitor) => void;

const steps = new WeakMap<z.core.$ZodType, Step>();

/**
 * Walks data along its schema and shows each value with what its field is for.
 *
 * Works on data as written and as parsed: both have the same keys.
 */
export function walkFields(schema: z.core.$ZodType, data: unknown, visit: FieldVisitor): void {
  stepOf(schema)(data, [], visit);
}

/** Schemas never change, so the way through each is worked out once. */
function stepOf(schema: z.core.$ZodType): Step {
  const known = steps.get(schema);
  if (known) return known;
  const made = makeStep(schema);
  steps.set(schema, made);
  return made;
}

interface Definition {
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
}

function makeStep(schema: z.core.$ZodType): Step {
  const meta = metaOf(schema);
  const inside = insideStep(schema._zod.def as Definition);
  const watched = meta.inline === true || meta.refers !== undefined;
  return (value, path, visit) => {
    if (value === undefined || value === null) return;
    if (watched) visit(value, path, meta);
    inside?.(value, path, visit);
  };
}

function insideStep(definition: Definition): Step | undefined {
  const wrapped = definition.innerType ?? definition.in;
  if (wrapped) return stepOf(wrapped);
  if (definition.element) return eachItem(stepOf(definition.element));
  if (definition.shape)
    return eachKey(Object.entries(definition.shape).map(([key, field]) => [key, stepOf(field)] as const));
  return undefined;
}

function eachItem(step: Step): Step {
  return (value, path, visit) => {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => {
      path.push(index);
      step(item, path, visit);
      path.pop();
    });
  };
}

function eachKey(fields: (readonly [string, Step])[]): Step {
  return (value, path, visit) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, step] of fields) {
      path.push(key);
      step((value as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
  };
}
