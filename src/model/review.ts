import { z } from 'zod';
import {
  distinctList,
  duration,
  id,
  inline,
  instant,
  oneOf,
  plain,
  ref,
  webAddress,
  type FieldMeta,
} from './fields.ts';
import { improvementSchema } from './improvement.ts';
import { refuseFinerDate, timelineEventSchema, withPrecision, writtenPrecision } from './timeline-event.ts';
import { AUDIENCES, DETECTIONS, FITS, KINDS, LUCK_KINDS, ROLES, STATUSES, TRIGGERS, words } from './vocabulary.ts';
import { USUAL_DETECTIONS, USUAL_STATUSES, USUAL_TRIGGERS } from './usual-words.ts';

const preciseInstant = z
  .strictObject({
    at: instant('The instant or the day.'),
    precision: writtenPrecision.optional(),
    margin: duration('How far off it may be, to either side.').optional(),
  })
  .superRefine(({ at, precision }, context) => refuseFinerDate(at, precision, context))
  .transform(({ at, precision, margin }) => withPrecision(at, precision, margin));

/** A milestone: a bare instant or date, or `{at, precision, margin}`. */
const milestone = (description: string) =>
  z
    .union([preciseInstant, instant(description)])
    .meta({ description, example: '2024-07-19T04:09Z' } satisfies FieldMeta);

const timesSchema = z.strictObject({
  started: milestone('When the impact began.').optional(),
  detected: milestone('When somebody or something first noticed.').optional(),
  engaged: milestone('When the first correct resolver was working on it.').optional(),
  diagnosed: milestone('When the cause was understood well enough to act.').optional(),
  mitigated: milestone('When customers no longer felt it.').optional(),
  resolved: milestone('When it was over.').optional(),
});

const impactSchema = z.strictObject({
  business: inline('What it meant for the business; assessed before technology, as in the global review.').optional(),
  customers: inline('What customers saw and felt.').optional(),
  technology: inline('What it did to systems.').optional(),
  people: z
    .number()
    .int()
    .min(0)
    .meta({ description: 'How many people felt it, as well as that is known.', example: '700' } satisfies FieldMeta)
    .optional(),
  figures: z
    .array(
      z.strictObject({
        label: plain('What was measured.', 80),
        value: z
          .union([plain('The figure as a person would say it.', 60), z.number()], {
            error: 'A figure is text or a number.',
          })
          .meta({ description: 'The figure, as text or number.' } satisfies FieldMeta),
      }),
    )
    .meta({ description: 'Figures worth showing large, each with its label.' } satisfies FieldMeta)
    .default([]),
});

const responderSchema = z.strictObject({
  team: ref('teams', 'A team that responded.', true),
  engaged: instant('When it was engaged.').optional(),
  fit: oneOf(words(FITS), 'Whether it was the right team at the right time.').optional(),
});

const luckSchema = z.strictObject({
  text: inline('Where we got lucky.'),
  kind: oneOf(
    words(LUCK_KINDS),
    'What sort of luck it was, so that luck relied on more than once can be seen.',
  ).optional(),
  secured: ref('item-here', 'The improvement item that makes this luck unnecessary.').optional(),
});

const lessonSchema = z.strictObject({
  id: id('Short name of the lesson, unique in this review; it is cited as /reviews/<review>/#lesson-<id>.'),
  aliases: distinctList(
    id('An earlier id of the lesson.'),
    'Ids it had before, so that what teams recorded of it and links to it still hold.',
  ).default([]),
  text: inline('The lesson in one sentence that stands on its own.'),
  practice: ref('practices', 'The practice that carries this lesson.').optional(),
});

const localReviewSchema = z.strictObject({
  held: instant('When the local review was held; within 24 hours of resolution.').optional(),
  present: distinctList(oneOf(words(ROLES), 'A role that was present.'), 'Who was there, by role.').default([]),
  waived: inline('Why no local review was held.').optional(),
});

const waiverSchema = z.strictObject({
  rule: plain('Code of the rule of `cairn check` that does not apply here.', 80),
  reason: inline('Why it does not apply here.'),
});

const sourceSchema = z.strictObject({
  title: plain('Title of the source.'),
  url: webAddress('Where it can be read.'),
});

/** Front matter of one post-incident review: what a machine must compare across reviews, and no more. */
export const reviewSchema = z
  .strictObject({
    title: plain('What happened, in plain words; not whose fault.', 120),
    summary: inline('One to three sentences, business effect first.').optional(),
    kind: oneOf(words(KINDS), 'What sort of occasion it was.').default('incident'),
    status: oneOf(words(STATUSES), 'How far the review has come.', USUAL_STATUSES).default('draft'),
    audience: oneOf(words(AUDIENCES), 'Who may read it.').default('organisation'),
    severity: ref('severities', 'A severity id from site.yaml, or unknown.', true).optional(),
    owner: ref('teams', 'The team that owns the follow-up (not "the team at fault").', true).optional(),
    services: distinctList(ref('services', 'An affected service.'), 'Affected services.').default([]),
    classes: distinctList(ref('classes', 'A problem class.'), 'One to five problem classes, the primary one first.')
      .refine((list) => list.length <= 5, {
        error: 'More than five problem classes blur what a review is about.',
        params: { fix: 'Keep the ones that others can learn most from.' },
      })
      .default([]),
    trigger: oneOf(words(TRIGGERS), 'What set it off.', USUAL_TRIGGERS).optional(),
    detection: oneOf(words(DETECTIONS), 'How it was first noticed.', USUAL_DETECTIONS).optional(),
    times: timesSchema
      .meta({ description: 'The milestones. One left out is taken from the timeline.' } satisfies FieldMeta)
      .prefault({}),
    ongoing: z
      .boolean()
      .meta({ description: 'The incident is not over yet.' } satisfies FieldMeta)
      .default(false),
    impact: impactSchema.meta({ description: 'What it meant, business first.' } satisfies FieldMeta).prefault({}),
    responders: z
      .array(responderSchema)
      .meta({ description: 'Teams that responded.' } satisfies FieldMeta)
      .default([]),
    timeline: z
      .array(timelineEventSchema)
      .meta({ description: 'What happened when.' } satisfies FieldMeta)
      .default([]),
    factors: distinctList(
      inline('A contributing factor.'),
      'Contributing factors, plural; never a single root cause.',
    ).default([]),
    luck: z
      .array(luckSchema)
      .meta({ description: 'Where we got lucky.' } satisfies FieldMeta)
      .default([]),
    lessons: z
      .array(lessonSchema)
      .meta({ description: 'What others can learn from it.' } satisfies FieldMeta)
      .default([]),
    improvements: z
      .array(improvementSchema)
      .meta({ description: 'Improvement items.' } satisfies FieldMeta)
      .default([]),
    localReview: localReviewSchema.meta({ description: 'The local review.' } satisfies FieldMeta).optional(),
    sources: z
      .array(sourceSchema)
      .meta({ description: 'Where the facts come from.' } satisfies FieldMeta)
      .default([]),
    waivers: z
      .array(waiverSchema)
      .meta({
        description: 'Rules of the check that do not apply to this review, each with its reason.',
      } satisfies FieldMeta)
      .default([]),
  })
  .meta({ title: 'Post-incident review', description: 'Front matter of content/reviews/<yyyy-mm-dd>-<slug>.mdx' });

/** The checked front matter of a review, defaults filled in. */
export type Review = z.output<typeof reviewSchema>;

/** One lesson of a review. */
export type Lesson = Review['lessons'][number];
