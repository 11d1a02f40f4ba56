import { parseMoment } from '../../model/moment.ts';

const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|,? )(\d{1,2}):(\d{2})(?::(\d{2}))? ?(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})))?$/i;

/**
 * The form that the content model asks for of an instant or date that can be read in one way only; undefined for all
 * others. The year must come first, and a time of day must have its zone: nothing is guessed.
 */
export function canonicalDate(text: string): string | undefined {
  if ('moment' in parseMoment(text)) return undefined;
  const match = YEAR_FIRST.exec(text.trim());
  if (!match) return undefined;
  const [, year, month = '', day = '', hour, minute, second, , hours, minutes] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${zone}`;
  return 'moment' in parseMoment(date + time) ? date + time : undefined;
}
