import { z } from 'zod';
import { DAY } from '../../model/duration.ts';
import { metaOf, type FieldMeta, type ReferenceTarget } from '../../model/fields.ts';

/** One key of a file, as the guide's reference shows it. */
export interface FieldRow {
  /** The keys above it, each with its dot: `improvements[].`; empty at the top. */
  under: string;
  name: string;
  /** What it is for, as plain text. */
  description: string;
  /** What can stand there, as inline Markdown. */
  form: string;
  required: boolean;
  /** What holds when it is left out, as it would be written. */
  fallback?: string;
}

/** Every key that files of a schema may have, those of groups after the key they stand under. */
export function fieldRows(schema: z.core.$ZodType): FieldRow[] {
  return rowsUnder('', schema, new Map());
}

/** What to write at a field, as one sentence of inline Markdown. */
export function formSentence({ form, fallback }: Pick<FieldRow, 'form' | 'fallback'>): string {
  return `Write ${form}${fallback === undefined ? '' : `; left out, it is \`${fallback}\``}.`;
}

/** Groups shown so far, with the key under which their own keys are listed. */
type Shown = Map<Shape, string>;

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function rowsUnder(under: string, group: z.core.$ZodType, shown: Shown): FieldRow[] {
  return Object.entries(shapeOf(group) ?? {}).flatMap(([name, field]) => {
    const inside = groupInside(field);
    const shape = inside && shapeOf(inside.group);
    const like = shape && shown.get(shape);
    if (!inside || !shape || like) return [row(under, name, field, like)];
    shown.set(shape, `${under}${name}`);
    return [row(under, name, field), ...rowsUnder(`${under}${name}${inside.step}.`, inside.group, shown)];
  });
}

function row(under: string, name: string, field: z.core.$ZodType, like?: string): FieldRow {
  const fallback = fallbackOf(field);
  const form = like === undefined ? formOf(field) : formOf(field).replace(BELOW, `the keys of \`${like}\``);
  return {
    under,
    name,
    description: fullMeta(field).description ?? '',
    form,
    required: !z.core.safeParse(field, undefined).success,
    ...(fallback !== undefined && { fallback }),
  };
}

interface Definition {
  type: string;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Shape;
  entries?: Readonly<Record<string, string>>;
  defaultValue?: unknown;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schema and what it wraps, from the outside in: optional values, defaults and transforms are wrappers. */
function layersOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: input } = definitionOf(schema);
  const inside = innerType ?? input;
  return inside ? [schema, ...layersOf(inside)] : [schema];
}

/** The definition of what a schema wraps at last. */
function coreOf(schema: z.core.$ZodType): Definition {
  return definitionOf(layersOf(schema).at(-1) as z.core.$ZodType);
}

/** What all layers say of a field; an outer layer knows better. */
function fullMeta(schema: z.core.$ZodType): FieldMeta {
  return Object.assign({}, ...layersOf(schema).reverse().map(metaOf)) as FieldMeta;
}

/** The keys of a group, or of the one form of several that has keys. */
function shapeOf(schema: z.core.$ZodType): Shape | undefined {
  const { shape, options } = coreOf(schema);
  return shape ?? options?.map(shapeOf).find((found) => found !== undefined);
}

/** The group of keys that a field holds, directly, in a list or under names of the author's own. */
function groupInside(schema: z.core.$ZodType): { group: z.core.$ZodType; step: string } | undefined {
  const { element, valueType } = coreOf(schema);
  if (element && shapeOf(element)) return { group: element, step: '[]' };
  if (valueType && shapeOf(valueType)) return { group: valueType, step: '.…' };
  return shapeOf(schema) ? { group: schema, step: '' } : undefined;
}

const BELOW = 'the keys below';

/** What a reference names. */
const REFERENCES: Record<ReferenceTarget, string> = {
  teams: 'the id of a team',
  services: 'the id of a service',
  classes: 'the id of a problem class',
  practices: 'the id of a practice',
  reviews: 'the id of a review',
  sessions: 'the id of a session',
  severities: 'the id of a severity',
  'item-here': 'the id of an item of this review',
  item: 'the id of an item',
  lesson: 'the id of a lesson',
};

const FORMS: Record<NonNullable<FieldMeta['form']>, string> = {
  id: 'lower-case words joined by hyphens',
  instant: 'an instant or a plain date',
  duration: 'a duration',
  'web address': 'a web address',
};

/** What can stand at a field, as inline Markdown. */
function formOf(schema: z.core.$ZodType): string {
  const meta = fullMeta(schema);
  if (meta.refers) return `${REFERENCES[meta.refers]}${meta.orUnknown ? ', or `unknown`' : ''}`;
  if (meta.form) return `${FORMS[meta.form]}${suchAs(meta)}`;
  return SHAPES[coreOf(schema).type]?.(schema, meta) ?? 'any value';
}

function suchAs({ example }: FieldMeta): string {
  return example === undefined ? '' : `, such as \`${example}\``;
}

/** How each type of Zod is put into words. */
const SHAPES: Record<string, (schema: z.core.$ZodType, meta: FieldMeta) => string> = {
  string: (_schema, meta) => `${meta.inline ? 'text with inline Markdown' : 'text'}${suchAs(meta)}`,
  boolean: () => '`true` or `false`',
  number: numberForm,
  enum: (schema) =>
    `one of ${Object.values(coreOf(schema).entries ?? {})
      .map((word) => `\`${word}\``)
      .join(', ')}`,
  object: () => `a group with ${BELOW}`,
  array: listForm,
  record: (schema) => `names of your own, each with ${formOf(coreOf(schema).valueType as z.core.$ZodType)}`,
  union: (schema) => (coreOf(schema).options ?? []).map(formOf).sort(groupsLast).join(', or '),
};

function listForm(schema: z.core.$ZodType): string {
  const element = coreOf(schema).element as z.core.$ZodType;
  return shapeOf(element) ? `a list of groups, each with ${BELOW}` : `a list, each ${formOf(element)}`;
}

function groupsLast(a: string, b: string): number {
  return Number(a.includes(BELOW)) - Number(b.includes(BELOW));
}

function numberForm(schema: z.core.$ZodType): string {
  const number = layersOf(schema).at(-1) as z.ZodNumber;
  const limits = [
    isLimit(number.minValue) ? `from ${number.minValue}` : '',
    isLimit(number.maxValue) ? `to ${number.maxValue}` : '',
  ];
  return [number.format?.includes('int') ? 'a whole number' : 'a number', ...limits].filter(Boolean).join(' ');
}

/** Whole numbers end somewhere by themselves; that end is none that an author meets. */
function isLimit(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER;
}

/** The default of a field as an author would write it; durations that have one are whole days. */
function fallbackOf(schema: z.core.$ZodType): string | undefined {
  const value = layersOf(schema)
    .map(definitionOf)
    .find(({ type }) => type === 'default')?.defaultValue;
  if (value === undefined || typeof value === 'object') return undefined;
  return fullMeta(schema).form === 'duration' ? `P${Number(value) / DAY}D` : String(value);
}
