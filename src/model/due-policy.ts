import { z } from 'zod';
import { DAY } from './duration.ts';
import { duration, ref, reject, type FieldMeta } from './fields.ts';

const soonerSchema = z
  .strictObject({
    severity: ref('severities', 'The severity of an incident that asks for the item.'),
    tactical: duration('Until a tactical item is due.').optional(),
    'longer-term': duration('Until a longer-term item is due.').optional(),
  })
  .meta({ description: 'How much sooner items are due after incidents of one severity.' } satisfies FieldMeta);

/** How long after it was opened an item is due, by its horizon; a severity can only make it sooner. */
export const dueSchema = z
  .strictObject({
    tactical: duration('Until a tactical item is due.').default(28 * DAY),
    'longer-term': duration('Until a longer-term item is due.').default(56 * DAY),
    sooner: z
      .array(soonerSchema)
      .meta({ description: 'Shorter times for incidents of some severities.' } satisfies FieldMeta)
      .default([]),
  })
  .superRefine(refuseLaterThanUsual);

interface Due {
  tactical: number;
  'longer-term': number;
  sooner: readonly { tactical?: number | undefined; 'longer-term'?: number | undefined }[];
}

function refuseLaterThanUsual({ sooner, ...usual }: Due, context: z.RefinementCtx): void {
  sooner.forEach((one, index) => {
    for (const horizon of ['tactical', 'longer-term'] as const) {
      if ((one[horizon] ?? 0) <= usual[horizon]) continue;
      const fix = 'Write a shorter time, or leave the key out.';
      reject(context, 'A severity can only make items due sooner than usual.', fix, ['sooner', index, horizon]);
    }
  });
}
