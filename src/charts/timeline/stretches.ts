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

/** Splits stops into runs after each of the stops that `cuts` names by index. */
export function runs(stops: readonly CrowdedStop[], cuts: readonly number[]): CrowdedStop[][] {
  const ends = [...cuts, stops.length - 1];
  return ends.map((end, index) => stops.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

/** The stretch that draws a run of stops. */
export function toStretch(run: readonly CrowdedStop[]): Stretch {
  const needs = piecesOf(run).reduce((sum, piece) => sum + piece.needs, 0);
  const [first] = run;
  const lone = run.length === 1 && (first!.from === first!.to || !first!.hours);
  // One event on a day needs no more room than one at an instant.
  const weight = lone && first!.inside <= 1 ? LONE_WEIGHT : needs + BASE_WEIGHT;
  return { from: first!.from, to: run.at(-1)!.to, weight, lone };
}

/** The pieces of time that a run consists of. */
export function piecesOf(run: readonly CrowdedStop[]): Piece[] {
  return run.flatMap((stop, index) => {
    const next = run[index + 1];
    return [
      ...(stop.to > stop.from ? [{ length: stop.to - stop.from, needs: Math.max(1, stop.inside) }] : []),
      ...(next ? [{ length: next.from - stop.to, needs: 1 + stop.untimedAfter }] : []),
    ];
  });
}
