const UNIT_MS = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 } as const;

// Six digits reach thousands of years; more would leave the range of instants.
const PATTERN = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

/** Milliseconds of a minute, an hour and a day. */
export const MINUTE = UNIT_MS.M;
export const HOUR = UNIT_MS.H;
export const DAY = UNIT_MS.D;

/**
 * Milliseconds of an ISO 8601 duration such as `PT15M`, `P28D` or `P1DT2H`; undefined when the text is not one.
 *
 * Months and years are left out on purpose: their length depends on the calendar.
 */
export function parseDuration(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return undefined;
  const units = ['W', 'D', 'H', 'M', 'S'] as const;
  return units.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * UNIT_MS[unit], 0);
}
