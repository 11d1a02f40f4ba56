import { z } from 'zod';
import { distinctList, inline, instant, oneOf, plain, ref, webAddress, type FieldMeta } from './fields.ts';
import { ADOPTION_STATES, PRACTICE_PHASES, words } from './vocabulary.ts';

const aliases = distinctList(plain('Another name.', 80), 'Other names people type; searches find them.').default([]);

/** A team: who looks after what. */
export const teamSchema = z
  .strictObject({
    name: plain('Name of the team.', 80),
    group: plain('Division, product portfolio or, in a public library, the organisation.', 80).optional(),
    about: inline('What it looks after.').optional(),
    contact: plain('Channel in which to reach it.', 120).optional(),
    aliases,
    asks: z
      .array(
        z.strictObject({
          review: ref('reviews', 'The review it wants to hear.'),
          why: inline('What it wants to hear of it; the presenter sees it.').optional(),
        }),
      )
      .meta({ description: 'Reviews that the team asks to have at a global review.' } satisfies FieldMeta)
      .default([]),
  })
  .meta({ title: 'Team', description: 'content/teams/<id>.yaml' });

/** A service, by the name its users give it. */
export const serviceSchema = z
  .strictObject({
    name: plain('What users call it.', 80),
    team: ref('teams', 'The team that owns it.', true),
    tier: z
      .union([plain('Tier.', 20), z.number()], { error: 'A tier is text or a number.' })
      .meta({ description: 'How critical it is.' } satisfies FieldMeta)
      .optional(),
    aliases,
  })
  .meta({ title: 'Service', description: 'content/services/<id>.yaml' });

/** A problem class: a mechanism by which systems fail, never a technology or a team. */
export const problemClassSchema = z
  .strictObject({
    name: plain('Name of the class.', 80),
    definition: inline('The mechanism, in one sentence.'),
    inBoth: plain(
      'What two incidents of the class have in common, as the end of a sentence that begins with "In both". Related reviews say it; without it they say the definition.',
      120,
    ).optional(),
    aliases,
    examples: z
      .array(inline('A short example.'))
      .meta({ description: 'Short examples.' } satisfies FieldMeta)
      .default([]),
    since: instant('When the class was added to the vocabulary.').optional(),
    replacedBy: ref('classes', 'The class that took its place; this page then redirects there.').optional(),
  })
  .meta({ title: 'Problem class', description: 'Front matter of content/classes/<id>.mdx' });

const practiceChangeSchema = z.strictObject({
  date: instant('When the practice was changed.'),
  session: ref('sessions', 'The global review that asked for it.').optional(),
  what: inline('What changed.'),
});

/** A practice of the prepare / respond / review knowledge base. */
export const practiceSchema = z
  .strictObject({
    name: plain('The practice as an instruction.', 120),
    phase: oneOf(words(PRACTICE_PHASES), 'Which part of the framework it belongs to.'),
    summary: inline('The practice in one sentence.'),
    addresses: distinctList(ref('classes', 'A problem class.'), 'Problem classes it addresses.').default([]),
    learnedFrom: distinctList(ref('reviews', 'A review.'), 'Reviews it was learned from.').default([]),
    changes: z
      .array(practiceChangeSchema)
      .meta({ description: 'How it changed and why.' } satisfies FieldMeta)
      .default([]),
  })
  .meta({ title: 'Practice', description: 'Front matter of content/practices/<id>.mdx' });

