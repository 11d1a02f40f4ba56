/** Gives the offset from UTC, as it is written behind an instant, for a day and a time of day: `Z`, or `+02:00`. */
export type Zone = (day: string, time: string) => string;

/** Abbreviations that mean one offset wherever they are used. `BST`, `CST` and `IST` mean several and are left out. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  JST: '+09:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** What stands behind a time and names its zone, as the source of a regular expression. */
export const ZONE_SOURCE = `(?:(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|${Object.keys(OFFSETS).join('|')})`;

/**
 * Reads a zone: `UTC`, an abbreviation that has one meaning, an offset (`+02:00`, `+0200`, `UTC+2`) or a name of the
 * IANA database (`Europe/London`). Undefined for anything else.
 */
export function parseZone(text: string): Zone | undefined {
  const known = OFFSETS[text.toUpperCase()];
  if (known !== undefined) return () => known;
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (offset) return fixed(offset);
  return /^[A-Za-z]+\/[\w/+-]+$/.test(text) && isZoneName(text)
    ? (day, time) => offsetAt(text, Date.parse(`${day}T${time}Z`))
    : undefined;
}

function fixed([, sign, hours = '', minutes = '00']: RegExpExecArray): Zone | undefined {
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return () => `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function isZoneName(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || canFormat(name);
}

function canFormat(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** The offset of a zone when its clocks show a time, which is given as if it were UTC. */
function offsetAt(zone: string, local: number): string {
  const first = local - minutesOf(offsetName(zone, local)) * 60_000;
  const name = offsetName(zone, first);
  return minutesOf(name) === 0 ? 'Z' : name.slice(3);
}

function offsetName(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
}

function minutesOf(name: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const ALONE = `(?<![\\p{L}\\p{N}])(${ZONE_SOURCE})(?![\\p{L}\\p{N}])`;
const STATEMENT = new RegExp(
  `\\b(?:times?|timestamps?|events?)\\b[^.\\n]{0,40}?\\b(?:in|are)\\b[^.\\n]{0,40}?${ALONE}`,
  'iu',
);
const IN_BRACKETS = new RegExp(`\\([^()]{0,20}?${ALONE}[^()]{0,10}\\)`, 'u');

/** The zone that a sentence gives for the times below it: "All times in UTC". */
export function zoneOfStatement(text: string): string | undefined {
  return STATEMENT.exec(text)?.[1];
}

/** The zone that a heading or a column gives in brackets: "Timeline (UTC)". */
export function zoneOfHeading(text: string): string | undefined {
  return zoneOfStatement(text) ?? IN_BRACKETS.exec(text)?.[1];
}
