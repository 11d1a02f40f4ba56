import { z } from 'zod';
import { DAY } from './duration.ts';
import { duration, inline, instant, oneOf, ref, reject, type FieldMeta } from './fields.ts';
import { certainlyBefore, type Moment } from './moment.ts';
import { COMMS_AUDIENCES, EVENT_KINDS, OUTCOMES, words } from './vocabulary.ts';
import { USUAL_KINDS, USUAL_OUTCOMES } from './usual-words.ts';

/** How exactly an author says an instant is known; a plain date says it by its form. */
export const writtenPrecision = oneOf(
  ['exact', 'minute', 'estimated'],
  'How exactly the instant is known. Left out, it follows from the form: seconds are exact, minutes to the minute.',
);

/** One thing that happened, as the people there would tell it. */
export const timelineEventSchema = z
  .strictObject({
    at: instant(
      'When it happened. Left out where only the order is known: the event stays after the one before it.',
    ).optional(),
    until: instant('When it ended, for what took a while.').optional(),
    kind: oneOf(
      words(EVENT_KINDS),
      'What sort of event it is; it decides the lane of the timeline chart.',
      USUAL_KINDS,
    ),
    text: inline('What happened, in one plain sentence.'),
    key: z
      .boolean()
      .meta({ description: 'A presenter tells the story with this event.' } satisfies FieldMeta)
      .default(false),
    outcome: oneOf(
      words(OUTCOMES),
      'What an action led to; dead ends are worth as much as what helped.',
      USUAL_OUTCOMES,
    ).optional(),
    practice: ref(
      'practices',
      'The practice that the step put to use, so that its page tells where it helped.',
    ).optional(),
    team: ref('teams', 'The team that acted or was engaged.', true).optional(),
    to: oneOf(words(COMMS_AUDIENCES), 'Whom a communication speaks to.').optional(),
    precision: writtenPrecision.optional(),
    margin: duration('How far off an estimated instant may be, to either side.').optional(),
  })
  .superRefine((event, context) => {
    const { at, until, precision, margin } = event;
    if (at === undefined && (precision ?? margin) !== undefined) {
      reject(context, '"precision" and "margin" describe "at", which is missing.', 'Give "at", or leave both out.');
    }
    refuseFinerDate(at, precision, context);
    if (at && until && certainlyBefore(until, withPrecision(at, precision, margin))) {
      reject(context, 'The event ends before it begins.', 'Check "at" and "until".', ['until']);
    }
  })
  .transform(({ precision, margin, ...event }) => ({ ...event, at: withPrecision(event.at, precision, margin) }))
  .meta({ description: 'One event of the timeline.' } satisfies FieldMeta);

/** One event of a timeline, with its instant as precise as the author said. */
export type TimelineEvent = z.output<typeof timelineEventSchema>;

type WrittenPrecision = z.output<typeof writtenPrecision>;

/** The moment with an author's word on how precise it is. An estimated date may be off by a day at least. */
export function withPrecision<T extends Moment | undefined>(
  moment: T,
  precision: WrittenPrecision | undefined,
  margin: number | undefined,
): T {
  if (moment === undefined) return moment;
  const isEstimatedDay = moment.precision === 'day' && precision === 'estimated';
  const slack = isEstimatedDay ? Math.max(margin ?? 0, DAY) : margin;
  return {
    ...moment,
    ...(precision && { precision }),
    ...(slack !== undefined && { margin: slack }),
  };
}

/** A plain date cannot be known to the minute. */
export function refuseFinerDate(
  moment: Moment | undefined,
  precision: WrittenPrecision | undefined,
  context: z.RefinementCtx,
): void {
  if (moment?.precision !== 'day' || precision === undefined || precision === 'estimated') return;
  const fix = 'Leave "precision" out, or give the time of day: 2024-07-19T04:09Z.';
  reject(context, `A plain date is known to the day; "${precision}" says more than that.`, fix, ['precision']);
}
