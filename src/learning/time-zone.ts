import { offsetAt } from './zone.ts';

/** The zone in which everything is written unless a reader asks for their own. */
export const UTC = 'UTC';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter of a zone, made once: making one takes a hundred times as long as using it. */
export function formatIn(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

/** What the clocks of a zone show at an instant, as milliseconds that read the same in UTC. */
export function clockAt(at: number, zone: string): number {
  return zone === UTC ? at : at + offsetAt(zone, at);
}

/** The instant at which the clocks of a zone show what `clock` reads in UTC; the offset is taken twice, for the days clocks change. */
export function instantOf(clock: number, zone: string): number {
  if (zone === UTC) return clock;
  const guess = clock - offsetAt(zone, clock);
  return clock - offsetAt(zone, guess);
}

/** A zone as people name it: "UTC", "Berlin time". */
export function zoneWords(zone: string): string {
  if (zone === UTC) return zone;
  return `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}
