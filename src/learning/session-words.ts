import type { Cadence } from './cadence.ts';
import { dateIn } from './time-zone.ts';

/**
 * When a session is held, in the zone of the cadence: `Tuesday 24 November, 15:00 London`.
 *
 * The year is said when it is another one than at `now`.
 */
export function sessionWords(at: number, zone: string, now: number): string {
  const isThisYear = dateIn(zone, at).slice(0, 4) === dateIn(zone, now).slice(0, 4);
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return `${day.replace(',', '')}, ${time} ${placeOf(zone)}`;
}

/** The cadence in words: `Tuesday and Thursday, 15:00 London, 60 minutes`. */
export function cadenceWords({ days, at, zone, minutes }: Cadence): string {
  const names = days.map((day) => day.charAt(0).toUpperCase() + day.slice(1));
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${list}, ${at} ${placeOf(zone)}, ${minutes} minutes`;
}

/** The place that a zone is named after: `London` of `Europe/London`. */
function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