/** One global review session: what was read, who came, what was decided. Until it is held, its agenda. */
export const sessionSchema = z
  .strictObject({
    title: plain('Title of the session.', 120).optional(),
    held: instant('When it was held, or is to be held: until then the file is its agenda.'),
    minutes: z
      .number()
      .int()
      .min(1)
      .meta({ description: 'How long it took, or is to take.' } satisfies FieldMeta)
      .optional(),
    reviews: distinctList(ref('reviews', 'A review.'), 'The reviews that were presented, in order.').default([]),
    teams: distinctList(ref('teams', 'A team.'), 'Teams that came.').default([]),
    decisions: z
      .array(inline('A decision.'))
      .meta({ description: 'What was decided.' } satisfies FieldMeta)
      .default([]),
    practices: distinctList(ref('practices', 'A practice.'), 'Practices the session changed.').default([]),
    carriedOver: distinctList(ref('reviews', 'A review.'), 'Reviews left for a later session.').default([]),
    oldStone: z
      .strictObject({
        class: ref('classes', 'The problem class that was looked at again.'),
        holds: z
          .boolean()
          .meta({ description: 'Whether what was done about it still holds.' } satisfies FieldMeta)
          .optional(),
        found: inline('What was found.').optional(),
      })
      .meta({ description: 'The past class whose fix the session looked at again.' } satisfies FieldMeta)
      .optional(),
  })
  .meta({ title: 'Global review session', description: 'Front matter of content/sessions/<yyyy-mm-dd>.mdx' });

const standing = {
  state: oneOf(words(ADOPTION_STATES), 'Where the team stands.'),
  date: instant('When the team looked.'),
  evidence: webAddress('Where the evidence is.').optional(),
};

/** Where a team stands with lessons and practices. The file is named after the team. */
export const adoptionSchema = z
  .strictObject({
    lessons: z
      .array(z.strictObject({ lesson: ref('lesson', 'The lesson, as review#lesson.'), ...standing }))
      .meta({ description: 'Lessons looked at.' } satisfies FieldMeta)
      .default([]),
    practices: z
      .array(z.strictObject({ practice: ref('practices', 'The practice.'), ...standing }))
      .meta({ description: 'Practices looked at.' } satisfies FieldMeta)
      .default([]),
  })
  .meta({ title: 'Adoption', description: 'content/adoption/<team>.yaml' });

/** A curated list of reviews with a sentence each. */
export const readingPathSchema = z
  .strictObject({
    title: plain('Title of the path.', 120),
    summary: inline('What a reader will understand at its end.').optional(),
    for: plain('Whom it is for.', 120).optional(),
    reviews: z
      .array(z.strictObject({ review: ref('reviews', 'A review.'), why: inline('Why it is on the path.') }))
      .min(1, { error: 'A path needs at least one review.' })
      .meta({ description: 'The reviews, in reading order.' } satisfies FieldMeta),
  })
  .meta({ title: 'Reading path', description: 'content/paths/<id>.yaml' });

const trackedItemSchema = z.strictObject({
  state: plain('State as the tracker names it.'),
  open: z.boolean().meta({ description: 'Whether the tracker counts it as open.' } satisfies FieldMeta),
  title: plain('Title in the tracker.', 500).optional(),
  opened: instant('When it was opened.').optional(),
  closed: instant('When it was closed.').optional(),
  moved: webAddress('Where it is now, if the tracker has moved it.').optional(),
});

/** State of linked tracker items as last read; written by a command, never by hand. */
export const trackerStateSchema = z
  .strictObject({
    readAt: instant('When the trackers were read.'),
    items: z
      .record(z.string(), trackedItemSchema)
      .meta({ description: 'Linked items, each by its address.' } satisfies FieldMeta),
    notFound: distinctList(
      webAddress('Address of an item.'),
      'Linked items that the tracker did not show: they are gone, or the token may not see them.',
    ).default([]),
  })
  .meta({ title: 'Tracker state', description: 'content/tracker-state.json' });

export type Team = z.output<typeof teamSchema>;
export type Service = z.output<typeof serviceSchema>;
export type ProblemClass = z.output<typeof problemClassSchema>;
export type Practice = z.output<typeof practiceSchema>;
export type Session = z.output<typeof sessionSchema>;
export type Adoption = z.output<typeof adoptionSchema>;
export type ReadingPath = z.output<typeof readingPathSchema>;
/** One item as its tracker shows it. */
export type TrackedItem = z.output<typeof trackedItemSchema>;
export type TrackerState = z.output<typeof trackerStateSchema>;
