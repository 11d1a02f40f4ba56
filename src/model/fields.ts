import { z } from 'zod';
import { parseDuration } from './duration.ts';
import { parseMoment, type Moment } from './moment.ts';
import { nearest } from './suggestion.ts';

/** What a reference may point at. */
export type ReferenceTarget =
  | 'teams'
  | 'services'
  | 'classes'
  | 'practices'
  | 'reviews'
  | 'sessions'
  | 'severities'
  | 'item-here'
  | 'item'
  | 'lesson';

/** What a field's schema tells the checks and the guide, beside its type. */
export interface FieldMeta {
  description?: string;
  /** How the value is written, shown when it is wrong. */
  example?: string;
  /** What a text stands for, where its schema alone does not say so; the guide names it. */
  form?: 'id' | 'instant' | 'duration' | 'web address';
  /** The value names something that must exist. */
  refers?: ReferenceTarget;
  /** `unknown` is a legal value of this reference. */
  orUnknown?: boolean;
  /** The text takes inline Markdown. */
  inline?: boolean;
  [key: string]: unknown;
}

/** Reads back what {@link FieldMeta} a schema was given. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return (z.globalRegistry.get(schema) as FieldMeta | undefined) ?? {};
}

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id that file systems and addresses carry with comfort. */
export const ID_MAX = 80;

/** Whether a text can be an id: lower-case words joined by hyphens, at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= ID_MAX && ID_PATTERN.test(text);
}

/** An id written in a file: of an item, a lesson, a severity or a tracker. */
export const id = (description: string) =>
  z
    .string()
    .refine(isId, { error: `An id is lower-case words joined by hyphens, at most ${ID_MAX} characters.` })
    .meta({ description, example: 'canary-rules', form: 'id' } satisfies FieldMeta);

const EMPTY = { error: 'This text is empty.', params: { fix: 'Write it, or leave the key out.' } };

/** One line of plain text. Markup has no meaning in it. */
export const plain = (description: string, max = 300) =>
  z
    .string()
    .refine((text) => text.trim() !== '', EMPTY)
    .refine((text) => !text.trim().includes('\n'), {
      error: 'This text has more than one line.',
      params: { fix: 'Write it in one line.' },
    })
    .refine((text) => text.length <= max, {
      error: `This text is longer than ${max} characters.`,
      params: { fix: 'Shorten it.' },
    })
    .meta({ description, maxLength: max } satisfies FieldMeta);

/** Text that takes inline Markdown: emphasis, code, links to http, https, mailto or within the site. */
export const inline = (description: string) =>
  z
    .string()
    .refine((text) => text.trim() !== '', EMPTY)
    .meta({ description, inline: true } satisfies FieldMeta);

/** A reference to something that must exist; the whole-collection checks look it up. */
export const ref = (target: ReferenceTarget, description: string, orUnknown = false) =>
  z.string().meta({ description, refers: target, orUnknown } satisfies FieldMeta);

/**
 * One of the words of a vocabulary. The nearest is suggested instead of others, or the one that `usual` has for what
 * people often write.
 */
export function oneOf<const W extends readonly [string, ...string[]]>(
  values: W,
  description: string,
  usual: Readonly<Record<string, W[number]>> = {},
) {
  return z
    .enum(values, {
      error: ({ input }) => {
        if (typeof input !== 'string') return undefined;
        const near = nearest(input, values);
        if (near) return `"${input}" is not one of the words known here; "${near}" is.`;
        const word = input
          .trim()
          .toLowerCase()
          .replaceAll(/[\s_]+/g, '-');
        const meant = Object.hasOwn(usual, word) ? usual[word] : undefined;
        return meant && `"${input}" is not one of the words known here; perhaps "${meant}" is meant.`;
      },
    })
    .meta({ description } satisfies FieldMeta);
}

/** A list whose values must all differ. */
export function distinctList<T extends z.ZodType>(item: T, description: string) {
  return z
    .array(item)
    .superRefine((values, context) => {
      const seen = new Set<unknown>();
      values.forEach((value, index) => {
        if (seen.has(value)) {
          reject(context, `"${String(value)}" stands in this list twice.`, 'Delete one of the two.', [index]);
        }
        seen.add(value);
      });
    })
    .meta({ description, uniqueItems: true } satisfies FieldMeta);
}

/** Adds a problem with its remedy to a Zod context; the diagnostics show the remedy as the fix. */
export function reject(context: z.RefinementCtx, message: string, fix: string, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message, path, params: { fix } });
}

/** An instant or plain date as a bare value. */
export const instant = (description: string) =>
  z
    .unknown()
    .transform((value, context): Moment => readInstant(value, context) ?? z.NEVER)
    .meta({ description, example: '2024-07-19T04:09Z', form: 'instant', type: 'string' } satisfies FieldMeta);

/** Reads a bare instant, or reports why it is none. */
function readInstant(value: unknown, context: z.RefinementCtx): Moment | undefined {
  if (typeof value !== 'string') {
    reject(context, 'An instant is written as text.', 'Write it as 2024-07-19T04:09Z, or as 2024-07-19.');
    return undefined;
  }
  const parsed = parseMoment(value);
  if ('moment' in parsed) return parsed.moment;
  reject(context, parsed.problem, parsed.fix);
  return undefined;
}

/** An ISO 8601 duration, in milliseconds. */
export const duration = (description: string) =>
  z
    .string()
    .transform((text, context): number => {
      const milliseconds = parseDuration(text);
      if (milliseconds !== undefined) return milliseconds;
      reject(context, `"${text}" is not a duration.`, 'Write it as PT15M (15 minutes), PT2H or P28D (28 days).');
      return z.NEVER;
    })
    .meta({ description, example: 'PT15M', form: 'duration' } satisfies FieldMeta);

/** An absolute web address. */
export const webAddress = (description: string) =>
  z
    .string()
    .refine(isWebAddress, { error: 'This is not a web address that starts with https:// or http://.' })
    .meta({ description, example: 'https://example.org/report', form: 'web address' } satisfies FieldMeta);

/** Whether the text is an absolute http or https address without control characters. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s\u0000-\u001f]+$/i.test(text) && URL.canParse(text);
}
