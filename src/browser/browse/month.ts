/** A month, counted from January 1970. */
export type Month = number;

const WRITTEN = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads a month as addresses and fields have it, `2019-07`; undefined when it is none. */
export function readMonth(text: string): Month | undefined {
  const [, year, month] = WRITTEN.exec(text) ?? [];
  return year === undefined ? undefined : (Number(year) - 1970) * 12 + Number(month) - 1;
}

/** Writes a month as addresses and fields have it. */
export function writeMonth(month: Month): string {
  const { year, index } = partsOf(month);
  return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`;
}

/** The month that an instant, in milliseconds, lies in. */
export function monthAt(at: number): Month {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first instant of a month, in milliseconds. */
export function beginOf(month: Month): number {
  const { year, index } = partsOf(month);
  return Date.UTC(year, index, 1);
}

/** Not from `Intl`, which takes a browser a tenth of a second to load while the page opens. */
const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month in words: `July 2019`. */
export function monthWords(month: Month): string {
  const { year, index } = partsOf(month);
  return `${NAMES[index]} ${year}`;
}

function partsOf(month: Month): { year: number; index: number } {
  const year = Math.floor(month / 12);
  return { year: 1970 + year, index: month - year * 12 };
}
