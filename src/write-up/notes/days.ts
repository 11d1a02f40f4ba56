const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

/** A day as notes write it, and what comes after it. The year may be missing. */
export interface WrittenDay {
  year?: number;
  month: number;
  day: number;
  /** How many characters of the text it takes. */
  length: number;
}

interface Form {
  pattern: RegExp;
  read(match: RegExpExecArray): Omit<WrittenDay, 'length'> | undefined;
}

const FORMS: readonly Form[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/,
    read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(`^${WEEKDAY}${ORDINAL}\\s+(?:of\\s+)?${MONTH},?(?:\\s+(\\d{4})(?!\\d|:))?(?![\\w])`, 'i'),
    read: ([, day, month = '', year]) => withYear(year, month, day),
  },
  {
    pattern: new RegExp(`^${WEEKDAY}${MONTH}\\s+${ORDINAL}(?:,?\\s+(\\d{4})(?!\\d|:))?(?![\\w:])`, 'i'),
    read: ([, month = '', day, year]) => withYear(year, month, day),
  },
  { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/, read: numeric },
];

function withYear(year: string | undefined, month: string, day: string | undefined) {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return { ...(year !== undefined && { year: Number(year) }), month: index + 1, day: Number(day) };
}

/** `13/02/2024` has one reading, `02/03/2024` has two and none is chosen. */
function numeric([, first, second, year]: RegExpExecArray) {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 === b > 12) return undefined;
  return { year: Number(year), month: a > 12 ? b : a, day: a > 12 ? a : b };
}

/** The day with which a text begins, in ISO order, in words, or in numbers that can only be read in one way. */
export function dayAtStart(text: string): WrittenDay | undefined {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(text);
    const found = match && read(match);
    if (match && found && exists(found)) return { ...found, length: match[0].length };
  }
  return undefined;
}

const ANYWHERE =
  /\d{4}[-/]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]|[A-Z][a-z]{2,8}\.?\s+\d/g;

/** The first day with a year that a text names anywhere, as `2018-02-22`. */
export function dayIn(text: string): string | undefined {
  for (const { index } of text.matchAll(ANYWHERE)) {
    if (/\w/.test(text.charAt(index - 1))) continue;
    const found = dayAtStart(text.slice(index));
    if (found?.year !== undefined) return isoDay(found, undefined);
  }
  return undefined;
}

/** The day as `2018-02-22`, in the year of another day when it names none; undefined without any year. */
export function isoDay(
  { year, month, day }: Omit<WrittenDay, 'length'>,
  other: string | undefined,
): string | undefined {
  const known = year ?? (other === undefined ? undefined : Number(other.slice(0, 4)));
  if (known === undefined) return undefined;
  return `${known}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The latest day of a month and day that is not after another day. */
export function latestDay({ month, day }: Pick<WrittenDay, 'month' | 'day'>, today: string): string {
  const year = Number(today.slice(0, 4));
  const inYear = (one: number) => isoDay({ year: one, month, day }, undefined) ?? today;
  return inYear(year) <= today ? inYear(year) : inYear(year - 1);
}

/** The day after a day. */
export function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function exists({ year = 2024, month, day }: Omit<WrittenDay, 'length'>): boolean {
  const real = new Date(Date.UTC(year, month - 1, day));
  return year > 1970 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
