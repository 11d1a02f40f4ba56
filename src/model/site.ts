import { z } from 'zod';
import { cadenceSchema } from './cadence.ts';
import { dueSchema } from './due-policy.ts';
import { distinctList, duration, id, inline, oneOf, plain, ref, reject, webAddress, type FieldMeta } from './fields.ts';
import { listed, nearest } from './suggestion.ts';
import { COMMS_AUDIENCES, TRACKER_KINDS, words } from './vocabulary.ts';

const severitySchema = z.strictObject({
  id: id('Short name, used in reviews.').refine((value) => value !== 'unknown', {
    error: '"unknown" is kept for reviews whose severity nobody knows.',
  }),
  name: plain('What readers see.', 40),
  meaning: inline('What it means, so that two people choose the same.').optional(),
  major: z
    .boolean()
    .meta({ description: 'An incident of this severity must reach a global review.' } satisfies FieldMeta)
    .default(false),
});

const trackerSchema = z.strictObject({
  id: id('Short name of the tracker.'),
  kind: oneOf(words(TRACKER_KINDS), 'What sort of tracker it is.'),
  pattern: z
    .string()
    .refine(isPattern, { error: 'This is not a regular expression.' })
    .meta({
      description:
        'Regular expression that a whole item key matches. Where it has a group in brackets, that is what stands for {key}.',
      example: 'EDGE-[0-9]+',
    } satisfies FieldMeta),
  url: z
    .string()
    .refine((url) => /^https?:\/\//.test(url) && url.includes('{key}'), {
      error: 'This needs to be a web address that contains {key}.',
    })
    .meta({
      description: 'Address of an item, with {key} in it.',
      example: 'https://acme.example/browse/{key}',
    } satisfies FieldMeta),
  api: webAddress('Where its API is, if that cannot be told from the address of its items.').optional(),
});

/** A tracker in which teams keep their items. */
export type Tracker = z.output<typeof trackerSchema>;

const minutes = (description: string, unlessTold: number) =>
  z
    .number()
    .min(0)
    .max(240)
    .meta({ description } satisfies FieldMeta)
    .default(unlessTold);

/** By default three reviews fill an hour, and a third of it is what others learn and ask. */
const budgetSchema = z.strictObject({
  opening: minutes('The ground rules, and who is in the room; once, however many reviews are told.', 3),
  impact: minutes('What it meant: for the business, for customers, for technology.', 2),
  story: minutes('The key events, one after the other.', 4),
  diagnosis: minutes('How it was noticed and understood, and who was engaged.', 2),
  repair: minutes('What was tried, and what helped.', 2),
  communication: minutes('Who was told what, and when.', 1),
  improvements: minutes('What is promised, and where it stands.', 2),
  lessons: minutes('What every team can learn.', 4),
  questions: minutes('Questions to the room, asks and decisions.', 2),
});

const communicationSchema = z.strictObject({
  severity: ref('severities', 'The severity this rule is for.'),
  to: oneOf(words(COMMS_AUDIENCES), 'Whom to speak to.'),
  first: duration('Until the first word.').optional(),
  every: duration('Between updates after that.').optional(),
});

const privacySchema = z.strictObject({
  roleMailboxes: distinctList(
    plain('The part before the @ of a mailbox that is a role.'),
    'Mailboxes that are roles, not persons.',
  ).default([]),
  names: distinctList(plain('A name that must not appear.'), 'Names of persons that must not appear.').default([]),
});

const ruleSeverity = oneOf(['error', 'warning', 'information', 'off'], 'How much the rule matters here.');

const filePattern = plain('A file of the content folder, with * for any part of a name.').meta({
  description: 'A file of the content folder, with * for any part of a name.',
  example: '"reviews/2019-*"',
} satisfies FieldMeta);

const ruleScope = z.strictObject({
  severity: ruleSeverity.optional(),
  only: distinctList(filePattern, 'The files that the rule looks at.').optional(),
  except: distinctList(filePattern, 'Files that the rule leaves alone.').default([]),
});

/** What `checks` says of one rule: its severity, or its severity and the files it holds for. */
export type RuleSetting = z.output<typeof ruleScope> | z.output<typeof ruleSeverity>;

/** Settings of one organisation's library: the only place that names severities, trackers and the cadence. */
export const siteSchema = z
  .strictObject({
    name: plain('Name of the site.', 80),
    organisation: plain('Whose library it is.', 80),
    text: inline('One or two sentences for the home page.').optional(),
    severities: z
      .array(severitySchema)
      .min(1, { error: 'At least one severity is needed.' })
      .superRefine(refuseRepeatedIds)
      .meta({ description: 'Severities, worst first.' } satisfies FieldMeta),
    trackers: z
      .array(trackerSchema)
      .superRefine(refuseRepeatedIds)
      .meta({ description: 'Trackers whose keys items may carry.' } satisfies FieldMeta)
      .default([]),
    cadence: cadenceSchema.meta({ description: 'When global reviews are held.' } satisfies FieldMeta).optional(),
    budget: budgetSchema
      .meta({
        description: 'Minutes that each part of a global review takes, for one review.',
      } satisfies FieldMeta)
      .prefault({}),
    communication: z
      .array(communicationSchema)
      .meta({ description: 'How soon and how often to speak, by severity and audience.' } satisfies FieldMeta)
      .default([]),
    items: z
      .strictObject({
        due: z
          .union([dueSchema, oneOf(['off'], 'Nothing is due but by a date of its own.')], {
            error: 'This is neither a policy nor off.',
          })
          .meta({
            description:
              'How long after it was opened an item is due; off where only items with a date of their own are.',
          } satisfies FieldMeta)
          .prefault({}),
      })
      .meta({ description: 'When items are due.' } satisfies FieldMeta)
      .prefault({}),
    localReview: oneOf(
      ['required', 'recommended', 'off'],
      'Whether reviews must say when their local review was held.',
    ).default('recommended'),
    privacy: privacySchema.meta({ description: 'What counts as personal data.' } satisfies FieldMeta).prefault({}),
    checks: z
      .record(z.string(), z.union([ruleScope, ruleSeverity]))
      .meta({
        description:
          'Rule code to severity, or to severity, only and except, to make a rule stricter, milder or narrower.',
      } satisfies FieldMeta)
      .default({}),
  })
  .superRefine(({ severities, communication, items }, context) => {
    const known = severities.map(({ id: name }) => name);
    refuseUnknownSeverities(known, communication, ['communication'], context);
    if (items.due !== 'off') refuseUnknownSeverities(known, items.due.sooner, ['items', 'due', 'sooner'], context);
  })
  .meta({ title: 'Site settings', description: 'content/site.yaml' });

/** The settings of a library, defaults filled in. */
export type Site = z.output<typeof siteSchema>;

function refuseRepeatedIds(list: readonly { id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  list.forEach(({ id: name }, index) => {
    if (seen.has(name)) reject(context, `The id "${name}" is given twice.`, 'Give each its own id.', [index, 'id']);
    seen.add(name);
  });
}

function refuseUnknownSeverities(
  known: readonly string[],
  rules: readonly { severity: string }[],
  path: readonly string[],
  context: z.RefinementCtx,
): void {
  rules.forEach(({ severity }, index) => {
    if (known.includes(severity)) return;
    const near = nearest(severity, known);
    const fix = near ? `Did you mean "${near}"?` : `Known: ${listed(known)}.`;
    reject(context, `There is no severity "${severity}".`, fix, [...path, index, 'severity']);
  });
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== '';
  } catch {
    return false;
  }
}
