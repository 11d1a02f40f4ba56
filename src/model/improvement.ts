import { z } from 'zod';
import { id, inline, instant, oneOf, plain, ref, type FieldMeta } from './fields.ts';
import { AIMS, HORIZONS, ITEM_STATES, SCOPES, words } from './vocabulary.ts';
import { USUAL_SCOPES, USUAL_STATES } from './usual-words.ts';

/** A specific piece of work that a review led to. It lives in the team's ordinary tracker. */
export const improvementSchema = z
  .strictObject({
    id: id('Short name of the item, unique in this review and kept for ever.'),
    text: inline('What is to be done: specific, targeted, actionable.'),
    aim: oneOf(
      words(AIMS),
      'What it improves: to detect, diagnose, mitigate, resolve, prevent, communicate or learn.',
    ).optional(),
    scope: oneOf(
      words(SCOPES),
      'Whether it solves this case, the class of problems, or something wider.',
      USUAL_SCOPES,
    ).optional(),
    horizon: oneOf(words(HORIZONS), 'Whether it is a tactical fix or longer-term work.').optional(),
    state: oneOf(words(ITEM_STATES), 'Where the item stands.', USUAL_STATES).default('proposed'),
    team: ref('teams', 'The team that does it.', true).optional(),
    tracker: plain('Key or address of the item in the team’s tracker, which stays the source of truth.').optional(),
    opened: instant('When the item was opened.').optional(),
    due: instant('When it is due.').optional(),
    closed: instant('When it was closed.').optional(),
    reason: inline('Why it was declined.').optional(),
    into: ref('item', 'The item it was merged into, as review#item.').optional(),
  })
  .meta({ description: 'One improvement item.' } satisfies FieldMeta);

/** One improvement item of a review. */
export type Improvement = z.output<typeof improvementSchema>;
