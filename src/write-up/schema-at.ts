import type { z } from 'zod';

/** The schema of the value at a path, through optionals, defaults, transforms and the one form that has keys. */
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

/** The schema inside all that wraps it. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let at = schema;
  for (let next = at && inner(at); next; next = inner(next)) at = next;
  return at;
}

/** The schema that a schema wraps; of several forms, the one that has keys. */
export function inner(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const definition = schema._zod.def as {
    innerType?: z.core.$ZodType;
    in?: z.core.$ZodType;
    options?: z.core.$ZodType[];
  };
  return definition.innerType ?? definition.in ?? definition.options?.find((option) => shapeOf(option) !== undefined);
}

/** The fields of an object schema; undefined for everything else. */
export function shapeOf(schema: z.core.$ZodType | undefined): Record<string, z.core.$ZodType> | undefined {
  return (unwrap(schema)?._zod.def as { shape?: Record<string, z.core.$ZodType> } | undefined)?.shape;
}
