import { z } from 'zod';
import { instant, plain, ref, type FieldMeta } from './fields.ts';
import { isQuestionId, QUESTIONS } from './questions.ts';

const none = z.strictObject({});

const timelineProps = z.strictObject({
  from: instant('Where the cropped chart begins.').optional(),
  to: instant('Where it ends.').optional(),
});

const questionProps = z.strictObject({
  id: z
    .string()
    .refine(isQuestionId, { error: `The questions are ${QUESTIONS.map(({ id }) => id).join(', ')}.` })
    .meta({ description: 'One of the eight questions.', example: 'lucky' } satisfies FieldMeta),
});

/** The components that a write-up may use, with the properties each takes. Everything else is refused. */
export const COMPONENTS = {
  Lesson: z.strictObject({ id: ref('lesson', 'A lesson of the front matter.').optional() }),
  Lucky: z.strictObject({ secured: ref('item-here', 'The item that makes the luck unnecessary.').optional() }),
  WentWell: none,
  Surprise: none,
  Quote: z.strictObject({ role: plain('Who said it, as a role.', 80) }),
  Figure: z.strictObject({
    src: plain('The image file beside the review.'),
    alt: plain('What the image shows, for those who do not see it.', 500),
    caption: plain('Caption.', 500).optional(),
  }),
  Timeline: timelineProps,
  Question: questionProps,
  Aside: z.strictObject({ title: plain('Heading of the aside.', 120).optional() }),
} as const;

/** Name of a component of a write-up. */
export type ComponentName = keyof typeof COMPONENTS;

/** The component names. */
export const COMPONENT_NAMES = Object.keys(COMPONENTS) as ComponentName[];

/** Components that stand alone and hold nothing. */
export const EMPTY_COMPONENTS: ReadonlySet<ComponentName> = new Set(['Figure', 'Timeline']);

/** Whether a name is one of the components. */
export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENTS, name);
}
