/** A stop on the time axis: an instant, or a span such as a day of which only the date is known. In milliseconds. */
export interface Stop {
  from: number;
  to: number;
  /** Whether a time of day is known for something in it, so that its hours mean something. */
  hours: boolean;
}

/** A run of stops drawn to one scale. */
export interface Stretch {
  from: number;
  to: number;
  /** How much there is to draw in it, as a share of room it asks for. */
  weight: number;
  /** It holds a single instant, or a single day of which only the date is known. */
  lone: boolean;
  stops: readonly CrowdedStop[];
  pieces: readonly Piece[];
}

/** A stop with what is drawn at it and between it and the next one. */
export interface CrowdedStop extends Stop {
  /** The lanes in which something is drawn at the stop, once for each mark; marks in different lanes never touch. */
  lanes: readonly string[];
  /** Events within the stop when it lasts. */
  inside: number;
  /** Events of unknown time between this stop and the next. */
  untimedAfter: number;
}

/** One piece of time between stops, or a stop that lasts; `needs` is how many marks it should hold apart. */
export interface Piece {
  length: number;
  needs: number;
}

/** Room that every stretch gets beside what its events ask for. */
const BASE_WEIGHT = 1.5;
const LONE_WEIGHT = 0.6;

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

/** The stretch that draws a run of stops, of which there must be one at least. */
export function toStretch(stops: readonly CrowdedStop[]): Stretch {
  const pieces = piecesOf(stops);
  const [first] = stops;
  const lone = stops.length === 1 && (first!.from === first!.to || !first!.hours);
  // One event on a day needs no more room than one at an instant.
  const asked = pieces.reduce((sum, { needs }) => sum + needs, BASE_WEIGHT);
  const weight = lone && first!.inside <= 1 ? LONE_WEIGHT : asked;
  return { from: first!.from, to: stops.at(-1)!.to, weight, lone, stops, pieces };
}

function piecesOf(stops: readonly CrowdedStop[]): Piece[] {
  const pieces: Piece[] = [];
  stops.forEach((stop, index) => {
    const next = stops[index + 1];
    if (stop.to > stop.from) pieces.push({ length: stop.to - stop.from, needs: Math.max(1, stop.inside) });
    if (next) pieces.push({ length: next.from - stop.to, needs: 1 + stop.untimedAfter });
  });
  return pieces;
}
