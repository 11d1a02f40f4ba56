import { z } from 'zod';
import { distinctList, oneOf, type FieldMeta } from './fields.ts';
import { parseMoment } from './moment.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** When global reviews are held: days of the week, a time of day in a zone, and days left out. */
export const cadenceSchema = z.strictObject({
  days: distinctList(oneOf(WEEKDAYS, 'A day of the week.'), 'Days on which global reviews are held.').refine(
    (days) => days.length > 0,
    {
      error: 'A cadence on no day never meets.',
      params: { fix: 'Name a day, such as [tuesday]. Without global reviews, leave the whole cadence out.' },
    },
  ),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'This is not a time of day.' })
    .meta({ description: 'Time of day, as HH:MM.', example: '"15:00"' } satisfies FieldMeta),
  zone: z
    .string()
    .refine(isTimeZone, { error: 'This is not a time zone name.' })
    .meta({ description: 'IANA time zone.', example: 'Europe/London' } satisfies FieldMeta),
  minutes: z
    .number()
    .int()
    .min(5)
    .max(480)
    .meta({ description: 'Length of a session in minutes.' } satisfies FieldMeta)
    .default(60),
  except: distinctList(
    z
      .string()
      .refine(isDay, { error: 'This is not a day of the calendar.', params: { fix: 'Write it as 2026-12-24.' } })
      .meta({ description: 'A day, as yyyy-mm-dd.', example: '2026-12-24' } satisfies FieldMeta),
    'Days on which none is held, such as holidays.',
  ).default([]),
});

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && 'moment' in parseMoment(text);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
