/** A stop on the time axis: an instant, or a span such as a day of which only the date is known. In milliseconds. */
export interface Stop {
  from: number;
  to: number;
  /** Whether a time of day is known for something in it, so that its hours mean something. */
  hours: boolean;
}

/** A stop with what is drawn at it and between it and the next one. */
export interface CrowdedStop extends Stop {
  /** The lanes in which something is drawn at the stop, once for each mark; marks in different lanes never touch. */
  lanes: readonly string[];
  /** Events within the stop when it lasts. */
  inside: number;
  /** Events of unknown time between this stop and the next. */
  untimedAfter: number;
  /** Whether the time from this stop to the next belongs to what customers felt, to the incident, or to neither. */
  after: 'felt' | 'open' | 'quiet';
}

/** Merges stops that overlap or are the same, so that no two share time. */
export function mergeStops(stops: readonly Stop[]): Stop[] {
  const merged: Stop[] = [];
  for (const stop of [...stops].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && stop.from <= last.to)
      Object.assign(last, { to: Math.max(last.to, stop.to), hours: last.hours || stop.hours });
    else merged.push({ ...stop });
  }
  return merged;
}
