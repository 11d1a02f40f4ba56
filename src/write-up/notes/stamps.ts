import { dayAtStart, type WrittenDay } from './days.ts';
import { ZONE_SOURCE } from './zones.ts';

/** A time of day as notes write it. */
export interface WrittenTime {
  /** `16:30`, or `16:30:05`. */
  clock: string;
  /** As it was written: `UTC`, `PST`, `+02:00`. */
  zone?: string;
  /** It says "15:00ish". */
  isRough?: true;
}

/** What a line begins with when it says when something happened. */
export interface Stamp {
  day?: WrittenDay;
  time: WrittenTime;
  until?: WrittenTime;
  /** It says "around", or has a tilde. */
  isRough: boolean;
  /** The stamp as it stands in the line. */
  written: string;
  /** The line behind it. */
  rest: string;
}

const OPENERS = /^[\s*_~`[(<]*/;
const ROUGH = /^(?:~|≈|around|about|approx(?:imately)?\.?|ca\.?|circa|roughly)\s*/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?![\d:])/;
const HALF_DAY = /^\s*([ap])\.?m\b\.?/i;
const BARE_HOUR = /^(\d{1,2})\s*([ap])\.?m\b\.?/i;
const ZONE = new RegExp(`^\\s*\\(?(${ZONE_SOURCE})(?!\\w|:\\d)\\)?`);
const OFFSET_BEHIND = /^-\d/;
const TO = /^\s*(?:-|–|—|to|until)\s*(?=[~\d])/;

/** Reads the day and the time with which a line begins, list marks already taken off; undefined when it has no time. */
export function stampAtStart(line: string): Stamp | undefined {
  const openers = OPENERS.exec(line)?.[0] ?? '';
  const reader = new Reader(line.slice(openers.length));
  const isRough = reader.skip(ROUGH);
  const day = reader.day();
  const isIso = day !== undefined && reader.skip(/^T(?=\d)/);
  if (day) reader.skip(/^\s*[,*_]*\s*(?:at\s+|-\s+|–\s+)?/);
  const isRoughTime = reader.skip(ROUGH);
  const time = reader.time(isIso);
  if (!time) return undefined;
  const anyDay = day ?? reader.dayBehind();
  const until = reader.skip(TO) ? reader.time() : undefined;
  const isRoughEnd = reader.skip(/^~/);
  return {
    ...(anyDay && { day: anyDay }),
    time,
    ...(until && { until: until.zone === undefined && time.zone ? { ...until, zone: time.zone } : until }),
    isRough: isRough || isRoughTime || time.isRough === true || isRoughEnd || openers.includes('~'),
    written: line.slice(openers.length, line.length - reader.text.length).trim(),
    rest: closed(openers, reader.text),
  };
}

const CLOCK_INSIDE = /(?<![\w:./+-])\d{1,2}:\d{2}(?::\d{2})?(?![\d:/])/g;

/** The one time that a line holds somewhere inside; undefined when it holds none, or several. */
export function stampInside(line: string): Stamp | undefined {
  const [only, ...others] = line.matchAll(CLOCK_INSIDE);
  return only && others.length === 0 ? stampAtStart(line.slice(only.index)) : undefined;
}

/** Takes one thing after the other from the beginning of a text. */
class Reader {
  text: string;

  constructor(text: string) {
    this.text = text;
  }

  skip(pattern: RegExp): boolean {
    const match = pattern.exec(this.text);
    if (!match || match[0] === '') return false;
    this.text = this.text.slice(match[0].length);
    return true;
  }

  day(): WrittenDay | undefined {
    const day = dayAtStart(this.text);
    if (day) this.text = this.text.slice(day.length);
    return day;
  }

  /** A day that follows the time: "19:00 UTC, Monday Aug 27". */
  dayBehind(): WrittenDay | undefined {
    const gap = /^,?\s+(?:on\s+)?/.exec(this.text)?.[0] ?? '';
    const day = dayAtStart(this.text.slice(gap.length));
    if (day) this.text = this.text.slice(gap.length + day.length);
    return day;
  }

  /** `10:00-10:30` is a stretch of time; `T10:00-10:30` is an instant with its offset. */
  time(isIso = false): WrittenTime | undefined {
    const clock = this.clock();
    if (clock === undefined) return undefined;
    const isRough = /^ish\b\s*/.exec(this.text)?.[0] ?? '';
    const isStretch = !isIso && OFFSET_BEHIND.test(this.text.trimStart());
    const zone = isStretch ? null : ZONE.exec(this.text.slice(isRough.length));
    if (!zone?.[1]) return { clock, ...(this.skip(/^ish\b/) && { isRough: true as const }) };
    this.text = this.text.slice(isRough.length + zone[0].length);
    return { clock, zone: zone[1], ...(isRough !== '' && { isRough: true as const }) };
  }

  private clock(): string | undefined {
    const match = CLOCK.exec(this.text);
    const bare = match ? null : BARE_HOUR.exec(this.text);
    const [whole, hour, minute, second] = match ?? (bare ? [bare[0], bare[1], '00', undefined] : []);
    if (whole === undefined) return undefined;
    const behind = this.text.slice(whole.length);
    const half = bare ? bare : HALF_DAY.exec(behind);
    const clock = clockOf(Number(hour), Number(minute), second, half?.[bare ? 2 : 1]);
    if (clock !== undefined) this.text = behind.slice(match && half ? half[0].length : 0);
    return clock;
  }
}

/** A time of day that exists, in 24 hours; undefined for others, and for what could be either half of the day. */
function clockOf(hour: number, minute: number, second: string | undefined, half: string | undefined) {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const isAfternoon = half?.toLowerCase() === 'p';
  const whole = half === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  if (whole > 23 || minute > 59 || Number(second ?? 0) > 59) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return [two(whole), two(minute), ...(second === undefined ? [] : [second])].join(':');
}

const CLOSER: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>' };

/** The text behind a stamp, without what closes the marks that opened before it. */
function closed(openers: string, rest: string): string {
  const marks = openers.match(/\*\*|__|~~|[*_`[(<]/g) ?? [];
  const open = marks.reduce((text, mark) => text.replace(CLOSER[mark] ?? mark, ''), rest);
  return open.replace(/^\s*(?:[:,;|–—>-]+\s*)+/, '').trim();
}
